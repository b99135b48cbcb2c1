package id.jejak.command.pembayaran;

import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.value.PembayaranId;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** What happened to a payment, read from the ledger itself: it needs no projection and is never behind. */
public final class RiwayatPembayaran {

    private final EventStore events;

    public RiwayatPembayaran(Configuration axon) {
        this.events = axon.eventStore();
    }

    /**
     * A payment's history.
     *
     * @param versi the number of its last event, from 0 on
     */
    public record Riwayat(long versi, List<Langkah> langkah) {}

    /** One step: the event's stored name, and its content. */
    public record Langkah(String peristiwa, PembayaranEvent isi) {}

    /** None where there is no such payment. */
    public Optional<Riwayat> of(PembayaranId id) {
        List<Langkah> steps = events.readEvents(id.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(PembayaranEvent.class::cast)
                .map(event -> new Langkah(EventTypes.nameOf(event.getClass()), event))
                .toList();
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Riwayat(steps.size() - 1L, steps));
    }
}
