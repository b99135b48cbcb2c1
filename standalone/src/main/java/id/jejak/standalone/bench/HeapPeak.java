package id.jejak.standalone.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The most that was in use in the heap right after any collection: what is held, without what is only waiting. */
final class HeapPeak implements AutoCloseable {

    private final AtomicLong peak = new AtomicLong();
    private final NotificationListener listener = this::collected;

    HeapPeak() {
        System.gc();
        emitters().forEach(emitter -> emitter.addNotificationListener(listener, null, null));
    }

    /** In bytes; 0 where nothing was collected. */
    long bytes() {
        return peak.get();
    }

    private void collected(Notification notification, Object handback) {
        if (notification.getUserData() instanceof CompositeData data
                && notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            long used =
                    GarbageCollectionNotificationInfo.from(data).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                            .filter(pool -> isHeap(pool.getKey()))
                            .mapToLong(pool -> used(pool.getValue()))
                            .sum();
            peak.accumulateAndGet(used, Math::max);
        }
    }

    private static long used(MemoryUsage usage) {
        return usage.getUsed();
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(
                        bean -> bean.getName().equals(pool) && bean.getType() == java.lang.management.MemoryType.HEAP);
    }

    private static Iterable<NotificationEmitter> emitters() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .map((GarbageCollectorMXBean collector) -> (NotificationEmitter) collector)
                .toList();
    }

    @Override
    public void close() {
        for (NotificationEmitter emitter : emitters()) {
            try {
                emitter.removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
