package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.Pools;
import id.jejak.contract.value.JenisDaftar;
import id.jejak.standalone.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import javax.sql.DataSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Keeps the lists that codes are taken from, whether or not the application is running. */
@Command(
        name = "reference",
        mixinStandardHelpOptions = true,
        subcommands = {ReferenceImportCommand.class, ReferenceSuccessorsCommand.class, ReferenceListsCommand.class})
final class ReferenceCommand implements Runnable {

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    /** The kinds of list as the command line names them. */
    enum Kind {
        NOMENCLATURE(JenisDaftar.NOMENKLATUR, "nomenclature"),
        ACCOUNTS(JenisDaftar.REKENING, "accounts"),
        FUNDING_SOURCES(JenisDaftar.SUMBER_DANA, "funding-sources");

        private final JenisDaftar jenis;
        private final String written;

        Kind(JenisDaftar jenis, String written) {
            this.jenis = jenis;
            this.written = written;
        }

        JenisDaftar jenis() {
            return jenis;
        }

        static Kind of(JenisDaftar jenis) {
            return switch (jenis) {
                case NOMENKLATUR -> NOMENCLATURE;
                case REKENING -> ACCOUNTS;
                case SUMBER_DANA -> FUNDING_SOURCES;
            };
        }

        @Override
        public String toString() {
            return written;
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Teks.of("reference.kurang"));
    }

    /** @throws ParameterException where there is no such file to read */
    static void requireReadable(CommandLine.Model.CommandSpec spec, Path file) {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new ParameterException(spec.commandLine(), Teks.of("reference.tidak-terbaca", file));
        }
    }

    /** Does this over connections as the command role. */
    static <T> T withDatabase(Function<DataSource, T> work) {
        try (Database database = Database.open(System.getenv());
                HikariDataSource connections = Pools.open(
                        "command",
                        database.settings().url(),
                        database.settings().command())) {
            return work.apply(connections);
        }
    }
}
