package id.jejak.contract.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.jejak.contract.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class AppendTest {

    private static final String AGGREGATE = "2.08.2.13.0.00.01.0000/2022/2.08.01.2.02.01";

    private TestDatabase database;
    private Store store;

    @BeforeEach
    void open() throws SQLException {
        database = TestDatabase.fresh();
        store = Store.jejak(database);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void outsideATransactionNothingIsAppended() {
        assertThatThrownBy(() -> store.engine().appendEvents(Store.newEvents(1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");

        assertThat(count()).isZero();
    }

    @Test
    void appendingNothingIsNoMistake() {
        store.engine().appendEvents(List.of());

        assertThat(count()).isZero();
    }

    @Test
    void theSecondToWriteASequenceOfAnAggregateIsToldOfTheConflict() {
        store.append(Store.eventsOf(AGGREGATE, 0, 2));

        assertThatThrownBy(() -> store.append(Store.eventsOf(AGGREGATE, 1, 1)))
                .isInstanceOf(ConcurrencyException.class);
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void theSecondToCreateAnAggregateIsToldSo() {
        store.append(Store.eventsOf(AGGREGATE, 0, 1));

        assertThatThrownBy(() -> store.append(Store.eventsOf(AGGREGATE, 0, 1)))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aConflictUndoesAllThatTheTransactionHasAppended() {
        store.append(Store.eventsOf(AGGREGATE, 0, 1));

        assertThatThrownBy(() -> store.inTransaction(open -> {
                    store.engine().appendEvents(Store.newEvents(1_201));
                    store.engine().appendEvents(Store.eventsOf(AGGREGATE, 0, 1));
                }))
                .isInstanceOf(AggregateStreamCreationException.class);
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void moreEventsThanOneStatementTakesKeepTheirOrder() {
        List<DomainEventMessage<?>> events = Store.eventsOf(AGGREGATE, 0, 1_201);

        store.append(events);

        List<TrackedEventMessage<?>> byPosition = readAll(events.size());
        assertThat(Store.ids(byPosition)).isEqualTo(Store.ids(events));
        assertThat(byPosition).extracting(Store::positionOf).isSorted().doesNotHaveDuplicates();
        List<? extends DomainEventMessage<?>> byAggregate =
                store.engine().readEvents(AGGREGATE).asStream().toList();
        assertThat(Store.ids(byAggregate)).isEqualTo(Store.ids(events));
        assertThat(store.engine().lastSequenceNumberFor(AGGREGATE)).contains(1_200L);
    }

    @Test
    void anAggregateOfMoreEventsThanOneReadTakesIsReadToItsEnd() {
        List<DomainEventMessage<?>> events = Store.eventsOf(AGGREGATE, 0, 4_000);
        store.append(events);

        assertThat(Store.ids(store.engine().readEvents(AGGREGATE).asStream().toList()))
                .isEqualTo(Store.ids(events));
        assertThat(Store.ids(
                        store.engine().readEvents(AGGREGATE, 1_999).asStream().toList()))
                .isEqualTo(Store.ids(events.subList(1_999, 4_000)));
    }

    @Test
    void whatWasAppendedIsReadAsItWas() {
        DomainEventMessage<?> event = Store.eventsOf(AGGREGATE, 0, 1)
                .get(0)
                .andMetaData(MetaData.with("pelaku", "operator").and("alasan", "DPA murni"));

        store.append(List.of(event));

        assertThat(readAll(1)).singleElement().satisfies(read -> {
            assertThat(read.getPayload()).isEqualTo(event.getPayload());
            assertThat(read.getMetaData()).isEqualTo(event.getMetaData());
            assertThat(read.getIdentifier()).isEqualTo(event.getIdentifier());
            assertThat(read).isInstanceOfSatisfying(DomainEventMessage.class, domain -> {
                assertThat(domain.getType()).isEqualTo("Anggaran");
                assertThat(domain.getAggregateIdentifier()).isEqualTo(AGGREGATE);
                assertThat(domain.getSequenceNumber()).isZero();
            });
        });
    }

    @Test
    void whatIsNoEventOfOursIsRefusedSinceNobodyCouldReadItAgain() {
        DomainEventMessage<?> foreign =
                new GenericDomainEventMessage<>("Anggaran", AGGREGATE, 0, List.of("no event of ours"));

        assertThatThrownBy(() -> store.append(List.of(foreign)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("List");
        assertThat(count()).isZero();
    }

    @Test
    void theReaderOfStretchesGivesWhatTheEngineGives() {
        store.append(Store.newEvents(700));
        store.inTransaction(failing -> {
            store.engine().appendEvents(Store.newEvents(3));
            failing.setRollbackOnly();
        });
        store.append(Store.newEvents(6_000));
        List<TrackedEventMessage<?>> all = readAll(6_700);
        long last = Store.positionOf(all.get(all.size() - 1));

        assertThat(stretch(0, last))
                .usingElementComparator(AppendTest::sameEvent)
                .isEqualTo(all);
        assertThat(Store.ids(stretch(698, 704))).isEqualTo(Store.ids(all.subList(698, 701)));
        assertThat(Store.ids(stretch(699, 700))).isEqualTo(Store.ids(all.subList(699, 700)));
        assertThat(stretch(700, 703)).as("only what was rolled back").isEmpty();
        assertThat(stretch(last, last + 100)).isEmpty();
    }

    private static int sameEvent(TrackedEventMessage<?> one, TrackedEventMessage<?> other) {
        boolean same = one.getIdentifier().equals(other.getIdentifier())
                && one.getPayload().equals(other.getPayload())
                && one.getMetaData().equals(other.getMetaData())
                && one.getTimestamp().equals(other.getTimestamp())
                && Objects.equals(one.trackingToken(), other.trackingToken());
        return same ? 0 : 1;
    }

    private List<TrackedEventMessage<?>> stretch(long after, long upTo) {
        List<TrackedEventMessage<?>> events = new ArrayList<>();
        new LedgerReader(store.dataSource()).read(after, upTo, events::add);
        return events;
    }

    private List<TrackedEventMessage<?>> readAll(int count) {
        Store.Reader reader = store.reader();
        await().until(() -> {
            reader.poll();
            return reader.delivered().size() >= count;
        });
        return reader.delivered();
    }

    private long count() {
        return Objects.requireNonNull(
                new JdbcTemplate(database.owner()).queryForObject("SELECT count(*) FROM ledger.event", Long.class));
    }
}
