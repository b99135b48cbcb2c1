package id.jejak.query.projection;

import id.jejak.contract.event.JejakEvent;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** Gathers the events of Axon's batch and hands them to the projector once, before the batch's transaction commits. */
public final class LiveFeed {

    private final String name;
    private final Projector projector;
    private final String resource;

    LiveFeed(Projection projection, Projector projector) {
        this.name = projection.name();
        this.projector = projector;
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
            return gathered;
        });
        events.add(event);
    }
}
