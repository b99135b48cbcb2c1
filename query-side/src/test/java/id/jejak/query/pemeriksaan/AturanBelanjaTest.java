package id.jejak.query.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.AngkaTerbit.Ukuran;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TerbitanId.Tabel;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.Fakta.Bayar;
import id.jejak.query.pemeriksaan.Fakta.Bebas;
import id.jejak.query.pemeriksaan.Fakta.Kas;
import id.jejak.query.pemeriksaan.Fakta.Pagu;
import id.jejak.query.pemeriksaan.Fakta.Riwayat;
import id.jejak.query.pemeriksaan.Fakta.Sama;
import id.jejak.query.pemeriksaan.Fakta.Surat;
import id.jejak.query.pemeriksaan.Fakta.Terbit;
import id.jejak.query.pemeriksaan.Fakta.UangMuka;
import id.jejak.query.projection.Posisi;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The rules on budgets, proofs and documents, each on facts of its own. */
class AturanBelanjaTest {

    private static final KodeSkpd SKPD = new KodeSkpd("2.08.2.13.0.00.01.0000");
    private static final String POS = "2.08.01.2.06.04";
    private static final String REKENING = "5.1.02.01.01.0024";

    private final List<Bayar> bayar = new ArrayList<>();
    private final List<Bebas> bebas = new ArrayList<>();
    private final List<Pagu> pagu = new ArrayList<>();
    private final List<Surat> surat = new ArrayList<>();
    private final List<Sama> sama = new ArrayList<>();
    private final List<Terbit> terbitan = new ArrayList<>();
    private final List<Riwayat> riwayat = new ArrayList<>();
    private final List<Kas> kas = new ArrayList<>();
    private final List<UangMuka> uangMuka = new ArrayList<>();
    private Titik titik = Titik.SEKARANG;

    @Test
    void numbersThatAreWrittenAlikeAreOne() {
        pay("SP2D_LS", "0412/SP2D-LS/2024", "2024-03-01", 100);
        pay("SP2D_LS", "412 / sp2d ls / 2024", "2024-03-02", 200);
        pay("SP2D_LS", "4120/SP2D-LS/2024", "2024-03-02", 300);

        assertThat(found(new AturanNomorGanda())).containsExactly("NOMOR_GANDA/2024/412.SP2D.LS.2024");
    }

    @Test
    void aNumberGivenFreeAndUsedAgainIsToldAndOneThatIsNotUsedIsNot() {
        pay("SP2D_LS", "1/LS", "2024-03-01", 100);
        takeBack("1/LS", 100);
        bebas.add(new Bebas(SKPD, 2024, "1/LS", "900/12"));
        assertThat(found(new AturanNomorGanda())).isEmpty();

        pay("SP2D_LS", "1/LS", "2024-05-01", 300);
        assertThat(found(new AturanNomorGanda())).containsExactly("NOMOR_GANDA/2024/1.LS");
    }

    @Test
    void whatRestsOnAReportOnlyIsToldOncePerYear() {
        pay("LAPORAN", "Tabel 2.5", "2024-12-31", 100);
        pay("SP2D_LS", "1/LS", "2024-03-01", 100);

        assertThat(found(new AturanRealisasi())).containsExactly("TANPA_BUKTI/2024");
    }

    @Test
    void aProofDatedBeforeItsCeilingIsTold() {
        pagu.add(new Pagu(SKPD, 2024, POS, REKENING, "", Rupiah.of(1_000), LocalDate.of(2024, 2, 1)));
        pay("SP2D_LS", "1/LS", "2024-01-31", 100);
        pay("SP2D_LS", "2/LS", "2024-02-01", 100);

        assertThat(found(new AturanRealisasi())).containsExactly("MENDAHULUI_DOKUMEN/2024/1/LS");
    }

    @Test
    void aQuarterOfTheYearInItsLastWeekIsTold() {
        pay("SP2D_LS", "1/LS", "2024-03-01", 301);
        pay("SP2D_LS", "2/LS", "2024-12-25", 100);
        assertThat(found(new AturanRealisasi())).isEmpty();

        pay("SP2D_LS", "3/LS", "2024-12-31", 1);
        assertThat(found(new AturanRealisasi())).containsExactly("AKHIR_TAHUN/2024");
    }

