package id.jejak.command.api;

import java.util.List;
import java.util.function.Supplier;

/** A part of a request that is not what it has to be. */
final class InvalidField extends RuntimeException {

    private final String field;
    private final Class<?> expected;

    private InvalidField(String field, Class<?> expected, IllegalArgumentException cause) {
        super(field + ": " + cause.getMessage(), cause);
        this.field = field;
        this.expected = expected;
    }

    /** The value, or this exception where the value's own rules refuse it. */
    static <T> T unless(String field, Class<?> expected, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException e) {
            throw new InvalidField(field, expected, e);
        }
    }

    /** The list, or this exception where one of its elements is null. */
    static <E> List<E> elements(String field, List<E> list) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == null) {
                String element = field + "[" + i + "]";
                throw new InvalidField(element, Object.class, new IllegalArgumentException("null"));
            }
        }
        return list;
    }

    static InvalidField of(String field, Class<?> expected, IllegalArgumentException cause) {
        return new InvalidField(field, expected, cause);
    }

    String field() {
        return field;
    }

    Class<?> expected() {
        return expected;
    }
}
