package id.jejak.contract.ledger;

import id.jejak.contract.event.JejakEvent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Reaches all aggregates of a kind whose identities begin alike. What happens to all of them alike is appended to each
 * after its last event, whoever else writes at the same time: an aggregate that was loaded would have to be loaded again
 * after each collision, and under many writers a set of them would never be free of collisions.
 */
public final class LedgerAggregates {

    /** By bytes, as Java sorts these identities, so that whoever takes several takes them in one order. */
    private static final String IDS = "SELECT aggregate_id FROM ledger.event WHERE sequence = 0 AND aggregate_type = ?"
            + " AND aggregate_id ~>=~ ? AND aggregate_id ~<~ ? ORDER BY aggregate_id USING ~<~";

    private static final String VERSIONS =
            "SELECT first.aggregate_id, (SELECT max(last.sequence) FROM ledger.event last"
                    + " WHERE last.aggregate_id = first.aggregate_id) FROM ledger.event first WHERE first.sequence = 0"
                    + " AND first.aggregate_type = ? AND first.aggregate_id ~>=~ ? AND first.aggregate_id ~<~ ?";

    /** Waits for a transaction that is appending the same event number; adds nothing where that one commits. */
    private static final String APPEND = "INSERT INTO ledger.event (event_id, aggregate_type, aggregate_id, sequence,"
            + " type, revision, payload, metadata)"
            + " SELECT ?, ?, ?, max(sequence) + 1, ?, ?, ?::json, ?::json FROM ledger.event WHERE aggregate_id = ?"
            + " ON CONFLICT (aggregate_id, sequence) DO NOTHING RETURNING position";

    private final JdbcTemplate jdbc;
    private final Serializer serializer = LedgerSerializer.create();

    public LedgerAggregates(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * The identities that begin so, in their order.
     *
     * @param type the aggregate's simple class name
     */
    public List<String> ids(String type, String prefix) {
        return jdbc.queryForList(IDS, String.class, type, prefix, end(prefix));
    }

    /** The number of the last event of each aggregate whose identity begins so. */
    public Map<String, Long> versions(String type, String prefix) {
        Map<String, Long> versions = new HashMap<>();
        jdbc.query(
                VERSIONS,
                row -> {
                    versions.put(row.getString(1), row.getLong(2));
                },
                type,
                prefix,
                end(prefix));
        return versions;
    }

    /** What comes after all that begins so. */
    private static String end(String prefix) {
        char last = prefix.charAt(prefix.length() - 1);
        return prefix.substring(0, prefix.length() - 1) + (char) (last + 1);
    }

    /**
     * Appends an event to each aggregate whose identity begins so, within the transaction of this unit of work. From
     * then until that ends nobody else can append to them; what others decided before is appended before, or collides
     * and is decided anew after. The caller sees to it that no such aggregate comes into being meanwhile.
     *
     * @param event what happens to the aggregate of this identity
     * @throws IllegalStateException outside a transaction
     */
    public void appendToEach(
            UnitOfWork<?> unitOfWork, String type, String prefix, Function<String, ? extends JejakEvent> event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("Events are appended within a transaction only");
        }
        SerializedObject<String> metadata =
                serializer.serialize(MetaData.from(unitOfWork.getCorrelationData()), String.class);
        for (String id : ids(type, prefix)) {
            SerializedObject<String> payload = serializer.serialize(event.apply(id), String.class);
            LedgerStorageEngine.noteLastPosition(unitOfWork, append(type, id, payload, metadata.getData()));
        }
    }

    private long append(String type, String id, SerializedObject<String> payload, String metadata) {
        List<Long> positions = List.of();
        while (positions.isEmpty()) {
            positions = jdbc.queryForList(
                    APPEND,
                    Long.class,
                    UUID.randomUUID(),
                    type,
                    id,
                    payload.getType().getName(),
                    payload.getType().getRevision(),
                    payload.getData(),
                    metadata,
                    id);
        }
        return positions.get(0);
    }
}
