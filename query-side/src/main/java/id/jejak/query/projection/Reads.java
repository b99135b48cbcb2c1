package id.jejak.query.projection;

import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.function.Function;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads projections: all statements of one read see the same moment, and never a table that is being exchanged. */
public final class Reads {

    private final JdbcTemplate jdbc;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    public Reads(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(jdbc);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transaction.setReadOnly(true);
    }

    /**
     * Up to where this projection is complete, in the read that runs these queries. Asked first it also says the time
     * of all that is read after it.
     */
    public static Posisi posisi(JdbcClient sql, String projection) {
        return sql.sql("SELECT position, statement_timestamp() AS dibaca FROM query.projection WHERE name = :name")
                .param("name", projection)
                .query((row, i) -> new Posisi(
                        row.getLong("position"),
                        row.getObject("dibaca", OffsetDateTime.class).toInstant()))
                .single();
    }

    /** Runs the queries in one transaction and answers what they answer. */
    public <T> T read(Function<JdbcClient, T> queries) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Gate.pass(jdbc);
            return queries.apply(client);
        }));
    }
}
