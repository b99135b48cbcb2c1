package id.jejak.command.dokumen;

import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.ledger.LedgerSerializer;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;

/** The aggregates and the handlers of documents without a database: for very many short lives. */
final class InMemorySide implements AutoCloseable {

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureSerializer(none -> LedgerSerializer.create())
            .configureMessageSerializer(none -> LedgerSerializer.create())
            .configureEventSerializer(none -> LedgerSerializer.create())
            .configureEmbeddedEventStore(none -> engine)
            .registerComponent(KewenanganDaerah.class, none -> KewenanganDaerah.BAWAAN)
            .configureAggregate(Anggaran.class)
            .configureAggregate(TahunAnggaran.class)
            .configureAggregate(Renstra.class)
            .configureAggregate(Rencana.class)
            .registerCommandHandler(Dokumen::new)
            .registerCommandHandler(PerubahanAnggaran::new)
            .start();

    void send(JejakCommand command) {
        axon.commandGateway().sendAndWait(command);
    }

    Stream<Object> events() {
        return engine.readEvents(null, false).map(TrackedEventMessage::getPayload);
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
