package id.jejak.query.projection;

import id.jejak.contract.event.JejakEvent;
import id.jejak.contract.ledger.EventTypes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What each event means to a projection. Every event of the vocabulary is named, if only to say that it means nothing. */
public final class Handlers {

    private final Map<Class<?>, BiConsumer<Recorded<?>, Facts>> byEvent;

    private Handlers(Map<Class<?>, BiConsumer<Recorded<?>, Facts>> byEvent) {
        this.byEvent = byEvent;
    }

    public static Builder handlers() {
        return new Builder();
    }

    /**
     * Adds the rows that this event amounts to.
     *
     * @throws IllegalArgumentException for an event of an unknown class
     */
    public void handle(Recorded<?> recorded, Facts facts) {
        BiConsumer<Recorded<?>, Facts> handler = byEvent.get(recorded.event().getClass());
        if (handler == null) {
            throw new IllegalArgumentException(
                    "No event of the vocabulary: " + recorded.event().getClass());
        }
        handler.accept(recorded, facts);
    }

    /** Collects what each event means. */
    public static final class Builder {

        private final Map<Class<?>, BiConsumer<Recorded<?>, Facts>> byEvent = new HashMap<>();

        private Builder() {}

        /** Events of this class amount to the rows that the handler adds. */
        @SuppressWarnings("unchecked") // the map's key is the event's class
        public <E> Builder on(Class<E> event, BiConsumer<Recorded<E>, Facts> handler) {
            return put(event, (recorded, facts) -> handler.accept((Recorded<E>) recorded, facts));
        }

        /** Events of these classes mean nothing here. */
        public Builder ignore(Class<?>... events) {
            for (Class<?> event : events) {
                put(event, (recorded, facts) -> {});
            }
            return this;
        }

        /** No event of this sealed vocabulary means anything here, nor will one that it gains. */
        public Builder ignoreAll(Class<? extends JejakEvent> vocabulary) {
            return ignore(vocabulary.getPermittedSubclasses());
        }

        /** @throws IllegalStateException where an event of the vocabulary is not named */
        public Handlers build() {
            Set<Class<?>> missing = new HashSet<>(EventTypes.all());
            missing.removeAll(byEvent.keySet());
            if (!missing.isEmpty()) {
                throw new IllegalStateException("The projection does not say what these events mean: " + missing);
            }
            return new Handlers(Map.copyOf(byEvent));
        }

        private Builder put(Class<?> event, BiConsumer<Recorded<?>, Facts> handler) {
            if (byEvent.put(event, handler) != null) {
                throw new IllegalStateException(event + " is named twice");
            }
            return this;
        }
    }
}
