package id.jejak.command.testing;

import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSideApplication;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.command.Receipt;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.testing.TestDatabase;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The command side as it runs alone, on a test's database and a free port, with caches, locks and pools of its own. */
public final class CommandProcess implements AutoCloseable {

    private final ServletWebServerApplicationContext context;

    private CommandProcess(ServletWebServerApplicationContext context) {
        this.context = context;
    }

    public static CommandProcess on(TestDatabase database) {
        DatabaseSettings settings = database.settings();
        Map<String, String> properties = Map.of(
                "server.port", "0",
                "jejak.db.url", settings.url(),
                "jejak.db.owner.user", settings.owner().user(),
                "jejak.db.owner.password", settings.owner().password(),
                "jejak.db.command.user", settings.command().user(),
                "jejak.db.command.password", settings.command().password(),
                "jejak.db.query.user", settings.query().user(),
                "jejak.db.query.password", settings.query().password());
        String[] arguments = properties.entrySet().stream()
                .map(property -> "--" + property.getKey() + "=" + property.getValue())
                .toArray(String[]::new);
        return new CommandProcess(
                (ServletWebServerApplicationContext) SpringApplication.run(CommandSideApplication.class, arguments));
    }

    public int port() {
        return Objects.requireNonNull(context.getWebServer()).getPort();
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Has a command carried out for somebody, with a reason. */
    public Receipt send(JejakCommand command) {
        return bean(CommandDesk.class).send(new Permintaan("budi", "BENDAHARA", "permintaan-1", "uji"), command);
    }

    @Override
    public void close() {
        context.close();
    }
}
