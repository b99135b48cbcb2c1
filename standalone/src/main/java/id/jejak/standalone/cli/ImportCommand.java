package id.jejak.standalone.cli;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.command.CommandDesk;
import id.jejak.command.CommandSide;
import id.jejak.command.impor.Bagian.Nasib;
import id.jejak.command.impor.Batch;
import id.jejak.command.impor.Impor;
import id.jejak.command.impor.Ketentuan;
import id.jejak.command.impor.Ringkasan;
import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.contract.command.Permintaan;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.Pools;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Periode;
import id.jejak.standalone.Database;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.Configuration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.JdbcTransactionManager;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Imports a file: judges every row, and posts it unless told otherwise or something is wrong. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    private static final long PAUSE_MILLIS = 200;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec = CommandLine.Model.CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "import.berkas")
    private Path file = Path.of("");

    @Option(names = "--kind", required = true, descriptionKey = "import.kind")
    private @Nullable JenisImpor kind;

    @Option(names = "--dry-run", descriptionKey = "import.dry-run")
    private boolean dryRun;

    @Option(names = "--only-ready", descriptionKey = "import.only-ready")
    private boolean onlyReady;

    @Option(names = "--skpd", paramLabel = "KODE", descriptionKey = "import.skpd")
    private @Nullable String skpd;

    @Option(
            names = {"--year", "--tahun"},
            paramLabel = "2026",
            descriptionKey = "import.year")
    private @Nullable Integer year;

    @Option(names = "--plan", paramLabel = "2025-2030", descriptionKey = "import.plan")
    private @Nullable String plan;

    @Option(names = "--number", paramLabel = "NOMOR", descriptionKey = "import.number")
    private @Nullable String number;

    @Option(names = "--date", paramLabel = "2026-01-02", descriptionKey = "import.date")
    private @Nullable LocalDate date;

    @Option(names = "--in-force", paramLabel = "2026-01-02", descriptionKey = "import.in-force")
    private @Nullable LocalDate inForce;

    @Option(names = "--title", paramLabel = "JUDUL", descriptionKey = "import.title")
    private @Nullable String title;

    @Option(names = "--approved-by", descriptionKey = "import.approved-by")
    private @Nullable Pengesah approvedBy;

    @Option(names = "--revision", descriptionKey = "import.revision")
    private boolean revision;

    @Override
    public Integer call() {
        ReferenceCommand.requireReadable(spec, file);
        Ketentuan terms = terms();
        try (Database database = Database.open(System.getenv())) {
            return run(database.settings(), terms);
        }
    }

    private int run(DatabaseSettings settings, Ketentuan terms) {
        try (HikariDataSource connections = Pools.open("command", settings.url(), settings.command())) {
            JdbcTransactionManager transactions = new JdbcTransactionManager(connections);
            Configuration axon =
                    CommandSide.axon(connections, transactions, new SimpleMeterRegistry(), KewenanganDaerah.BAWAAN);
            axon.start();
            try {
                return run(new Impor(connections, transactions, axon, CommandDesk.of(axon)), terms);
            } finally {
                axon.shutdown();
            }
        }
    }

    private int run(Impor impor, Ketentuan terms) {
        Permintaan asked = new Permintaan(
                "baris-perintah", "BARIS_PERINTAH", UUID.randomUUID().toString(), Teks.of("import.alasan"));
        UUID id = impor.terima(asked, terms, file, String.valueOf(file.getFileName()));
        ImportReport report = new ImportReport(spec.commandLine(), impor, id);
        Ringkasan judged = impor.lihat(id);
        boolean ready = judged.belumSiap() == 0;
        // Who approves a plan is not who hands it in; it is posted with POST /api/v1/impor/{id}/posting.
        boolean posts = !dryRun && terms.jenis() != JenisImpor.RENCANA && (ready || onlyReady);
        if (posts) {
            impor.bukukan(asked, id, onlyReady);
            workAt(impor, id);
        }
        Ringkasan done = impor.lihat(id);
        report.print(done);
        boolean refused = done.nasib(Nasib.DITOLAK) > 0 || done.nasib(Nasib.SUDAH_ADA) > 0;
        return ready && !refused ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
    }

    /** The application, where it runs, may be at it first. */
    private static void workAt(Impor impor, UUID id) {
        impor.kerjakan(id, () -> false);
        while (impor.cari(id).keadaan() == Batch.Keadaan.MEMBUKUKAN) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
            impor.kerjakan(id, () -> false);
        }
    }

    private Ketentuan terms() {
        JenisImpor jenis = Objects.requireNonNull(kind);
        try {
            return new Ketentuan(
                    jenis,
                    Optional.ofNullable(skpd).map(KodeSkpd::new),
                    Optional.ofNullable(year),
                    Optional.ofNullable(plan).map(Periode::of),
                    Optional.ofNullable(title),
                    document(jenis),
                    Optional.ofNullable(inForce).or(() -> Optional.ofNullable(date)),
                    Optional.empty(),
                    Optional.ofNullable(approvedBy),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<DasarHukum> document(JenisImpor jenis) {
        if (jenis == JenisImpor.REALISASI) {
            return Optional.empty();
        }
        if (number == null || date == null || title == null) {
            throw new ParameterException(spec.commandLine(), Teks.of("import.dokumen-kurang"));
        }
        return Optional.of(new DasarHukum(ofDocument(jenis), number, date, title));
    }

    private DasarHukum.Jenis ofDocument(JenisImpor jenis) {
        return switch (jenis) {
            case DPA, REALISASI -> DasarHukum.Jenis.DPA;
            case PERGESERAN -> DasarHukum.Jenis.PERGESERAN;
            case DPPA -> DasarHukum.Jenis.DPPA;
            case RENCANA -> revision ? DasarHukum.Jenis.PERUBAHAN_RENSTRA : DasarHukum.Jenis.RENSTRA;
        };
    }
}
