package id.jejak.command.tahunanggaran;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DPA;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;
import static org.assertj.core.api.Assertions.assertThat;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PergeseranEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PerubahanEnacted;
import id.jejak.contract.value.BarisPerubahan;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The stages of a year and who may approve. */
class TahapTest {

    private static final LocalDate MEI = LocalDate.of(2024, 5, 2);
    private static final KodeRekening TINTA = new KodeRekening("5.1.02.01.01.0025");
    private static final KodeRekening JASA = new KodeRekening("5.1.02.02.01.0001");
    private static final DasarHukum GESER = dokumen(Jenis.PERGESERAN, "P/1");
    private static final DasarHukum DPPA = dokumen(Jenis.DPPA, "DPPA/1");
    private static final DokumenEnacted DPA_ENACTED = new DokumenEnacted(TAHUN, DPA, AWAL_TAHUN);

    private final AggregateTestFixture<TahunAnggaran> fixture = new AggregateTestFixture<>(TahunAnggaran.class);

    @Test
    void aShiftIsCountedAndItsReachRecorded() {
        fixture.given(DPA_ENACTED)
                .when(shift(TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA, TINTA))
                .expectEvents(
                        new DokumenEnacted(TAHUN, GESER, MEI),
                        new PergeseranEnacted(
                                TAHUN,
                                "P/1",
                                1,
                                0,
                                TingkatPergeseran.ANTAR_SUB_RINCIAN_OBJEK,
                                Pengesah.PPKD,
                                Pengesah.SEKDA));
    }

