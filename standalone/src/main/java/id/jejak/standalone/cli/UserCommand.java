package id.jejak.standalone.cli;

import id.jejak.command.pengguna.Pengguna;
import id.jejak.command.pengguna.Pengguna.Pelaku;
import id.jejak.contract.access.Account;
import id.jejak.contract.access.Peran;
import id.jejak.contract.command.Refusal;
import id.jejak.standalone.Database;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an account, or gives one that exists a new password. The password is typed in, never an argument. */
@Command(name = "user", mixinStandardHelpOptions = true)
final class UserCommand implements Runnable {

    private static final Pelaku HERE = new Pelaku("", "");

    @Parameters(index = "0", paramLabel = "NAMA", descriptionKey = "user.nama")
    private String username = "";

    @Option(names = "--role", required = true, descriptionKey = "user.role")
    private Peran role = Peran.INSPEKTUR;

    @Option(names = "--name", defaultValue = "", descriptionKey = "user.name")
    private String displayName = "";

    @Override
    public void run() {
        Account account = new Account(username, displayName.isBlank() ? username : displayName, role, false);
        String password = password();
        try (Database database = Database.open(System.getenv())) {
            var owner = database.settings().owner();
            DataSource connections =
                    new DriverManagerDataSource(database.settings().url(), owner.user(), owner.password());
            add(new Pengguna(connections, new JdbcTransactionManager(connections)), account, password);
        }
    }

    private static void add(Pengguna pengguna, Account account, String password) {
        try {
            pengguna.tambah(HERE, account, password, Set.of());
            Teks.say("user.ditambah", account.username(), account.peran());
        } catch (Refusal taken) {
            pengguna.gantiSandi(HERE, account.username(), password);
            Teks.say("user.sandi-diganti", account.username());
        }
    }

    @SuppressWarnings("SystemConsoleNull") // where it is never null it reads a pipe as well
    private static String password() {
        Console console = System.console();
        if (console != null) {
            return new String(console.readPassword("%s", Teks.of("user.sandi")));
        }
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null) {
                throw new IllegalArgumentException(Teks.of("user.sandi-kosong"));
            }
            return line;
        } catch (IOException e) {
            throw new IllegalStateException(Teks.of("user.sandi-kosong"), e);
        }
    }
}
