package id.jejak.query.pemeriksaan;

import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.Fakta.Bayar;
import id.jejak.query.pemeriksaan.Fakta.Bebas;
import id.jejak.query.pemeriksaan.Fakta.Pagu;
import id.jejak.query.pemeriksaan.Fakta.Sama;
import id.jejak.query.pemeriksaan.Fakta.Surat;
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
        Posisi posisi = new Posisi(1, Optional.empty(), Instant.EPOCH, 0);
        Fakta fakta = new Fakta(Titik.SEKARANG, posisi, List.of(), bayar, bebas, pagu, surat, sama, List.of());
        return rule.temuan(fakta)
                .map(one -> one.id().jenis() + "/" + one.id().tentang())
                .collect(Collectors.toList());
    }
}