    @Test
    void shiftsAreCountedOnAfterAnAmendment() {
        fixture.given(
                        DPA_ENACTED,
                        shifted(7),
                        new DokumenEnacted(TAHUN, DPPA, MEI),
                        new PerubahanEnacted(TAHUN, "DPPA/1", 1))
                .when(shift(TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA, JASA))
                .expectEvents(
                        new DokumenEnacted(TAHUN, GESER, MEI),
                        new PergeseranEnacted(
                                TAHUN, "P/1", 8, 1, TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA, Pengesah.SEKDA));
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.02.01.01.0025, PA_KPA, ANTAR_SUB_RINCIAN_OBJEK, PPKD",
        "5.1.02.01.02.0001, PA_KPA, ANTAR_RINCIAN_OBJEK, PPKD",
        "5.1.02.02.01.0001, PPKD, ANTAR_OBJEK, SEKDA"
    })
    void anOfficeOfTooLowALevelDoesNotDo(String to, Pengesah pengesah, TingkatPergeseran tingkat, Pengesah required) {
        fixture.given(DPA_ENACTED)
                .when(shift(TingkatPergeseran.ANTAR_OBJEK, pengesah, new KodeRekening(to)))
                .expectException(because(Reason.PENGESAH_TERLALU_RENDAH, "pengesah", tingkat, required, pengesah))
                .expectNoEvents();
    }

    @Test
    void aShiftReachesNoFartherThanItClaims() {
        fixture.given(DPA_ENACTED)
                .when(shift(TingkatPergeseran.ANTAR_RINCIAN_OBJEK, Pengesah.SEKDA, JASA))
                .expectException(because(
                        Reason.TINGKAT_TERLALU_DEKAT,
                        "tingkat",
                        TingkatPergeseran.ANTAR_RINCIAN_OBJEK,
                        TingkatPergeseran.ANTAR_OBJEK))
                .expectNoEvents();
    }

    @Test
    void whatReachesBeyondAJenisNeedsAnAmendment() {
        fixture.given(DPA_ENACTED)
                .when(shift(TingkatPergeseran.ANTAR_PROGRAM, Pengesah.SEKDA, GAJI))
                .expectException(because(Reason.PERLU_PERUBAHAN_APBD, "baris", TingkatPergeseran.ANTAR_JENIS))
                .expectNoEvents();
        fixture.given(DPA_ENACTED)
                .when(shift(
                        TingkatPergeseran.ANTAR_PROGRAM,
                        Pengesah.SEKDA,
                        List.of(ubah(POS, KERTAS, 10, 0), ubah(POS_LAIN, KERTAS, 0, 10))))
                .expectException(because(Reason.PERLU_PERUBAHAN_APBD, "baris", TingkatPergeseran.ANTAR_SUB_KEGIATAN))
                .expectNoEvents();
    }

    @Test
    void aShiftThatAddsARupiahIsRefused() {
        fixture.given(DPA_ENACTED)
                .when(shift(
                        TingkatPergeseran.ANTAR_OBJEK,
                        Pengesah.SEKDA,
                        List.of(ubah(POS, KERTAS, 10, 0), ubah(POS, TINTA, 0, 11))))
                .expectException(because(Reason.PERGESERAN_TIDAK_NOL, "baris", Rupiah.of(1)))
                .expectNoEvents();
    }

    @Test
    void aRegionsOwnTableReplacesThePermendagri() {
        Kewenangan strict = new Kewenangan(Map.of(TingkatPergeseran.ANTAR_SUB_RINCIAN_OBJEK, Pengesah.SEKDA));
        KewenanganDaerah own = new KewenanganDaerah(
                strict.minimal(), Map.of(TAHUN.skpd().kode(), Map.of(TingkatPergeseran.ANTAR_JENIS, Pengesah.PPKD)));

        assertThat(own.dari(new KodeSkpd("1.01.0.00.0.00.01.0000"))).isEqualTo(strict);
        assertThat(own.dari(TAHUN.skpd()).minimal(TingkatPergeseran.ANTAR_OBJEK))
                .isEmpty();
        assertThat(own.dari(TAHUN.skpd()).minimal(TingkatPergeseran.ANTAR_JENIS))
                .contains(Pengesah.PPKD);
        assertThat(KewenanganDaerah.BAWAAN.dari(TAHUN.skpd())).isEqualTo(Kewenangan.PERMENDAGRI_77_2020);
    }

    @Test
    void withoutADpaNothingIsShiftedOrAmended() {
        fixture.givenNoPriorActivity()
                .when(shift(TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA, TINTA))
                .expectException(because(Reason.BELUM_ADA_DPA, "dasarHukum.jenis", Jenis.PERGESERAN));
        fixture.givenNoPriorActivity()
                .when(new EnactPerubahan(TAHUN, DPPA, MEI, false))
                .expectException(because(Reason.BELUM_ADA_DPA, "dasarHukum.jenis", Jenis.DPPA));
    }

    @Test
    void firstCeilingsComeBeforeShifts() {
        fixture.given(DPA_ENACTED, shifted(1))
                .when(new EnactDokumen(TAHUN, dokumen(Jenis.DPA, "DPA/2"), MEI))
                .expectException(because(Reason.DPA_TERLAMBAT, "dasarHukum.jenis"));
    }

    @Test
    void aYearIsAmendedOnce() {
        fixture.given(DPA_ENACTED)
                .when(new EnactPerubahan(TAHUN, DPPA, MEI, false))
                .expectEvents(new DokumenEnacted(TAHUN, DPPA, MEI), new PerubahanEnacted(TAHUN, "DPPA/1", 1));
        fixture.given(DPA_ENACTED, new PerubahanEnacted(TAHUN, "DPPA/0", 1))
                .when(new EnactPerubahan(TAHUN, DPPA, MEI, false))
                .expectException(because(Reason.PERUBAHAN_SUDAH_ADA, "luarBiasa"));
    }

    @Test
    void extraordinaryCircumstancesAllowAnotherAmendment() {
        fixture.given(DPA_ENACTED, new PerubahanEnacted(TAHUN, "DPPA/0", 1))
                .when(new EnactPerubahan(TAHUN, DPPA, MEI, true))
                .expectEvents(new DokumenEnacted(TAHUN, DPPA, MEI), new PerubahanEnacted(TAHUN, "DPPA/1", 2));
    }

    @Test
    void aCorrectionIsNoAmendment() {
        DasarHukum koreksi = dokumen(Jenis.KOREKSI, "K/1");
        fixture.given(DPA_ENACTED, new PerubahanEnacted(TAHUN, "DPPA/0", 1))
                .when(new EnactPerubahan(TAHUN, koreksi, MEI, false))
                .expectEvents(new DokumenEnacted(TAHUN, koreksi, MEI));
    }

    @ParameterizedTest
    @EnumSource(Jenis.class)
    void aKindOfDocumentDoesWhatItIsFor(Jenis jenis) {
        if (jenis != Jenis.DPPA && jenis != Jenis.KOREKSI) {
            fixture.given(DPA_ENACTED)
                    .when(new EnactPerubahan(TAHUN, dokumen(jenis, "1"), MEI, false))
                    .expectException(because(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", jenis));
        }
        if (jenis != Jenis.DPA && jenis != Jenis.RINGKASAN) {
            fixture.given(DPA_ENACTED)
                    .when(new EnactDokumen(TAHUN, dokumen(jenis, "1"), MEI))
                    .expectException(because(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", jenis));
        }
    }

    @Test
    void aDocumentFromOutsideTheYearIsRefused() {
        LocalDate after = LocalDate.of(2025, 1, 1);
        fixture.given(DPA_ENACTED)
                .when(new EnactPerubahan(TAHUN, DPPA, after, false))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", after, 2024));
    }

    private static PergeseranEnacted shifted(int ke) {
        return new PergeseranEnacted(
                TAHUN, "P/0", ke, 0, TingkatPergeseran.ANTAR_OBJEK, Pengesah.SEKDA, Pengesah.SEKDA);
    }

    private static EnactPergeseran shift(TingkatPergeseran tingkat, Pengesah pengesah, KodeRekening to) {
        return shift(tingkat, pengesah, List.of(ubah(POS, KERTAS, 10, 0), ubah(POS, to, 0, 10)));
    }

    private static EnactPergeseran shift(TingkatPergeseran tingkat, Pengesah pengesah, List<BarisPerubahan> baris) {
        return new EnactPergeseran(TAHUN, GESER, MEI, tingkat, pengesah, Kewenangan.PERMENDAGRI_77_2020, baris);
    }
}
