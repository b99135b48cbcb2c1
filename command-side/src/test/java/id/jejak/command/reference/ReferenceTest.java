package id.jejak.command.reference;

import static id.jejak.contract.value.JenisDaftar.NOMENKLATUR;
import static id.jejak.contract.value.JenisDaftar.REKENING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.jejak.command.reference.BadLine.Fault;
import id.jejak.command.reference.Candidate.Ground;
import id.jejak.command.testing.Daftar;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.JenisDaftar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private static final String KEP_050 = "Kepmendagri 050-3708/2020";
    private static final String KEP_900 = "Kepmendagri 900.1.15.5-1317/2023";

    private final TestDatabase database = TestDatabase.fresh();
    private final Daftar daftar = new Daftar(database);
    private final Reference reference = new Reference(database.command());

    @Test
    void theListThatBeganLastOfThoseThatCoverTheDateIsInForce() {
        daftar.add(Daftar.from(2021, REKENING, "lama"), "5.1,LAMA");
        daftar.report(
                new ListDescription(
                        REKENING, "baru", "baru", LocalDate.of(2023, 1, 1), Optional.of(LocalDate.of(2023, 12, 31))),
                "kode,uraian",
                "5.2,BARU");

        assertThat(judge(LocalDate.of(2020, 12, 31), REKENING, "5.9")).isEmpty();
        assertThat(listAt(LocalDate.of(2021, 1, 1))).contains("lama");
        assertThat(listAt(LocalDate.of(2022, 12, 31))).contains("lama");
        assertThat(listAt(LocalDate.of(2023, 1, 1))).contains("baru");
        assertThat(listAt(LocalDate.of(2023, 12, 31))).contains("baru");
        assertThat(listAt(LocalDate.of(2024, 1, 1))).contains("lama");
        assertThat(judge(LocalDate.of(2022, 1, 1), REKENING, "5.1")).isEmpty();
        assertThat(judge(LocalDate.of(2023, 6, 1), REKENING, "5.1")).isPresent();
        assertThat(judge(LocalDate.of(2022, 1, 1), JenisDaftar.SUMBER_DANA, "1.2"))
                .as("no list of this kind")
                .isEmpty();
    }

    @Test
    void aChangedListIsReadAgain() {
        daftar.add(Daftar.from(2021, REKENING, "A"), "5.1,OPERASI");
        assertThat(judge(2022, REKENING, "5.2")).isPresent();

        daftar.add(Daftar.from(2021, REKENING, "A"), "5.2,MODAL");

        assertThat(judge(2022, REKENING, "5.2")).isEmpty();
        assertThat(judge(2022, REKENING, "5.1")).isEmpty();
    }

    @Test
    void whatStandsForEveryBidangIsInTheListForEachThatTheListHas() {
        daftar.add(
                Daftar.from(2024, NOMENKLATUR, KEP_900),
                "2,URUSAN",
                "2.08,BIDANG",
                "X.XX,SETIAP",
                "X.XX.01,PENUNJANG",
                "X.XX.01.2.02,Keuangan",
                "X.XX.01.2.02.0001,Penyediaan Gaji",
                "2.08.02,PROGRAM");

        assertThat(judge(2024, NOMENKLATUR, "2.08.01.2.02.0001")).isEmpty();
        assertThat(judge(2024, NOMENKLATUR, "X.XX.01.2.02.0001")).isEmpty();
        assertThat(judge(2024, NOMENKLATUR, "2.08.02")).isEmpty();
        assertThat(judge(2024, NOMENKLATUR, "2.13.01.2.02.0001")).isPresent();
        assertThat(candidates(2024, NOMENKLATUR, "2.08.01.2.02.01", ""))
                .containsExactly(new Candidate("2.08.01.2.02.0001", "Penyediaan Gaji", Ground.CODE));
    }

    @Test
    void successorsComeFirstThenNearNumbersThenAlikeNamesAtMostFive() {
        daftar.add(Daftar.from(2021, NOMENKLATUR, KEP_050), "2.08.02.2.01.01,Penyediaan Data Gender dan Anak");
        daftar.add(
                Daftar.from(2024, NOMENKLATUR, KEP_900),
                "2.08.02.2.01.0001,Koordinasi",
                "2.08.02.2.01.0002,Sosialisasi",
                "2.08.02.2.01.0003,Advokasi",
                "2.08.02.2.01.0009,Jauh",
                "2.08.05.2.03.0004,Penyusunan Data Gender",
                "2.08.05.2.03.0005,PENYEDIAAN DATA GENDER DAN ANAK (SIGA)",
                "2.08.05.2.03.0006,Penyediaan Data Gender dan Anak",
                "2.08.05.2.03,Penyediaan Data Gender dan Anak",
                "2.08.06.2.04.0007,Pengganti");
        daftar.successors(NOMENKLATUR, KEP_050, KEP_900, "kode_lama,kode_baru", "2.08.02.2.01.01,2.08.06.2.04.0007");

        assertThat(candidates(2024, NOMENKLATUR, "2.08.02.2.01.01", ""))
                .containsExactly(
                        new Candidate("2.08.06.2.04.0007", "Pengganti", Ground.SUCCESSOR),
                        new Candidate("2.08.02.2.01.0001", "Koordinasi", Ground.CODE),
                        new Candidate("2.08.02.2.01.0002", "Sosialisasi", Ground.CODE),
                        new Candidate("2.08.05.2.03.0006", "Penyediaan Data Gender dan Anak", Ground.NAME),
                        new Candidate("2.08.05.2.03.0005", "PENYEDIAAN DATA GENDER DAN ANAK (SIGA)", Ground.NAME));
        assertThat(candidates(2024, NOMENKLATUR, "2.08.02.2.01.01", "Jauh"))
                .as("the name of where it is used goes before the name in an old list")
                .extracting(Candidate::code)
                .containsExactly(
                        "2.08.06.2.04.0007",
                        "2.08.02.2.01.0001",
                        "2.08.02.2.01.0002",
                        "2.08.02.2.01.0003",
                        "2.08.02.2.01.0009");
    }

    @Test
    void whereNothingIsNearNothingIsNamed() {
        daftar.add(Daftar.from(2021, REKENING, "A"), "5.1.02.01.01.0001,Bahan");

        assertThat(candidates(2022, REKENING, "9.9.99.99.99.9999", "Lain sekali"))
                .isEmpty();
        assertThat(candidates(2022, REKENING, "5.1.02", "Bahan")).isEmpty();
    }

    @Test
    void successorsAreFollowedFromListToListAndInCircles() {
        daftar.add(Daftar.from(2021, REKENING, "A"), "5.1.01,A");
        daftar.add(Daftar.from(2022, REKENING, "B"), "5.1.22,B");
        daftar.add(Daftar.from(2023, REKENING, "C"), "5.3.33,C", "5.4.44,C");
        String columns = "old_code;new_code";

        assertThat(daftar.successors(REKENING, "A", "B", columns, "5.1.01;5.1.22")
                        .added())
                .isEqualTo(1);
        daftar.successors(REKENING, "B", "C", columns, "5.1.22;5.3.33", "5.1.22;5.4.44");
        daftar.successors(REKENING, "C", "A", columns, "5.3.33;5.1.01");

        assertThat(candidates(2023, REKENING, "5.1.01", ""))
                .startsWith(
                        new Candidate("5.3.33", "C", Ground.SUCCESSOR), new Candidate("5.4.44", "C", Ground.SUCCESSOR));
    }

    @Test
    void theMappingIsImportedOnceAndOnlyBetweenCodesThatThereAre() {
        daftar.add(Daftar.from(2021, REKENING, "A"), "5.1.01,A");
        daftar.add(Daftar.from(2022, REKENING, "B"), "5.1.22,B");
        String[] file = {"kode_lama,kode_baru", "5.1.01,5.1.22", "5.1.001,5.1.22"};

        assertThat(daftar.successors(REKENING, "A", "B", file))
                .isEqualTo(new SuccessorImport.Report(2, 1, 0, 1, List.of()));
        assertThat(daftar.successors(REKENING, "A", "B", file))
                .isEqualTo(new SuccessorImport.Report(2, 0, 1, 1, List.of()));
        assertThat(daftar.successors(REKENING, "A", "B", file[0], "5.1.01,5.1.23", "5.1.02,x")
                        .bad())
                .containsExactly(
                        new BadLine(2, Fault.NOT_IN_LIST, "5.1.23"),
                        new BadLine(3, Fault.NOT_IN_LIST, "5.1.02"),
                        new BadLine(3, Fault.CODE, "x"));
        assertThatThrownBy(() -> daftar.successors(REKENING, "A", "Z", file)).isInstanceOf(ReferenceRefusal.class);
    }

    private Optional<String> listAt(LocalDate date) {
        return judge(date, REKENING, "5.9").map(UnknownCode::list);
    }

    private List<Candidate> candidates(int year, JenisDaftar kind, String code, String name) {
        return reference
                .on(LocalDate.of(year, 1, 1))
                .judge(kind, code, name)
                .orElseThrow()
                .candidates();
    }

    private Optional<UnknownCode> judge(int year, JenisDaftar kind, String code) {
        return judge(LocalDate.of(year, 1, 1), kind, code);
    }

    private Optional<UnknownCode> judge(LocalDate date, JenisDaftar kind, String code) {
        return reference.on(date).judge(kind, code, "");
    }
}
