package id.jejak.command;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;

/**
 * Aggregates to look at, straight from the ledger: without a transaction, so that nothing could be appended, and without
 * locks, so that nobody waits.
 *
 * @param <T> the aggregate
 */
public final class ReadOnly<T> {

    private final Repository<T> repository;

    private ReadOnly(Repository<T> repository) {
        this.repository = repository;
    }

    public static <T> ReadOnly<T> of(Configuration axon, Class<T> type) {
        return new ReadOnly<>(EventSourcingRepository.builder(type)
                .eventStore(axon.eventStore())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .lockFactory(NullLockFactory.INSTANCE)
                .build());
    }

    /**
     * What was to be seen.
     *
     * @param versi the number of the aggregate's last event
     */
    public record Seen<R>(R keadaan, long versi) {}

    /** Asks the aggregate; none where nothing ever happened to it. */
    public <R> Optional<Seen<R>> look(Object id, Function<T, R> question) {
        return apart(() -> find(id).map(found -> new Seen<>(found.invoke(question), found.version())));
    }

    /** The aggregate, within {@link #apart}; none where nothing ever happened to it. */
    public Optional<Aggregate<T>> find(Object id) {
        try {
            return Optional.of(repository.load(id.toString()));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }

    /** In a unit of work of its own that is never committed. */
    public static <R> R apart(Supplier<R> work) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("baca"));
        try {
            return work.get();
        } finally {
            unitOfWork.rollback();
        }
    }
}
