package id.jejak.standalone.bench;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.ledger.EventTypes;
import id.jejak.contract.ledger.LedgerSerializer;
import id.jejak.contract.ledger.LedgerStorageEngine;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.messaging.MetaData;

/** The reference: a loop that inserts a posting's row into the event table and commits it, and nothing else. */
final class RawInserts implements AutoCloseable {

    private static final LedgerSerializer SERIALIZER = LedgerSerializer.create();

    private final List<Worker> workers = new ArrayList<>();

    RawInserts(DatabaseSettings settings, int threads, RealisasiPosted event, MetaData metaData) throws SQLException {
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(settings, event, metaData));
        }
    }

    void insert(int thread) throws SQLException {
        workers.get(thread).insert();
    }

    @Override
    public void close() throws SQLException {
        for (Worker worker : workers) {
            worker.connection.close();
        }
    }

    /** One thread's connection, statement and stream of events. */
    private static final class Worker {
        private final Connection connection;
        private final PreparedStatement statement;
        private long sequence;

        Worker(DatabaseSettings settings, RealisasiPosted event, MetaData metaData) throws SQLException {
            connection = DriverManager.getConnection(
                    settings.url(),
                    settings.command().user(),
                    settings.command().password());
            statement = connection.prepareStatement(LedgerStorageEngine.insert(1));
            statement.setString(2, "Anggaran");
            statement.setString(3, "bench/" + UUID.randomUUID());
            statement.setString(5, EventTypes.nameOf(RealisasiPosted.class));
            statement.setString(6, "1");
            statement.setString(7, SERIALIZER.serialize(event, String.class).getData());
            statement.setString(8, SERIALIZER.serialize(metaData, String.class).getData());
        }

        void insert() throws SQLException {
            statement.setObject(1, UUID.randomUUID());
            statement.setLong(4, sequence++);
            statement.execute();
        }
    }
}
