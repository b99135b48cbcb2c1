package id.jejak.query.projection;

import id.jejak.contract.event.JejakEvent;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gathers the events of Axon's batch and hands them to the projector once, before the batch's transaction commits. */
public final class LiveFeed {

    private static final Logger log = LoggerFactory.getLogger(LiveFeed.class);

    private final String name;
    private final Projector projector;
    private final CatchUp catchUp;
    private final String resource;

    LiveFeed(Projection projection, DataSource dataSource) {
        this.name = projection.name();
        this.projector = new Projector(projection, dataSource);
        this.catchUp = new CatchUp(projection, dataSource);
        this.resource = LiveFeed.class.getName() + "." + name;
    }

    /** The projection that is fed, which names Axon's processor too. */
    public String name() {
        return name;
    }

    @EventHandler(payloadType = JejakEvent.class)
    void on(TrackedEventMessage<?> event, UnitOfWork<?> unitOfWork) {
        UnitOfWork<?> batch = unitOfWork.root();
        List<TrackedEventMessage<?>> events = batch.getOrComputeResource(resource, key -> {
            List<TrackedEventMessage<?>> gathered = new ArrayList<>();
            batch.onPrepareCommit(done -> projector.apply(gathered));
            // Once the batch's own transaction is over, so that nobody waits for himself.
            batch.onCleanup(done -> salvage(done, gathered));
            return gathered;
        });
        events.add(event);
    }

    /** Axon tries a batch that failed again and again, as a whole: what can be applied of it is, and the rest named. */
    private void salvage(UnitOfWork<?> done, List<TrackedEventMessage<?>> events) {
        if (done.isRolledBack()) {
            try {
                catchUp.apply(events);
            } catch (RuntimeException e) {
                log.warn("{}", e.getMessage());
            }
        }
    }
}
