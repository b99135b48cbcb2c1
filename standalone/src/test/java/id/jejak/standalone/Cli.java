package id.jejak.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs {@code ./jejak} as a user does, on a data directory of a test's own. */
final class Cli {

    private static final long PATIENCE_MINUTES = 4;

    private final Path data;
    private final Map<String, String> environment;

    Cli(Path data, Map<String, String> environment) {
        this.data = data;
        this.environment = environment;
    }

    /** What a command that has ended left behind. */
    record Result(int exitCode, String out, String err) {}

    Result run(String... arguments) {
        try {
            Path out = Files.createTempFile("jejak", ".out");
            Path err = Files.createTempFile("jejak", ".err");
            Process process = start(out, err, arguments);
            if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "jejak " + String.join(" ", arguments) + " does not end: " + Files.readString(err));
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Starts a command and leaves it running. The script replaces itself, so the process is the JVM. */
    Process start(Path out, Path err, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("../jejak"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("JEJAK_"));
        builder.environment().put("JEJAK_DATA", data.toString());
        builder.environment().put("JEJAK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().putAll(environment);
        return builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    }

    static String golden(String file) {
        try (var in = Cli.class.getResourceAsStream("/demo/" + file)) {
            return new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
