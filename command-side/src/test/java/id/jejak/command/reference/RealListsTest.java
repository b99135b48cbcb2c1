package id.jejak.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.testing.Daftar;
import id.jejak.contract.testing.PublicData;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.JenisDaftar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** Whole lists as they were published, with all their oddities. */
class RealListsTest {

    private static final Logger log = LoggerFactory.getLogger(RealListsTest.class);

    private final TestDatabase database = TestDatabase.fresh();
    private final Daftar daftar = new Daftar(database);
    private final JdbcTemplate jdbc = new JdbcTemplate(database.query());

    /** So that the first import's time is the import's. */
    @BeforeAll
    static void warmUp() {
        new Daftar(TestDatabase.fresh()).add(Daftar.from(2021, JenisDaftar.REKENING, "R"), "5,BELANJA");
    }

    @Test
    void allAccountsOfPermendagri90TwiceWithoutDuplicates() {
        ListDescription list = Daftar.from(2021, JenisDaftar.REKENING, "Permendagri 90/2019");
        Path file = PublicData.file("accounts-permendagri90.csv");

        ImportReport first = timed(list, file);
        ImportReport second = timed(list, file);

        assertThat(first.bad()).isEmpty();
        assertThat(first.lines()).isEqualTo(16_793);
        assertThat(first.added()).isEqualTo(16_463);
        assertThat(first.duplicates()).hasSize(330).allMatch(Duplicate::isRenamed);
        assertThat(second.added() + second.changed() + second.absent()).isZero();
        assertThat(second.unchanged()).isEqualTo(16_463);
        assertThat(value("count(*)")).isEqualTo("16463");
        assertThat(value("count(*) FILTER (WHERE NOT in_force)")).isEqualTo("717");
        // Of two lines the one whose status is not "withdrawn", wherever it stands.
        assertThat(value("string_agg(name, '') FILTER (WHERE code = '5.1.02.01.01.0024')"))
                .isEqualTo("Belanja Alat/Bahan untuk Kegiatan Kantor- Alat Tulis Kantor");
        assertThat(jdbc.queryForObject("SELECT revision FROM reference.list", Integer.class))
                .as("the second import changed nothing")
                .isEqualTo(1);
        Reference reference = new Reference(database.command());
        Reference.InForce inForce = reference.on(list.validFrom());
        assertThat(inForce.judge(JenisDaftar.REKENING, JenisDaftar.REKENING.kode("5.1.02.01.001.00052"), ""))
                .isEmpty();
        assertThat(inForce.judge(JenisDaftar.REKENING, "5.2.2.01.01", "")).isPresent();
    }

    @Test
    void theNomenclatureOf2023WithPerformanceIndicatorAndUnit() {
        ListDescription list = Daftar.from(2024, JenisDaftar.NOMENKLATUR, "Kepmendagri 900.1.15.5-1317/2023");
        Path file = PublicData.file("nomenclature-kepmendagri900-kabkota.csv");

        ImportReport first = timed(list, file);
        ImportReport second = timed(list, file);

        assertThat(first.added()).isEqualTo(4_367);
        assertThat(second.unchanged()).isEqualTo(4_367);
        assertThat(value("string_agg(unit, '') FILTER (WHERE code = 'X.XX.01.2.01.0001')"))
                .isEqualTo("Dokumen");
        assertThat(value("count(*) FILTER (WHERE level = 5 AND performance <> '' AND indicator <> '')"))
                .isEqualTo("3395");
        Reference.InForce inForce = new Reference(database.command()).on(list.validFrom());
        assertThat(inForce.judge(JenisDaftar.NOMENKLATUR, "2.08.01.2.01.0001", ""))
                .isEmpty();
        assertThat(inForce.judge(JenisDaftar.NOMENKLATUR, "9.99.01.2.01.0001", ""))
                .as("no such bidang urusan")
                .isPresent();
    }

    @Test
    void theNomenclatureOf2020HasThreeBadLinesAndComesInOnceTheyAreCorrected() throws IOException {
        ListDescription list = Daftar.from(2021, JenisDaftar.NOMENKLATUR, "Kepmendagri 050-3708/2020");
        Path file = PublicData.file("nomenclature-kep050-3708.csv");

        ImportReport refused = timed(list, file);

        assertThat(refused.isImported()).isFalse();
        assertThat(refused.bad())
                .containsExactly(
                        new BadLine(6169, BadLine.Fault.CODE, "4.02.02.20.6"),
                        new BadLine(6170, BadLine.Fault.CODE, "4.02.02.20.6 .01"),
                        new BadLine(6171, BadLine.Fault.CODE, "4.02.02.20.6 .02"));
        assertThat(value("count(*)")).isEqualTo("0");
        assertThat(jdbc.queryForObject("SELECT count(*) FROM reference.list", Integer.class))
                .isZero();

        Path corrected = Daftar.file(Files.readString(file).replace("4.02.02.20.6 ", "4.02.02.2.06"));
        ImportReport first = timed(list, corrected);
        ImportReport second = timed(list, corrected);

        assertThat(first.lines()).isEqualTo(6_938);
        assertThat(first.added()).isEqualTo(6_700);
        assertThat(first.duplicates()).hasSize(238);
        assertThat(second.unchanged()).isEqualTo(6_700);
        // Written with a blank in the file.
        assertThat(value("count(*) FILTER (WHERE code LIKE '1.03.13.2.01%')")).isEqualTo("7");
        // Named for provinces and for kabupaten and kota: one code, the latter's name.
        assertThat(value("string_agg(name, '') FILTER (WHERE code = '1.01.07')"))
                .isEqualTo("PROGRAM PENDIDIKAN DAYAH******)");
    }

    @Test
    void theFundingSources() {
        ListDescription list = Daftar.from(2021, JenisDaftar.SUMBER_DANA, "Permendagri 90/2019");
        Path file = PublicData.file("funding-sources-permendagri90.csv");

        ImportReport first = timed(list, file);
        ImportReport second = timed(list, file);

        assertThat(first.added()).isEqualTo(406);
        assertThat(first.duplicates()).hasSize(27);
        assertThat(second.unchanged()).isEqualTo(406);
        assertThat(value("string_agg(name, '') FILTER (WHERE code = '2.2.01.01.03.0001')"))
                .isEqualTo("DAK Fisik-Bidang Pendidikan-Reguler-PAUD");
    }

    private ImportReport timed(ListDescription list, Path file) {
        long start = System.nanoTime();
        ImportReport report = daftar.report(list, file);
        log.info(
                "{}: {} lines in {} ms",
                list.name(),
                report.lines(),
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return report;
    }

    private String value(String expression) {
        return String.valueOf(jdbc.queryForObject("SELECT " + expression + " FROM reference.entry", String.class));
    }
}