    @Test
    void threePaymentsJustBelowAThresholdWithinAWeekAreTold() {
        pay("SP2D_GU", "1/GU", "2024-03-01", 49_000_000);
        pay("SP2D_GU", "2/GU", "2024-03-04", 48_000_000);
        pay("SP2D_GU", "3/GU", "2024-03-08", 47_000_000);
        assertThat(found(new AturanPecah())).as("the third is a week later").isEmpty();

        pay("SP2D_GU", "4/GU", "2024-03-07", 40_000_000);
        assertThat(found(new AturanPecah())).containsExactly("DIPECAH/2024/" + POS + "/" + REKENING + "/2024-03-01");
        assertThat(AturanPecah.ambang(Rupiah.of(39_999_999))).isEmpty();
        assertThat(AturanPecah.ambang(Rupiah.of(50_000_000))).isEmpty();
    }

    @Test
    void aShiftWithinTheLastDaysIsTold() {
        paper("PERGESERAN", "1", "Pergeseran", "2024-12-16");
        paper("PERGESERAN", "2", "Pergeseran", "2024-12-17");
        assertThat(found(new AturanDokumen())).containsExactly("GESER_JELANG_TUTUP/2024/PERGESERAN/2");

        paper("PENUTUPAN", "3", "Penutupan", "2025-01-10");
        assertThat(found(new AturanDokumen())).as("closed later").isEmpty();
    }

    @Test
    void aTitleThatCitesAnotherYearOnlyIsTold() {
        paper("DPA", "1", "DPA TA 2023", "2024-01-02");
        paper("DPPA", "2", "Perubahan APBD Tahun Anggaran 2024 atas TA 2023", "2024-09-01");
        paper("DPA", "3", "DPA dari Renstra 2021-2026", "2024-01-02");

        assertThat(found(new AturanDokumen())).containsExactly("TAHUN_DASAR_HUKUM/2024/DPA/1");
    }

    @Test
    void aLargeFigureThatIsNotRoundInSeveralAgenciesIsTold() {
        List<KodeSkpd> three = List.of(SKPD, new KodeSkpd("1.01.0.00.0.00.01.0000"));
        sama.add(new Sama(SKPD, 2024, POS, REKENING, Rupiah.of(200_000_000), three));
        sama.add(new Sama(SKPD, 2024, POS, REKENING, Rupiah.of(200_000_001), three));

        assertThat(found(new AturanTemplat())).containsExactly("SISA_TEMPLAT/2024/200000001");
    }

    @Test
    void theSameLinesOfADayUnderAnotherNumberAreTwins() {
        pay("SP2D_LS", "1/LS", "2024-03-01", 1_500_000);
        pay("SP2D_LS", "2/LS", "2024-03-02", 1_500_000);
        assertThat(found(new AturanKembar())).isEmpty();

        pay("SP2D_LS", "9/LS", "2024-03-01", 1_500_000);
        assertThat(found(new AturanKembar())).containsExactly("BUKTI_KEMBAR/2024/1/LS");

        takeBack("9/LS", 1_500_000);
        assertThat(found(new AturanKembar())).as("taken back").isEmpty();
    }

    @Test
    void reportsThatOnlyGrowLookCumulative() {
        for (int month = 1; month <= 6; month++) {
            pay("LAPORAN", "Laporan " + month, "2024-%02d-28".formatted(month), 100L * month);
        }
        assertThat(found(new AturanKumulatif())).containsExactly("KUMULATIF/2024/" + POS + "/" + REKENING);

        pay("LAPORAN", "Laporan 7", "2024-07-28", 50);
        assertThat(found(new AturanKumulatif())).isEmpty();
    }

