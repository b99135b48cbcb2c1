package id.jejak.standalone.bench;

import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.event.JejakEvent;
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

/**
 * The reference: a loop that inserts a posting's rows into the event table with one statement and commits them, and
 * nothing else.
 */
final class RawInserts implements AutoCloseable {

    private static final LedgerSerializer SERIALIZER = LedgerSerializer.create();

    private final List<Worker> workers = new ArrayList<>();

    /** @param events what one posting appends; each but the last is the first of an aggregate of its own */
    RawInserts(DatabaseSettings settings, int threads, List<? extends JejakEvent> events, MetaData metaData)
            throws SQLException {
        for (int i = 0; i < threads; i++) {
            workers.add(new Worker(settings, events, metaData));
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
        private static final int COLUMNS = 8;

        private final Connection connection;
        private final PreparedStatement statement;
        private final int rows;
        private long sequence;

        Worker(DatabaseSettings settings, List<? extends JejakEvent> events, MetaData metaData) throws SQLException {
            connection = DriverManager.getConnection(
                    settings.url(),
                    settings.command().user(),
                    settings.command().password());
            rows = events.size();
            statement = connection.prepareStatement(LedgerStorageEngine.insert(rows));
            for (int row = 0; row < rows; row++) {
                statement.setString(row * COLUMNS + 2, "Anggaran");
                statement.setString(row * COLUMNS + 3, "bench/" + UUID.randomUUID());
                statement.setString(
                        row * COLUMNS + 5, EventTypes.nameOf(events.get(row).getClass()));
                statement.setString(row * COLUMNS + 6, "1");
                statement.setString(
                        row * COLUMNS + 7,
                        SERIALIZER.serialize(events.get(row), String.class).getData());
                statement.setString(
                        row * COLUMNS + 8,
                        SERIALIZER.serialize(metaData, String.class).getData());
            }
        }

        void insert() throws SQLException {
            for (int row = 0; row < rows; row++) {
                statement.setObject(row * COLUMNS + 1, UUID.randomUUID());
                statement.setLong(row * COLUMNS + 4, 0);
                if (row < rows - 1) {
                    statement.setString(row * COLUMNS + 3, "bench/" + UUID.randomUUID());
                }
            }
            statement.setLong((rows - 1) * COLUMNS + 4, sequence++);
            statement.execute();
        }
    }
}
