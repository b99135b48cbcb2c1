package id.jejak.query.projection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A projection's tables beside the live ones, filled from the events; one at a time per projection. Its position moves in
 * the transactions that write its rows, so a copy that was broken off at whatever moment can be gone on with.
 */
final class SideCopy {

    /** Of the database server, while it makes an index. */
    private static final String SORT_MEMORY = "128MB";

    /** What a crash of the server then takes back it takes back as a whole, what is noted of it included. */
    private static final String NOT_AT_ONCE = "SET LOCAL synchronous_commit = off";

    /** However the server is set: of rows whose commit is not on the disk yet VACUUM cannot note that everybody sees them. */
    private static final String AT_ONCE = "SET LOCAL synchronous_commit = on";

    private final Projection projection;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SideCopyNote note;
    private final FactWriter writer;
    private long position;
    private long events;

    SideCopy(Projection projection, DataSource dataSource) {
        this.projection = projection;
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.note = new SideCopyNote(projection, jdbc);
        this.writer = new FactWriter(jdbc, Schemas.REBUILD);
    }

    Projection projection() {
        return projection;
    }

    /** Goes on with what this version left unfinished; otherwise makes the tables, empty, in place of what was left. */
    CopyStart begin() {
        Optional<SideCopyNote.Left> left = Objects.requireNonNull(transaction.execute(status -> note.left()));
        if (left.isPresent() && left.get().version().equals(ProgramVersion.of(projection))) {
            position = left.get().position();
            return CopyStart.CONTINUED;
        }
        create();
        return left.isPresent() ? CopyStart.DISCARDED : CopyStart.ANEW;
    }

    /** Makes the tables, empty; what a copy before left behind is gone. */
    void create() {
        transaction.executeWithoutResult(status -> {
            Schemas.drop(jdbc, Schemas.REBUILD, projection);
            jdbc.execute("SET LOCAL search_path = " + Schemas.REBUILD);
            jdbc.execute(projection.schema());
            note.begin(LateIndexes.takeOff(jdbc, projection));
        });
        position = 0;
    }

    void drop() {
        transaction.executeWithoutResult(status -> {
            Schemas.drop(jdbc, Schemas.REBUILD, projection);
            note.forget();
        });
    }

    /** No other run will go on with it, whatever becomes of its tables; within the caller's transaction. */
    void isOver() {
        note.forget();
    }

    /** The ledger position up to which it is filled. */
    long position() {
        return position;
    }

    /** How many events this run has applied to it. */
    long events() {
        return events;
    }

    /**
     * Adds the rows of the events that it does not hold yet, in a transaction, or in the caller's where there is one.
     *
     * @param batch in ledger order, and nothing missing between its position and them
     * @throws EventNotApplied where a handler fails
     */
    void write(List<TrackedEventMessage<?>> batch) {
        List<TrackedEventMessage<?>> missing = batch.stream()
                .filter(event -> Projector.position(event) > position)
                .toList();
        if (missing.isEmpty()) {
            return;
        }
        long last = Projector.position(missing.get(missing.size() - 1));
        Facts facts = Projector.factsOf(projection, missing);
        transaction.executeWithoutResult(status -> {
            jdbc.execute(NOT_AT_ONCE);
            writer.write(facts);
            note.advance(position, last);
        });
        position = last;
        events += missing.size();
    }

    /** Makes the keys and indexes, which cost less over rows that are there than row by row; one by one. */
    void finish() {
        for (String statement : note.indexes()) {
            transaction.executeWithoutResult(status -> {
                jdbc.execute(AT_ONCE);
                jdbc.execute("SET LOCAL maintenance_work_mem = '" + SORT_MEMORY + "'");
                jdbc.execute(statement);
                note.made(statement);
            });
        }
        transaction.executeWithoutResult(status -> {
            jdbc.execute(AT_ONCE);
            maintain("ANALYZE", Schemas.tables(jdbc, Schemas.REBUILD, projection));
        });
        // Where an index alone is read, the table's pages have to be known for such as everybody sees all rows of.
        maintain("VACUUM", LateIndexes.covered(jdbc, projection));
    }

    private void maintain(String how, List<String> tables) {
        tables.forEach(table -> jdbc.execute("%s %s.%s".formatted(how, Schemas.REBUILD, table)));
    }
}
