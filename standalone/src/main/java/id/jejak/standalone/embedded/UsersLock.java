package id.jejak.standalone.embedded;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.StandardOpenOption;

/**
 * Shared by all processes that use the server; a killed one holds it no longer. Taken and released only by the holder
 * of the {@link StartLock}, so what it says about others stays true meanwhile.
 *
 * <p>The operating system drops a process's lock as soon as that process closes the file, however it was opened: nobody
 * else in this JVM may open it.
 */
final class UsersLock implements Closeable {

    private final FileChannel channel;
    private final boolean alone;
    private final FileLock shared;

    private UsersLock(FileChannel channel) throws IOException {
        this.channel = channel;
        this.alone = isFree();
        this.shared = channel.lock(0, Long.MAX_VALUE, true);
    }

    static UsersLock take(DataHome home) throws IOException {
        FileChannel channel = FileChannel.open(
                home.usersLock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            return new UsersLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Whether no other process used the server when this one came. */
    boolean cameAlone() {
        return alone;
    }

    /** Gives it back and says whether no other process uses the server. */
    boolean releaseAsLast() throws IOException {
        shared.release();
        return isFree();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private boolean isFree() throws IOException {
        FileLock exclusive = channel.tryLock();
        if (exclusive == null) {
            return false;
        }
        exclusive.release();
        return true;
    }
}
