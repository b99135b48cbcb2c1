package id.jejak.command.tahunanggaran;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DPA;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Contoh.dokumen;
import static id.jejak.command.testing.Contoh.ubah;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.TahunClosed;
import id.jejak.contract.event.TahunAnggaranEvent.TahunReopened;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.DasarHukum.Jenis;
import id.jejak.contract.value.Pengesah;
import id.jejak.contract.value.TingkatPergeseran;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TutupTahunTest {

    private static final LocalDate AKHIR = LocalDate.of(2024, 12, 31);
    private static final LocalDate JANUARI = LocalDate.of(2025, 1, 15);
    private static final DasarHukum TUTUP = dokumen(Jenis.PENUTUPAN, "T/1");
    private static final DasarHukum BUKA = dokumen(Jenis.PEMBUKAAN_KEMBALI, "B/1");
    private static final DokumenEnacted DPA_ENACTED = new DokumenEnacted(TAHUN, DPA, AWAL_TAHUN);
    private static final TahunClosed CLOSED = new TahunClosed(TAHUN, "T/1", AKHIR);

    private final AggregateTestFixture<TahunAnggaran> fixture = new AggregateTestFixture<>(TahunAnggaran.class);

    static Stream<Object> everyDocument() {
        return Stream.of(
                new EnactDokumen(TAHUN, dokumen(Jenis.DPA, "2"), AWAL_TAHUN),
                new EnactPergeseran(
                        TAHUN,
                        dokumen(Jenis.PERGESERAN, "2"),
                        AWAL_TAHUN,
                        TingkatPergeseran.ANTAR_OBJEK,
                        Pengesah.SEKDA,
                        Kewenangan.PERMENDAGRI_77_2020,
                        List.of(ubah(POS, KERTAS, 1, 1))),
                new EnactPerubahan(TAHUN, dokumen(Jenis.DPPA, "2"), AWAL_TAHUN, false),
                new RegisterDokumen(TAHUN, dokumen(Jenis.PENCADANGAN, "2"), AWAL_TAHUN, Jenis.PENCADANGAN),
                new CloseBuku(TAHUN, dokumen(Jenis.PENUTUPAN, "2"), AKHIR));
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void aClosedYearTakesNoDocument(Object command) {
        fixture.given(DPA_ENACTED, CLOSED)
                .when(command)
                .expectException(because(Reason.TAHUN_DITUTUP, "tahun", 2024))
                .expectNoEvents();
    }

    @ParameterizedTest
    @MethodSource("everyDocument")
    void aReopenedYearTakesThemAll(Object command) {
        fixture.given(DPA_ENACTED, CLOSED, new TahunReopened(TAHUN, "B/1", JANUARI))
                .when(command)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void aYearIsClosedAndReopenedByADocumentAlsoAfterItsEnd() {
        fixture.given(DPA_ENACTED)
                .when(new CloseBuku(TAHUN, TUTUP, JANUARI))
                .expectEvents(new DokumenEnacted(TAHUN, TUTUP, JANUARI), new TahunClosed(TAHUN, "T/1", JANUARI));
        fixture.given(DPA_ENACTED, CLOSED)
                .when(new ReopenBuku(TAHUN, BUKA, JANUARI))
                .expectEvents(new DokumenEnacted(TAHUN, BUKA, JANUARI), new TahunReopened(TAHUN, "B/1", JANUARI));
    }

    @Test
    void anOpenYearIsNotReopened() {
        fixture.given(DPA_ENACTED)
                .when(new ReopenBuku(TAHUN, BUKA, AKHIR))
                .expectException(because(Reason.TAHUN_TERBUKA, "tahun", 2024));
    }

    @Test
    void closingAndReopeningTakeTheirOwnKindsAndNumbers() {
        fixture.given(DPA_ENACTED)
                .when(new CloseBuku(TAHUN, BUKA, AKHIR))
                .expectException(because(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", Jenis.PEMBUKAAN_KEMBALI));
        fixture.given(DPA_ENACTED, CLOSED)
                .when(new ReopenBuku(TAHUN, TUTUP, AKHIR))
                .expectException(because(Reason.JENIS_TIDAK_SESUAI, "dasarHukum.jenis", Jenis.PENUTUPAN));
        fixture.given(new DokumenEnacted(TAHUN, TUTUP, AKHIR))
                .when(new CloseBuku(TAHUN, TUTUP, AKHIR))
                .expectException(because(Reason.NOMOR_TERPAKAI, "dasarHukum.nomor", Jenis.PENUTUPAN, "T/1"));
    }

    @Test
    void aYearIsNotClosedBeforeItBegins() {
        LocalDate before = LocalDate.of(2023, 12, 31);
        fixture.given(DPA_ENACTED)
                .when(new CloseBuku(TAHUN, TUTUP, before))
                .expectException(because(Reason.TANGGAL_DI_LUAR_TAHUN, "berlaku", before, 2024));
    }
}