    @Test
    void aReportBesideSp2dOfItsTimeIsToldWhetherOrNotTheyAgree() {
        pay("LAPORAN", "Laporan Januari", "2024-01-31", 100);
        pay("LAPORAN", "Laporan Februari", "2024-02-29", 70);
        pay("LAPORAN", "Laporan Maret", "2024-03-31", 30);
        pay("SP2D_LS", "1/LS", "2024-02-01", 60);
        pay("SP2D_LS", "2/LS", "2024-03-01", 30);
        pay("SP2D_LS", "3/LS", "2024-04-01", 500);

        assertThat(found(new AturanSumber()))
                .containsExactly(
                        "SUMBER_BERBEDA/2024/" + REKENING + "/2024-02-29",
                        "SUMBER_BERBEDA/2024/" + REKENING + "/2024-03-31");
        assertThat(texts(new AturanSumber()))
                .containsExactly(
                        "Rekening %s dari 1 Februari 2024 sampai 29 Februari 2024: laporan menyebut 70, SP2D berjumlah 60, selisih 10; keduanya ikut terhitung."
                                .formatted(REKENING),
                        "Rekening %s dari 1 Maret 2024 sampai 31 Maret 2024: laporan dan SP2D sama-sama 30; keduanya ikut terhitung, jadi dua kali."
                                .formatted(REKENING));
    }

    @Test
    void reportsAloneAndSp2dAloneDisagreeWithNothing() {
        pay("LAPORAN", "Laporan", "2024-01-31", 100);
        assertThat(found(new AturanSumber())).isEmpty();
        pay("SP2D_LS", "1/LS", "2024-02-01", 60);
        assertThat(found(new AturanSumber())).isEmpty();
    }

    @Test
    void aPublishedLraThatIsNotTheLedgersIsToldAndOneThatIsIsNot() {
        pay("SP2D_LS", "1/LS", "2024-03-01", 300);
        state(Tabel.LRA, Ukuran.REALISASI, "5.1", "300");
        assertThat(found(new AturanSumber())).isEmpty();

        state(Tabel.LRA, Ukuran.REALISASI, "5.1.02", "299");
        assertThat(found(new AturanSumber())).containsExactly("SUMBER_BERBEDA/2021-2026/LRA/5.1.02.REALISASI/2024");
        assertThat(found(new AturanJumlah())).isEmpty();
    }

    @Test
    void aPublishedRealizationAboveItsPublishedBudgetIsTold() {
        state(Tabel.TABEL_2_5, Ukuran.ANGGARAN, "5.2", "100");
        state(Tabel.TABEL_2_5, Ukuran.REALISASI, "5.2", "100");
        assertThat(found(new AturanSumber())).isEmpty();

        state(Tabel.TABEL_2_5, Ukuran.ANGGARAN, "5.2.02", "60");
        state(Tabel.TABEL_2_5, Ukuran.REALISASI, "5.2.02", "61");
        assertThat(found(new AturanSumber())).containsExactly("MELAMPAUI_ANGGARAN/2021-2026/2.5/5.2.02.REALISASI/2024");
    }

    @Test
    void aFloatIsToldOnceItsYearIsOverAndSomethingOfItIsOpen() {
        uangMuka.add(new UangMuka(SKPD, 2024, "1/UP", "UP", LocalDate.of(2024, 1, 9), Rupiah.of(50), Rupiah.of(20)));
        uangMuka.add(new UangMuka(SKPD, 2024, "2/TU", "TU", LocalDate.of(2024, 5, 9), Rupiah.of(50), Rupiah.ZERO));
        titik = new Titik(Optional.of(LocalDate.of(2024, 12, 31)), Optional.empty());
        assertThat(found(new AturanUangMuka())).isEmpty();

        titik = new Titik(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty());
        assertThat(found(new AturanUangMuka())).containsExactly("UANG_MUKA_TERBUKA/2024/1/UP");
    }

    @Test
    void monthsThatAnAmendmentLeftBehindAreToldOncePerYear() {
        pagu.add(new Pagu(SKPD, 2024, POS, REKENING, "1", Rupiah.of(120), LocalDate.of(2024, 1, 2)));
        pagu.add(new Pagu(SKPD, 2023, POS, REKENING, "1", Rupiah.of(999), LocalDate.of(2023, 1, 2)));
        kas.add(new Kas(SKPD, 2024, POS, REKENING, "1", Rupiah.of(120)));
        assertThat(found(new AturanKas())).as("2023 uses no anggaran kas").isEmpty();

        pagu.add(new Pagu(SKPD, 2024, POS, "5.2.02.10.01.0002", "1", Rupiah.of(35), LocalDate.of(2024, 10, 1)));
        assertThat(found(new AturanKas())).containsExactly("KAS_BERBEDA/2024");
    }

