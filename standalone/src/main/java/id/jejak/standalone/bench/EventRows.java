package id.jejak.standalone.bench;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.ledger.LedgerSerializer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows of the event table as the store writes them, by COPY: for measurements alone, past every decision. */
final class EventRows implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    private static final String COPY = "COPY ledger.event (event_id, aggregate_type, aggregate_id, sequence, type,"
            + " revision, payload, metadata) FROM STDIN";

    private final CopyIn copy;
    private final Serializer serializer = LedgerSerializer.create();
    private final StringBuilder buffer = new StringBuilder();
    private int count;

    /** @param count how many events there are already */
    EventRows(Connection connection, int count) throws SQLException {
        this.count = count;
        this.copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY);
    }

    void add(String aggregateType, String aggregateId, long sequence, JejakEvent event, MetaData metaData)
            throws SQLException {
        SerializedObject<String> payload = serializer.serialize(event, String.class);
        String metadata = serializer.serialize(metaData, String.class).getData();
        UUID id = UUID.nameUUIDFromBytes(Integer.toString(count).getBytes(StandardCharsets.UTF_8));
        buffer.append(id).append('\t');
        append(aggregateType).append('\t');
        append(aggregateId).append('\t').append(sequence).append('\t');
        append(payload.getType().getName()).append('\t');
        append(payload.getType().getRevision()).append('\t');
        append(payload.getData()).append('\t');
        append(metadata).append('\n');
        count++;
        if (buffer.length() > BUFFER) {
            flush();
        }
    }

    /** No text of an event has a tab or a line end that JSON would not have escaped. */
    private StringBuilder append(String text) {
        return buffer.append(text.replace("\\", "\\\\"));
    }

    /** With those that there were already. */
    int count() {
        return count;
    }

    private void flush() throws SQLException {
        byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        buffer.setLength(0);
    }

    @Override
    public void close() throws SQLException {
        flush();
        copy.endCopy();
    }
}
