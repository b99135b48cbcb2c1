package id.jejak.standalone.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's programs, unpacked once for all data homes of this JVM, as that takes seconds. */
public final class LentPrograms {

    private static final class Unpacked {
        static final Path FOLDER = unpack();

        private static Path unpack() {
            try {
                Path folder = Files.createTempDirectory("jejak-programs");
                Programs.in(folder);
                return folder;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private LentPrograms() {}

    /** Gives a data home that has none the programs, to be used and not to be kept. */
    public static void to(Path home) throws IOException {
        Files.createSymbolicLink(home.resolve("bin"), Unpacked.FOLDER);
    }
}
