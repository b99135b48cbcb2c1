package id.jejak.command.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.reference.BadLine.Fault;
import id.jejak.command.testing.Daftar;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.JenisDaftar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class ListImportTest {

    private static final ListDescription REKENING = Daftar.from(2021, JenisDaftar.REKENING, "Permendagri 90/2019");

    private final TestDatabase database = TestDatabase.fresh();
    private final Daftar daftar = new Daftar(database);
    private final JdbcTemplate jdbc = new JdbcTemplate(database.query());

    @Test
    void whatIsAddedChangedUnchangedAndAbsentIsReported() {
        daftar.add(REKENING, "5,BELANJA", "5.1,BELANJA OPERASI", "5.2,BELANJA MODAL");

        ImportReport report =
                daftar.report(REKENING, "kode,uraian", "5,BELANJA", "5.1,Belanja Operasi", "5.3,BELANJA TIDAK TERDUGA");

        assertThat(report).isEqualTo(new ImportReport(3, 1, 1, 1, 1, List.of(), List.of()));
        assertThat(jdbc.queryForList("SELECT code || ' ' || name FROM reference.entry ORDER BY code", String.class))
                .containsExactly("5 BELANJA", "5.1 Belanja Operasi", "5.2 BELANJA MODAL", "5.3 BELANJA TIDAK TERDUGA");
    }

    @Test
    void aCodeThatIsWithdrawnAltogetherIsKeptAndNotInForce() {
        daftar.report(REKENING, "kode,uraian,status_data", "5.1,BELANJA OPERASI,1", "5.2,BELANJA MODAL,0");

        assertThat(jdbc.queryForList("SELECT code FROM reference.entry WHERE NOT in_force", String.class))
                .containsExactly("5.1");
        Reference.InForce inForce = new Reference(database.command()).on(REKENING.validFrom());
        assertThat(inForce.judge(JenisDaftar.REKENING, "5.1", "")).isPresent();
        assertThat(inForce.judge(JenisDaftar.REKENING, "5.2", "")).isEmpty();
    }

    @Test
    void oneBadLineAndNothingIsImported() {
        ImportReport report = daftar.report(REKENING, "kode,uraian", "5,BELANJA", "x,BELANJA");

        assertThat(report.bad()).containsExactly(new BadLine(3, Fault.CODE, "x"));
        assertThat(report.isImported()).isFalse();
        assertThat(jdbc.queryForObject("SELECT count(*) FROM reference.list", Integer.class))
                .isZero();
    }

    @Test
    void aListIsDescribedAnewAndTwoOfAKindDoNotBeginOnOneDay() {
        daftar.add(REKENING, "5,BELANJA");
        ListDescription later = new ListDescription(
                JenisDaftar.REKENING,
                REKENING.name(),
                "Permendagri 90/2019 tentang Klasifikasi",
                LocalDate.of(2020, 1, 1),
                Optional.of(LocalDate.of(2023, 12, 31)));

        assertThat(daftar.report(later, "kode,uraian", "5,BELANJA").unchanged()).isEqualTo(1);

        assertThat(new Lists(database.query()).all()).containsExactly(new Lists.Line(later, 1));
        assertThatThrownBy(() -> daftar.add(Daftar.from(2020, JenisDaftar.REKENING, "Lain"), "5,BELANJA"))
                .isInstanceOf(ReferenceRefusal.class)
                .hasMessageContaining(REKENING.name());
        daftar.add(Daftar.from(2020, JenisDaftar.SUMBER_DANA, "Permendagri 90/2019"), "1,DANA UMUM");
    }

    @Test
    void aListDoesNotEndBeforeItBegins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ListDescription(
                        JenisDaftar.REKENING,
                        "A",
                        "A",
                        LocalDate.of(2021, 1, 1),
                        Optional.of(LocalDate.of(2020, 12, 31))));
    }

    @Test
    void nobodyTakesACodeAway() {
        daftar.add(REKENING, "5,BELANJA");

        for (String change : List.of(
                "DELETE FROM reference.entry",
                "TRUNCATE reference.entry CASCADE",
                "UPDATE reference.entry SET code = '5.9'",
                "UPDATE reference.list SET kind = 'SUMBER_DANA'",
                "DELETE FROM reference.successor")) {
            assertDenied(new JdbcTemplate(database.command()), change);
        }
        assertDenied(jdbc, "UPDATE reference.entry SET name = ''");
    }

    private static void assertDenied(JdbcTemplate role, String change) {
        assertThatThrownBy(() -> role.execute(change)).as(change).hasStackTraceContaining("permission denied");
    }
}
