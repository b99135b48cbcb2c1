package id.jejak.query.testing;

import static org.awaitility.Awaitility.await;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.access.QuickAccounts;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.query.QuerySide;
import id.jejak.query.QuerySideApplication;
import id.jejak.query.projection.Projections;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.messaging.MetaData;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The query side as it runs alone, on a port and a database of its own, with an account per role. */
public final class RunningQuerySide implements AutoCloseable {

    /** The password of every account; an account's user name is its role in small letters. */
    public static final String SANDI = "sandi-untuk-uji";

    private final TestDatabase database = TestDatabase.fresh();
    private final Ledger ledger = new Ledger(database);
    private final ConfigurableApplicationContext context;

    private RunningQuerySide(String... arguments) {
        Accounts accounts = QuickAccounts.on(database.owner());
        for (Peran peran : Peran.values()) {
            accounts.add(new Account(peran.name(), "Uji " + peran, peran, false), SANDI);
        }
        this.context = new SpringApplicationBuilder(QuerySideApplication.class)
                .run(Stream.concat(arguments(database.settings()), Arrays.stream(arguments))
                        .toArray(String[]::new));
    }

    /** Starts it; it is ready when this returns. */
    public static RunningQuerySide start(String... arguments) {
        return new RunningQuerySide(arguments);
    }

    public TestDatabase database() {
        return database;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Appends the events and waits until every projection holds them. */
    public void append(JejakEvent... events) {
        append(Arrays.asList(events));
    }

    /** As {@link #append(JejakEvent...)}. */
    public void append(List<? extends JejakEvent> events) {
        append(MetaData.emptyInstance(), events);
    }

    /** As {@link #append(JejakEvent...)}, with what a request says of itself. */
    public void append(MetaData metaData, List<? extends JejakEvent> events) {
        long position = ledger.append(metaData, events);
        Projections projections = bean(Projections.class);
        await().until(() ->
                QuerySide.projections().stream().allMatch(projection -> projections.held(projection) >= position));
    }

    /** Appends the events and waits for nobody. */
    public long appendOnly(JejakEvent... events) {
        return ledger.appendOnly(events);
    }

    public URI address(String path) {
        return URI.create(
                "http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port") + path);
    }

    @Override
    public void close() {
        context.close();
    }

    private static Stream<String> arguments(DatabaseSettings settings) {
        return Stream.concat(
                Stream.of("--server.port=0", "--spring.main.banner-mode=off", "--jejak.db.url=" + settings.url()),
                Stream.of(
                                login("owner", settings.owner()),
                                login("command", settings.command()),
                                login("query", settings.query()))
                        .flatMap(login -> login));
    }

    private static Stream<String> login(String role, Login login) {
        return Stream.of(
                "--jejak.db." + role + ".user=" + login.user(), "--jejak.db." + role + ".password=" + login.password());
    }
}
