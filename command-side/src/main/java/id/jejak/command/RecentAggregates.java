package id.jejak.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;

/**
 * The aggregates asked for last, at most so many. Another process may have changed what is in here: whoever appends to a
 * stale aggregate collides, and whoever is refused by one is decided anew from a fresh one ({@link CommandDesk}).
 */
final class RecentAggregates implements Cache {

    private final Map<Object, Object> recent;

    RecentAggregates(int most) {
        this.recent = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) {
                return size() > most;
            }
        };
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"}) // as Axon declares it
    public synchronized <K, V> V get(K key) {
        return (V) recent.get(key);
    }

    @Override
    public synchronized void put(Object key, Object value) {
        recent.put(key, value);
    }

    @Override
    public synchronized boolean putIfAbsent(Object key, Object value) {
        return recent.putIfAbsent(key, value) == null;
    }

    @Override
    public synchronized boolean remove(Object key) {
        return recent.remove(key) != null;
    }

    @Override
    public synchronized void removeAll() {
        recent.clear();
    }

    @Override
    public synchronized boolean containsKey(Object key) {
        return recent.containsKey(key);
    }

    @Override
    @SuppressWarnings("unchecked") // as Axon declares it
    public synchronized <V> void computeIfPresent(Object key, UnaryOperator<V> update) {
        recent.computeIfPresent(key, (same, value) -> update.apply((V) value));
    }

    @Override
    public Registration registerCacheEntryListener(EntryListener listener) {
        throw new UnsupportedOperationException("Nobody is told of what comes and goes");
    }
}
