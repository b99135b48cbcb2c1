package id.jejak.command;

import id.jejak.contract.command.PostRealisasi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;

/**
 * The budget lines asked for last, at most so many, for postings only. Another process may have changed what is in here:
 * a posting that a stale line accepts collides when it is appended, and one that is refused is decided anew from a fresh
 * one ({@link CommandDesk}). Other commands may be accepted without an event, or only look, so they never see these.
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
        return isPosting() ? (V) recent.get(key) : null;
    }

    private static boolean isPosting() {
        return CurrentUnitOfWork.get().getMessage().getPayload() instanceof PostRealisasi;
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
