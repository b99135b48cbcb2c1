package id.jejak.command.tahunanggaran;

import static id.jejak.command.testing.Contoh.AWAL_TAHUN;
import static id.jejak.command.testing.Contoh.DPA;
import static id.jejak.command.testing.Contoh.TAHUN;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.value.DasarHukum;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class TahunAnggaranTest {

    private final AggregateTestFixture<TahunAnggaran> fixture = new AggregateTestFixture<>(TahunAnggaran.class);

    @Test
    void aDocumentIsEntered() {
        fixture.givenNoPriorActivity()
                .when(new EnactDokumen(TAHUN, DPA, AWAL_TAHUN))
                .expectEvents(new DokumenEnacted(TAHUN, DPA, AWAL_TAHUN));
    }

    @Test
    void aNumberIsUsedOnceEvenUnderAnotherTitle() {
        DasarHukum again = new DasarHukum(DPA.jenis(), " " + DPA.nomor() + " ", DPA.tanggal(), "Judul lain");
        fixture.given(new DokumenEnacted(TAHUN, DPA, AWAL_TAHUN))
                .when(new EnactDokumen(TAHUN, again, AWAL_TAHUN))
                .expectException(because(Reason.NOMOR_TERPAKAI, "dasarHukum.nomor", DasarHukum.Jenis.DPA, DPA.nomor()))
                .expectNoEvents();
    }

    @Test
    void anotherKindCountsItsOwnNumbers() {
        DasarHukum dppa = new DasarHukum(DasarHukum.Jenis.DPPA, DPA.nomor(), DPA.tanggal(), "DPPA");
        fixture.given(new DokumenEnacted(TAHUN, DPA, AWAL_TAHUN))
                .when(new EnactDokumen(TAHUN, dppa, AWAL_TAHUN))
                .expectEvents(new DokumenEnacted(TAHUN, dppa, AWAL_TAHUN));
    }
}
