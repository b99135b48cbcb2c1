package id.jejak.standalone.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The directory in which everything lives.
 *
 * @param root its real path, so that one directory has one name
 */
record DataHome(Path root) {

    /** Creates the directory, for this user alone, where it is missing. */
    static DataHome at(Path path) {
        try {
            if (Files.notExists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            DataHome home = new DataHome(path.toRealPath());
            home.refuseWhatTheShellWouldRead();
            Files.delete(Files.createTempFile(home.root, "writable", null));
            return home;
        } catch (IOException e) {
            throw new EmbeddedServerException("The data directory " + path + " cannot be written: " + e, e);
        }
    }

    /** PostgreSQL's own data. The name is given only to a finished one, see {@link Cluster}. */
    Path data() {
        return root.resolve("pg");
    }

    boolean hasData() {
        return Files.exists(versionFile());
    }

    Path versionFile() {
        return data().resolve("PG_VERSION");
    }

    Path programs() {
        return root.resolve("bin");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    Path usersLock() {
        return root.resolve("users.lock");
    }

    Path startLock() {
        return root.resolve("start.lock");
    }

    /** What PostgreSQL says before it keeps its own log in {@code pg/log}. */
    Path startLog() {
        return root.resolve("start.log");
    }

    /** Makes sure that a rename in this directory outlives a power cut. */
    void sync() throws IOException {
        try (FileChannel directory = FileChannel.open(root, StandardOpenOption.READ)) {
            directory.force(true);
        }
    }

    /** PostgreSQL's starter hands the path to a shell, inside double quotes. */
    private void refuseWhatTheShellWouldRead() {
        if (root.toString().chars().anyMatch(c -> "\"$`\\\n".indexOf(c) >= 0)) {
            throw new EmbeddedServerException(
                    "The path of the data directory " + root + " must not have any of \" $ ` \\ or a line break in it");
        }
    }
}
