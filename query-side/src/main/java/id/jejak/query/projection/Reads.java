package id.jejak.query.projection;

import id.jejak.contract.ledger.LedgerReader;
import id.jejak.query.Titik;
import id.jejak.query.Titik.Tercatat;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
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
    private final LedgerReader ledger;
    private final TransactionTemplate transaction;

    public Reads(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(jdbc);
        this.ledger = new LedgerReader(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.transaction.setReadOnly(true);
    }

    /**
     * The ledger position up to which a table of this moment is read, within {@link #read}: the one asked for, or that
     * up to which the projection is complete.
     *
     * @throws BelumAda where the ledger or the projection has not come to the position asked for
     */
    public Posisi posisi(String projection, Titik titik) {
        return client.sql("SELECT position, statement_timestamp() AS dibaca FROM query.projection WHERE name = :name")
                .param("name", projection)
                .query((row, i) -> posisi(
                        row.getLong("position"),
                        row.getObject("dibaca", OffsetDateTime.class).toInstant(),
                        titik))
                .single();
    }

    private Posisi posisi(long held, Instant dibaca, Titik titik) {
        OptionalLong asked = titik.tercatat().map(this::asked).orElse(OptionalLong.empty());
        if (asked.isPresent() && asked.getAsLong() > held) {
            throw new BelumAda(asked.getAsLong());
        }
        // The event it ends with, so that one state of the ledger has one number.
        Optional<LedgerReader.Tempat> last = ledger.lastUpTo(asked.orElse(held));
        return new Posisi(
                last.map(LedgerReader.Tempat::position).orElse(0L),
                last.map(LedgerReader.Tempat::recordedAt),
                dibaca,
                asked.isPresent() ? 0 : ledger.countAfter(held));
    }

    private OptionalLong asked(Tercatat tercatat) {
        if (tercatat instanceof Tercatat.Posisi posisi) {
            return OptionalLong.of(posisi.nomor());
        }
        Tercatat.Waktu waktu = (Tercatat.Waktu) tercatat;
        return OptionalLong.of(
                ledger.lastAt(waktu.waktu()).map(LedgerReader.Tempat::position).orElse(0L));
    }

    /** Runs the queries in one transaction and answers what they answer. */
    public <T> T read(Function<JdbcClient, T> queries) {
        return Objects.requireNonNull(transaction.execute(status -> {
            Gate.pass(jdbc);
            return queries.apply(client);
        }));
    }

    /** The position asked for is beyond what a table can be read up to. */
    public static final class BelumAda extends RuntimeException {

        private final long nomor;

        BelumAda(long nomor) {
            super("Nothing can be read up to position " + nomor + " yet");
            this.nomor = nomor;
        }

        /** The position. */
        public long nomor() {
            return nomor;
        }
    }
}
