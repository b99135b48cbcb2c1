package id.jejak.command.impor;

import id.jejak.command.testing.CommandParts;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Posts a batch in a process of its own, which can be killed. */
final class ProsesLain {

    private ProsesLain() {}

    static Process start(DatabaseSettings settings, UUID batch) {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = List.of(
                java,
                "-cp",
                System.getProperty("java.class.path"),
                ProsesLain.class.getName(),
                settings.url(),
                settings.command().user(),
                settings.command().password(),
                batch.toString());
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public static void main(String[] arguments) {
        Login login = new Login(arguments[1], arguments[2]);
        try (CommandParts side = CommandParts.on(new DatabaseSettings(arguments[0], login, login, login))) {
            ImporContoh.impor(side).kerjakan(UUID.fromString(arguments[3]), () -> false);
        }
    }
}
