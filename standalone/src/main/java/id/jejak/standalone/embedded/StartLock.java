package id.jejak.standalone.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/** One process at a time starts, finds or stops the server; a killed one holds this lock no longer. */
final class StartLock {

    private StartLock() {}

    /** What is done while the lock is held. */
    interface Work<T> {
        T run() throws IOException;
    }

    /** Waits until the process that has the lock is done. In one JVM only one thread may call this at a time. */
    static <T> T during(DataHome home, Work<T> work) throws IOException {
        try (FileChannel channel =
                FileChannel.open(home.startLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                return work.run();
            } finally {
                lock.release();
            }
        }
    }
}