    @Test
    void aMonthInWhichMoreIsTakenBackThanSpentIsTold() {
        pay("SP2D_LS", "1/LS", "2024-03-01", 500);
        takeBack("1/LS", 200);
        pay("SP2D_LS", "2/LS", "2024-04-30", 200);
        assertThat(found(new AturanKoreksi())).isEmpty();

        takeBack("1/LS", 1);
        assertThat(found(new AturanKoreksi())).containsExactly("KUMULATIF_TURUN/2024/5.1.02/2024-04");
    }

    @Test
    void aCapitalLineThatBeganAtZeroIsToldAndNoOther() {
        set(REKENING, 0, "2024-01-02");
        set(REKENING, 90, "2024-09-01");
        set("5.2.02.10.01.0002", 35, "2024-01-02");
        set("5.2.02.10.01.0003", 0, "2024-01-02");
        assertThat(found(new AturanPagu())).isEmpty();

        set("5.2.02.10.01.0003", 35, "2024-09-01");
        assertThat(found(new AturanPagu())).containsExactly("MODAL_MENYUSUL/2024/" + POS + "/5.2.02.10.01.0003");
    }

    @Test
    void fourTotalsInAYearAreToldAndShiftsAreNone() {
        set(REKENING, 100, "2024-01-02");
        set("5.1.02.01.01.0025", 50, "2024-01-02");
        set(REKENING, 90, "2024-03-01");
        set("5.1.02.01.01.0025", 60, "2024-03-01");
        set(REKENING, 110, "2024-07-01");
        set(REKENING, 120, "2024-10-01");
        assertThat(found(new AturanPagu())).as("150, 170 and 180").isEmpty();

        set(REKENING, 130, "2024-11-01");
        assertThat(found(new AturanPagu())).containsExactly("ANGGARAN_BERGANTI/2024");
    }

    @Test
    void aReportWithTheLinesOfAnotherMonthIsATwin() {
        for (int month = 1; month <= 2; month++) {
            String tanggal = "2024-0" + month + "-28";
            for (int line = 1; line <= 3; line++) {
                bayar.add(new Bayar(
                        SKPD,
                        2024,
                        POS,
                        REKENING + line,
                        Optional.of("LAPORAN"),
                        "Laporan " + month,
                        Rupiah.of(1_000_000L * line),
                        LocalDate.parse(tanggal)));
            }
        }
        assertThat(found(new AturanKembar())).containsExactly("BUKTI_KEMBAR/2024/Laporan 1");
    }

    private void set(String rekening, long nilai, String berlaku) {
        riwayat.add(new Riwayat(SKPD, 2024, POS, rekening, "1", Rupiah.of(nilai), LocalDate.parse(berlaku)));
    }

    private void state(Tabel tabel, Ukuran ukuran, String baris, String tertulis) {
        terbitan.add(
                new Terbit(RenstraId.of(SKPD + "/2021-2026"), tabel, new AngkaTerbit(ukuran, baris, "2024", tertulis)));
    }

    private void pay(String jenis, String nomor, String tanggal, long jumlah) {
        bayar.add(new Bayar(
                SKPD, 2024, POS, REKENING, Optional.of(jenis), nomor, Rupiah.of(jumlah), LocalDate.parse(tanggal)));
    }

    private void takeBack(String nomor, long jumlah) {
        bayar.add(new Bayar(
                SKPD, 2024, POS, REKENING, Optional.empty(), nomor, Rupiah.of(-jumlah), LocalDate.of(2024, 4, 1)));
    }

    private void paper(String jenis, String nomor, String judul, String berlaku) {
        LocalDate day = LocalDate.parse(berlaku);
        surat.add(new Surat(SKPD, 2024, jenis, nomor, judul, day, day));
    }

    /** What is found, without its agency. */
    private List<String> found(Aturan rule) {
        return rule.temuan(fakta())
                .map(one -> one.id().jenis() + "/" + one.id().tentang())
                .collect(Collectors.toList());
    }

    private List<String> texts(Aturan rule) {
        return rule.temuan(fakta())
                .map(one -> one.kalimat().teks(Bahasa.INDONESIA))
                .collect(Collectors.toList());
    }

    private Fakta fakta() {
        Posisi posisi = new Posisi(1, Optional.empty(), Instant.EPOCH, 0);
        return new Fakta(titik, posisi, terbitan, bayar, bebas, pagu, surat, sama, riwayat, kas, uangMuka, List.of());
    }
}
