package id.jejak.query.jejak.pembayaran;

import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.ledger.EventTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How far a payment is, by the step that was taken last. */
public enum Tahap {
    SPP(SppSubmitted.class),
    SPM(SpmIssued.class),
    SP2D(Sp2dIssued.class),
    ADVIS(Advised.class),
    CAIR(Cashed.class),
    SPJ(SpjAccepted.class),
    BATAL(Cancelled.class);

    private final String peristiwa;

    Tahap(Class<? extends PembayaranEvent> event) {
        this.peristiwa = EventTypes.nameOf(event);
    }

    /** The stored name of the event that led there. */
    public String peristiwa() {
        return peristiwa;
    }

    /** Where an event of this name leads; none where a payment stays where it is. */
    public static Optional<Tahap> of(String peristiwa) {
        return Arrays.stream(values())
                .filter(one -> one.peristiwa.equals(peristiwa))
                .findFirst();
    }

    static List<String> semuaPeristiwa() {
        return Arrays.stream(values()).map(Tahap::peristiwa).toList();
    }
}
