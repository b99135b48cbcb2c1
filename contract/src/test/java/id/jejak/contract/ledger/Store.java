package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.testing.TestDatabase;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/** An event store with the transactions it takes part in: Jejak's own, or the one that Axon brings. */
final class Store implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final TestDatabase database;
    private final HikariDataSource pool;
    private final PlatformTransactionManager transactions;
    private final EventStorageEngine engine;

    private Store(TestDatabase database, HikariDataSource pool, EngineFactory factory) throws SQLException {
        this.database = database;
        this.pool = pool;
        this.transactions = new DataSourceTransactionManager(pool);
        this.engine = factory.create(pool, transactions);
    }

    private interface EngineFactory {
        EventStorageEngine create(DataSource pool, PlatformTransactionManager transactions) throws SQLException;
    }

    static Store jejak(TestDatabase database) throws SQLException {
        return new Store(
                database,
                pool(database, database.settings().command()),
                (pool, transactions) -> LedgerStorageEngine.on(pool));
    }

    /** With the settings that Axon ships; its tables are made here. */
    static Store axon(TestDatabase database) throws SQLException {
        return new Store(database, pool(database, database.settings().owner()), (pool, transactions) -> {
            LedgerSerializer serializer = LedgerSerializer.create();
            JdbcEventStorageEngine engine = JdbcEventStorageEngine.builder()
                    .connectionProvider(new SpringDataSourceConnectionProvider(pool))
                    .transactionManager(new SpringTransactionManager(transactions))
                    .eventSerializer(serializer)
                    .snapshotSerializer(serializer)
                    .build();
            engine.createSchema(PostgresEventTableFactory.INSTANCE);
            return engine;
        });
    }

    private static HikariDataSource pool(TestDatabase database, Login login) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.settings().url());
        pool.setUsername(login.user());
        pool.setPassword(login.password());
        pool.setMaximumPoolSize(12);
        pool.setMinimumIdle(1);
        return pool;
    }

    EventStorageEngine engine() {
        return engine;
    }

    DataSource dataSource() {
        return pool;
    }

    /** Every transaction of the server that a watermark has to wait for, the server's own among them. */
    String openTransactions() {
        return new JdbcTemplate(database.superuser())
                .queryForList("""
                        SELECT format('%s in %s: %s, since %s: %s',
                            backend_type, datname, coalesce(backend_xid, backend_xmin), now() - xact_start, query)
                        FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND coalesce(backend_xid, backend_xmin) IS NOT NULL""", String.class)
                .toString();
    }

    /** Runs in a transaction of its own, whatever the thread is in; it commits unless told otherwise. */
    void inTransaction(Consumer<TransactionStatus> work) {
        propagating(TransactionDefinition.PROPAGATION_REQUIRES_NEW).executeWithoutResult(work);
    }

    /** Runs on other connections than the transaction that the thread may be in. */
    void outsideTransaction(Runnable work) {
        propagating(TransactionDefinition.PROPAGATION_NOT_SUPPORTED).executeWithoutResult(none -> work.run());
    }

    private TransactionTemplate propagating(int behaviour) {
        TransactionTemplate template = new TransactionTemplate(transactions);
        template.setPropagationBehavior(behaviour);
        return template;
    }

    /** Appends in a transaction of its own and commits. */
    void append(List<? extends DomainEventMessage<?>> events) {
        inTransaction(open -> engine.appendEvents(events));
    }

    Reader reader() {
        return new Reader();
    }

    /** One event in each of so many new aggregates. */
    static List<DomainEventMessage<?>> newEvents(int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> event(UUID.randomUUID().toString(), 0))
                .toList();
    }

    /** So many events of one aggregate. */
    static List<DomainEventMessage<?>> eventsOf(String aggregateId, long firstSequence, int count) {
        return IntStream.range(0, count)
                .<DomainEventMessage<?>>mapToObj(i -> event(aggregateId, firstSequence + i))
                .toList();
    }

    private static DomainEventMessage<?> event(String aggregateId, long sequence) {
        PaguSet payload = new PaguSet(
                AnggaranId.of("2.08.2.13.0.00.01.0000/2022/2.08.01.2.02.01"),
                new KodeRekening("5.1.01"),
                SumberDana.TIDAK_DIRINCI,
                Rupiah.of(2_790_411_051L + sequence),
                LocalDate.of(2022, 1, 3));
        return new GenericDomainEventMessage<>("Anggaran", aggregateId, sequence, payload);
    }

    static List<String> ids(List<? extends EventMessage<?>> events) {
        return events.stream().map(EventMessage::getIdentifier).toList();
    }

    static long positionOf(TrackedEventMessage<?> event) {
        return event.trackingToken().position().orElseThrow();
    }

    @Override
    public void close() {
        pool.close();
    }

    /** Reads the store as a processor does: each time from the token of the last event that it was given. */
    final class Reader {

        private final List<TrackedEventMessage<?>> delivered = new ArrayList<>();
        private @Nullable TrackingToken token;

        /** Reads until there is nothing more for now. */
        @SuppressWarnings("NullAway") // Axon's own readers begin without a token
        List<TrackedEventMessage<?>> poll() {
            List<TrackedEventMessage<?>> found = new ArrayList<>();
            outsideTransaction(() -> engine.readEvents(token, false).forEach(found::add));
            if (!found.isEmpty()) {
                token = found.get(found.size() - 1).trackingToken();
            }
            delivered.addAll(found);
            return found;
        }

        /**
         * Reads until it was given so many. The server's own work, as an analysis of a table, holds the watermark too, and
         * on a busy machine for long; whoever still does in the end is named.
         */
        void awaitDelivered(int count) {
            await().pollDelay(Duration.ZERO).atMost(PATIENCE).untilAsserted(() -> {
                poll();
                assertThat(delivered.size())
                        .as(() -> "events delivered; open transactions: " + openTransactions())
                        .isGreaterThanOrEqualTo(count);
            });
        }

        /** Everything since this reader began. */
        List<TrackedEventMessage<?>> delivered() {
            return delivered;
        }
    }
}
