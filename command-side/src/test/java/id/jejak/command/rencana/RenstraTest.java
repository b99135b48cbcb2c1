package id.jejak.command.rencana;

import static id.jejak.command.testing.Contoh.SKPD;
import static id.jejak.command.testing.Refused.because;

import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class RenstraTest {

    private static final RenstraId ID = new RenstraId(SKPD, new Periode(2021, 2026));
    private static final LocalDate BERLAKU = LocalDate.of(2021, 9, 1);
    private static final DasarHukum PERWAL = new DasarHukum(DasarHukum.Jenis.RENSTRA, "12/2021", BERLAKU, "Renstra");

    private final AggregateTestFixture<Renstra> fixture = new AggregateTestFixture<>(Renstra.class);

    @Test
    void aPlanIsAdopted() {
        fixture.givenNoPriorActivity()
                .when(new Renstra.Adopt(ID, "Renstra", PERWAL, BERLAKU))
                .expectEvents(new RenstraAdopted(ID, "Renstra", PERWAL, BERLAKU));
    }

    @Test
    void onlyOnce() {
        fixture.given(new RenstraAdopted(ID, "Renstra", PERWAL, BERLAKU))
                .when(new Renstra.Adopt(ID, "Renstra", PERWAL, BERLAKU))
                .expectException(because(Reason.SUDAH_ADA, "id", ID))
                .expectNoEvents();
    }
}
