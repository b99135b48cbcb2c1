package id.jejak.contract.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Files of public documents. They lie beside the project where they may be used, and are never part of it. */
public final class PublicData {

    private static final Path DIRECTORY = Path.of("shared", "public-data");

    private PublicData() {}

    /** This file; the test is skipped where it is not to be had. */
    public static Path file(String name) {
        Optional<Path> file = Stream.iterate(
                        Path.of("").toAbsolutePath(), directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve(DIRECTORY).resolve(name))
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(file.isPresent(), () -> "Skipped: " + DIRECTORY.resolve(name) + " is not beside the project");
        return file.orElseThrow();
    }
}
