package id.jejak.standalone.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Another JVM that uses an embedded server: opens it, says so, and closes it when asked to. */
final class OtherProcess {

    private static final String READY = "ready";

    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /** What runs in the other JVM. */
    public static void main(String[] arguments) throws IOException {
        try (EmbeddedServer server = EmbeddedServer.open(Path.of(arguments[0]))) {
            System.out.println(READY + server.settings().url());
            while (System.in.read() >= 0) {
                // Until this end of the pipe is closed.
            }
        }
    }

    static OtherProcess using(Path dataHome) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new OtherProcess(new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        dataHome.toString())
                .redirectErrorStream(true)
                .start());
    }

    /** The address of the database, once it is open. */
    String url() throws IOException {
        var said = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(READY)) {
                return line.substring(READY.length());
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("The other process ended: " + said);
    }

    void close() throws IOException, InterruptedException {
        process.getOutputStream().close();
        awaitEnd();
    }

    /** SIGKILL: nothing of its own runs any more. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("The other process does not end");
        }
    }
}
