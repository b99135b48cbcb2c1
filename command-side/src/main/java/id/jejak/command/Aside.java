package id.jejak.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.config.Configuration;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

/** Looks at aggregates aside from any command: nothing is appended, nobody waits, nothing is remembered. */
public final class Aside {

    private Aside() {}

    /** A repository that takes no lock. */
    public static <T> Repository<T> reading(Configuration axon, Class<T> type) {
        return EventSourcingRepository.builder(type)
                .eventStore(axon.eventStore())
                .parameterResolverFactory(axon.parameterResolverFactory())
                .lockFactory(NullLockFactory.INSTANCE)
                .build();
    }

    /**
     * None where nothing ever happened to it; only within {@link #apart}.
     *
     * @param factory makes one to which nothing has happened
     */
    public static <T> Optional<Aggregate<T>> find(Repository<T> repository, Object id, Callable<T> factory) {
        try {
            Aggregate<T> found = repository.loadOrCreate(id.toString(), factory);
            @Nullable Long version = found.version();
            return version == null || version < 0 ? Optional.empty() : Optional.of(found);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("Cannot read " + id, e);
        }
    }

    /** In a unit of work of its own that is never committed. */
    public static <R> R apart(Supplier<R> work) {
        UnitOfWork<?> unitOfWork = DefaultUnitOfWork.startAndGet(GenericCommandMessage.asCommandMessage("aside"));
        try {
            return work.get();
        } finally {
            unitOfWork.rollback();
        }
    }
}
