package id.jejak.contract.ledger;

import id.jejak.contract.command.Permintaan;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Finds what requests did, by the id that each event's metadata bears. */
public final class LedgerRequests {

    private static final int FETCH_SIZE = 2_000;
    private static final String REQUEST = "metadata->>'" + Permintaan.ID + "'";
    private static final String LAST = "SELECT coalesce(max(position), 0) FROM ledger.event";
    private static final String LAST_AT =
            "SELECT max(position) FROM ledger.event WHERE aggregate_id = ? AND " + REQUEST + " = ?";
    private static final String OF_IMPORT = "SELECT type, revision, payload::text AS payload FROM ledger.event WHERE "
            + REQUEST + " = ? AND " + REQUEST + " LIKE '" + Permintaan.IMPOR + "%' ORDER BY position";

    private final JdbcTemplate jdbc;
    private final Serializer serializer = LedgerSerializer.create();

    public LedgerRequests(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.jdbc.setFetchSize(FETCH_SIZE);
    }

    /** The last position that can be seen in the caller's transaction, or now; 0 in an empty ledger. */
    public long lastPosition() {
        return Objects.requireNonNull(jdbc.queryForObject(LAST, Long.class));
    }

    /** The position of the last event that this request had happen to this aggregate; none where it had none. */
    public OptionalLong lastAt(String aggregateId, String request) {
        Long found = jdbc.queryForObject(LAST_AT, Long.class, aggregateId, request);
        return found == null ? OptionalLong.empty() : OptionalLong.of(found);
    }

    /**
     * Hands over every event of the request of an import, in order; within a transaction they are read through a cursor.
     *
     * @param request begins with {@link Permintaan#IMPOR}: only of those is an index kept
     */
    public void read(String request, Consumer<Object> events) {
        jdbc.query(
                OF_IMPORT,
                row -> {
                    SerializedType type = new SimpleSerializedType(row.getString("type"), row.getString("revision"));
                    events.accept(serializer.deserialize(
                            new SimpleSerializedObject<>(row.getString("payload"), String.class, type)));
                },
                request);
    }
}
