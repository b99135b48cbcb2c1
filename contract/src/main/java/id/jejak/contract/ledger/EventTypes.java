package id.jejak.contract.ledger;

import id.jejak.contract.event.EventName;
import id.jejak.contract.event.JejakEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every event there is, by its stored name; read off the sealed vocabulary, so that none can be forgotten. */
public final class EventTypes {

    private static final Map<String, Class<?>> BY_NAME =
            all().stream().collect(Collectors.toUnmodifiableMap(EventTypes::nameOf, Function.identity()));

    private EventTypes() {}

    /** All event records, in the order in which the vocabulary names them. */
    public static List<Class<?>> all() {
        return leaves(JejakEvent.class).toList();
    }

    /** The name under which events of this class are stored. */
    public static String nameOf(Class<?> event) {
        return Objects.requireNonNull(
                        event.getAnnotation(EventName.class), () -> event + " has no @EventName and cannot be stored")
                .value();
    }

    static Optional<Class<?>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(EventTypes::leaves)
                : Stream.of(type);
    }
}
