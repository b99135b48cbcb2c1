package id.jejak.command.impor;

import static id.jejak.command.impor.BerkasContoh.REALISASI;
import static id.jejak.command.impor.BerkasContoh.csv;
import static id.jejak.command.impor.BerkasContoh.file;
import static id.jejak.command.impor.BerkasContoh.sp2d;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.dpa;
import static id.jejak.command.testing.Contoh.pagu;
import static id.jejak.command.testing.Contoh.realisasi;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.command.impor.berkas.JenisImpor;
import id.jejak.command.testing.CommandParts;
import id.jejak.command.testing.Contoh;
import id.jejak.command.testing.Daftar;
import id.jejak.contract.command.CloseTahun;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.JenisDaftar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is judged of the rows of a file of realizations. */
class PutusanTest {

    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void everyRowHasItsVerdict() {
        try (CommandParts side = CommandParts.on(database)) {
            side.send(dpa(pagu(POS, GAJI, 1_000), pagu(POS, KERTAS, 1_000)));
            side.send(belanja("LAMA/1", realisasi(POS, GAJI, 100)));
            new Daftar(database)
                    .add(
                            Daftar.from(2024, JenisDaftar.REKENING, "Rekening 2024"),
                            GAJI + ",Gaji",
                            KERTAS + ",Kertas",
                            "5.1.02.01.01.0025,Tinta");
            UUID id = ImporContoh.terima(
                    side,
                    Contoh.TAHUN.tahun(),
                    csv(
                            REALISASI,
                            /* 2 */ sp2d("LAMA/1", POS, GAJI.kode(), "100"),
                            /* 3 */ sp2d("A/1", POS, GAJI.kode(), "0"),
                            /* 4 */ sp2d("B/1", POS, GAJI.kode(), "600"),
                            /* 5 */ sp2d("B/2", POS, GAJI.kode(), "600"),
                            /* 6 */ sp2d("B/3", POS, GAJI.kode(), "300"),
                            /* 7 */ sp2d("C/1", POS, "5.1.02.01.01.0026", "1"),
                            /* 8 */ sp2d("C/1", POS, KERTAS.kode(), "1"),
                            /* 9 */ sp2d("D/1", POS, KERTAS.kode(), "84.52"),
                            /* 10 */ sp2d("E/1", POS, KERTAS.kode(), "1").replace("15/03/2024", "31/12/2023"),
                            /* 11 */ sp2d("F/1", POS, KERTAS.kode(), "1").replace("15/03/2024", "30/02/2024"),
                            /* 12 */ sp2d("G/1", POS, KERTAS.kode(), "1"),
                            /* 13 */ sp2d("G/1", POS, GAJI.kode(), "1").replace("15/03", "16/03"),
                            /* 14 */ sp2d("H/1", POS, KERTAS.kode(), "1").replace("LS;", "UP;"),
                            /* 15 */ sp2d("I/1", POS, KERTAS.kode(), "2"),
                            /* 16 */ sp2d("I/1", POS, KERTAS.kode(), "2")));

            assertThat(ImporContoh.verdicts(side, id))
                    .containsExactly(
                            "2 DUPLIKAT",
                            "3 GALAT_LAIN",
                            "4 SIAP",
                            "5 MELAMPAUI_PAGU",
                            "6 SIAP",
                            "7 KODE_TIDAK_DIKENAL",
                            "8 TERTAHAN",
                            "9 ANGKA_AMBIGU",
                            "10 TANGGAL_SALAH",
                            "11 TANGGAL_SALAH",
                            "12 TERTAHAN",
                            "13 NOMOR_BUKTI_BENTROK",
                            "14 GALAT_LAIN",
                            "15 TERTAHAN",
                            "16 DUPLIKAT");
            Impor impor = ImporContoh.impor(side);
            List<BarisDinilai> unknown = impor.baris(id, Set.of(Putusan.KODE_TIDAK_DIKENAL), 0, 10);
            assertThat(unknown.get(0).temuan().get(0).en()).contains("5.1.02.01.01.0025 (Tinta)");
            assertThat(impor.baris(id, Set.of(Putusan.MELAMPAUI_PAGU), 0, 10)
                            .get(0)
                            .temuan()
                            .get(0)
                            .id())
                    .contains("Rp300")
                    .contains("Rp600");
        }
    }

    @Test
    void aNumberInTheLedgerWithOtherContentIsAConflictAndAClosedYearTakesNothing() {
        try (CommandParts side = CommandParts.on(database)) {
            side.send(dpa(pagu(POS, GAJI, 1_000)));
            side.send(belanja("LAMA/1", realisasi(POS, GAJI, 100)));

            UUID conflict = ImporContoh.terima(side, 2024, csv(REALISASI, sp2d("LAMA/1", POS, GAJI.kode(), "101")));
            side.send(new CloseTahun(
                    Contoh.TAHUN, dokumen(DasarHukum.Jenis.PENUTUPAN, "P/1"), LocalDate.of(2024, 12, 31)));
            UUID closed = ImporContoh.terima(side, 2024, csv(REALISASI, sp2d("BARU/1", POS, GAJI.kode(), "1")));

            assertThat(ImporContoh.verdicts(side, conflict)).containsExactly("2 NOMOR_BUKTI_BENTROK");
            assertThat(ImporContoh.verdicts(side, closed)).containsExactly("2 TAHUN_DITUTUP");
        }
    }

    @Test
    void aRowBelongsToAnAgencyAndAYearThatItsFileDoesNotContradict() {
        try (CommandParts side = CommandParts.on(database)) {
            byte[] content = csv(
                    "Kode SKPD;Tahun;" + REALISASI,
                    ";;" + sp2d("A", POS, GAJI.kode(), "1"),
                    "2.08.2.13.0.00.02.0000;2023;" + sp2d("B", POS, GAJI.kode(), "1"));
            Impor impor = ImporContoh.impor(side);

            UUID said = ImporContoh.terima(side, 2024, content);
            UUID unsaid = impor.terima(
                    ImporContoh.BENDAHARA,
                    ImporContoh.ketentuan(JenisImpor.REALISASI, Optional.empty(), Optional.empty()),
                    file(content),
                    "a.csv");

            assertThat(impor.baris(said, Set.of(Putusan.GALAT_LAIN), 0, 10)
                            .get(0)
                            .temuan())
                    .extracting(Temuan::kode)
                    .containsExactly("skpd-lain", "tahun-lain");
            assertThat(impor.baris(unsaid, Set.of(Putusan.GALAT_LAIN), 0, 10)
                            .get(0)
                            .temuan())
                    .extracting(Temuan::kode)
                    .containsExactly("tanpa-skpd", "tanpa-tahun");
        }
    }
}
