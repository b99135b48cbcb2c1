package id.jejak.contract.value;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/**
 * Values as they were read lately, by their texts: the same codes stand in event after event, and are checked and taken
 * apart once. It holds a fixed number of them, of which a later one takes an earlier one's place.
 *
 * @param <T> immutable, since all readers get the same
 */
final class Bekas<T> {

    /** A power of two. */
    private static final int PLACES = 1 << 12;

    /** Longer than any code is written, but for blanks, which are not worth the room. */
    private static final int LONGEST = 100;

    private final AtomicReferenceArray<One<T>> places = new AtomicReferenceArray<>(PLACES);
    private final Function<String, T> reader;

    Bekas(Function<String, T> reader) {
        this.reader = reader;
    }

    private record One<T>(String text, T value) {}

    /** What the reader makes of this text, or has made; what it throws it throws every time. */
    T of(String text) {
        if (text.length() > LONGEST) {
            return reader.apply(text);
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        One<T> one = places.getAcquire(place);
        if (one == null || !one.text().equals(text)) {
            one = new One<>(text, reader.apply(text));
            places.setRelease(place, one);
        }
        return one.value();
    }
}
