package id.jejak.query.testing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is said last of those who take force latest. */
final class Terakhir<K, V> {

    private final Map<K, LocalDate> since = new HashMap<>();
    final Map<K, V> nilai = new HashMap<>();

    void say(K key, V value, LocalDate berlaku) {
        @Nullable LocalDate old = since.get(key);
        if (old == null || !berlaku.isBefore(old)) {
            since.put(key, berlaku);
            nilai.put(key, value);
        }
    }
}
