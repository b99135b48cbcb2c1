package id.jejak.command.dokumen;

import id.jejak.command.CommandSide;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.lampiran.DaftarLampiran;
import id.jejak.command.lampiran.LampiranStore;
import id.jejak.command.pembayaran.NomorBukti;
import id.jejak.command.pembayaran.Pembayaran;
import id.jejak.command.pembayaran.Penatausahaan;
import id.jejak.command.penerima.DaftarPenerima;
import id.jejak.command.reference.Reference;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.KewenanganDaerah;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.command.tahunanggaran.TahunTerbuka;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.database.DatabaseConfiguration.PreparedDatabase;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.ledger.LedgerSerializer;
import id.jejak.contract.testing.TestDatabase;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.springframework.jdbc.support.JdbcTransactionManager;

/** The aggregates and the handlers of documents with their events in memory: for very many short lives. */
final class InMemorySide implements AutoCloseable {

    private static final DataSource DATABASE = new CommandSide()
            .commandDataSource(new PreparedDatabase(TestDatabase.fresh().settings()));

    /** Without lists, so that every code is right. */
    private static final Reference REFERENCE = new Reference(DATABASE);

    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final Configuration axon = DefaultConfigurer.defaultConfiguration()
            .configureSerializer(none -> LedgerSerializer.create())
            .configureMessageSerializer(none -> LedgerSerializer.create())
            .configureEventSerializer(none -> LedgerSerializer.create())
            .configureEmbeddedEventStore(none -> engine)
            .registerComponent(KewenanganDaerah.class, none -> KewenanganDaerah.BAWAAN)
            .registerComponent(KodeCheck.class, none -> new KodeCheck(REFERENCE))
            .registerComponent(TahunTerbuka.class, none -> tahun -> {})
            .configureAggregate(Anggaran.class)
            .configureAggregate(TahunAnggaran.class)
            .configureAggregate(Renstra.class)
            .configureAggregate(Rencana.class)
            .configureAggregate(Pembayaran.class)
            .configureAggregate(NomorBukti.class)
            .registerCommandHandler(axon -> new Dokumen(axon, new KodeCheck(REFERENCE)))
            .registerCommandHandler(PerubahanAnggaran::new)
            .registerComponent(DaftarLampiran.class, none -> new LampiranStore(DATABASE))
            .registerComponent(
                    DaftarPenerima.class, none -> new DaftarPenerima(DATABASE, new JdbcTransactionManager(DATABASE)))
            .registerComponent(LedgerAggregates.class, none -> new LedgerAggregates(DATABASE))
            .registerCommandHandler(PenyediaanDana::new)
            .registerCommandHandler(DokumenRencana::new)
            .registerCommandHandler(Penatausahaan::new)
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
