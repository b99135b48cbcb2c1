package id.jejak.command.testing;

import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.belanja;
import static id.jejak.command.testing.Contoh.realisasi;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.database.DatabaseSettings;
import id.jejak.contract.database.DatabaseSettings.Login;
import id.jejak.contract.testing.TestDatabase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A JVM of its own with a command side in it, which shares nothing with the test but the database: posts payments of two
 * lines from several threads, until each has posted its number of them or the year is closed.
 */
public final class PostingJvm implements AutoCloseable {

    private static final String READY = "@siap";
    private static final String START = "mulai";
    private static final String CLOSED = "ditutup";
    private static final String OUTCOME = "@hasil ";

    private final Process process;
    private final BufferedReader output;

    private PostingJvm(Process process) {
        this.process = process;
        this.output = process.inputReader(StandardCharsets.UTF_8);
    }

    /**
     * What became of all of its payments.
     *
     * @param acceptedAfter how many of the accepted were sent after it had been told that the year is closed
     */
    public record Outcome(long accepted, long acceptedAfter, Map<Reason, Long> refused) {}

    /**
     * Starts it, ready to post.
     *
     * @param nama tells its payments from another's
     * @param each how many payments each thread posts at most
     * @param lines over how many places of the budget, see {@link #pos}
     * @param jumlah what each line of a payment is, in rupiah
     */
    public static PostingJvm on(TestDatabase database, String nama, int threads, int each, int lines, long jumlah)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PostingJvm.class.getName(),
                        nama,
                        Integer.toString(threads),
                        Integer.toString(each),
                        Integer.toString(lines),
                        Long.toString(jumlah))
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        DatabaseSettings settings = database.settings();
        builder.environment()
                .putAll(Map.of(
                        "URL", settings.url(),
                        "OWNER", text(settings.owner()),
                        "COMMAND", text(settings.command()),
                        "QUERY", text(settings.query())));
        return new PostingJvm(builder.start());
    }

    private static String text(Login login) {
        return login.user() + " " + login.password();
    }

    /** The place of this number. */
    public static String pos(int i) {
        return "2.08.01.2.02.%02d".formatted(i);
    }

    /** Waits until it could post. */
    public void awaitReady() {
        awaitLine(READY);
    }

    public void start() {
        tell(START);
    }

    /** Says that the year is closed, so that it tells apart what it sends from now on. */
    public void tellClosed() {
        tell(CLOSED);
    }

    /** Waits until it has posted all. */
    public Outcome outcome() {
        String[] parts = awaitLine(OUTCOME).split(" ", -1);
        Map<Reason, Long> refused = new EnumMap<>(Reason.class);
        for (int i = 3; i < parts.length; i += 2) {
            refused.put(Reason.valueOf(parts[i]), Long.valueOf(parts[i + 1]));
        }
        return new Outcome(Long.parseLong(parts[1]), Long.parseLong(parts[2]), refused);
    }

    private String awaitLine(String prefix) {
        try {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (line.startsWith(prefix)) {
                    return line;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("The other JVM ended; why, it has said on the standard error");
    }

    private void tell(String line) {
        try {
            process.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                throw new AssertionError("The other JVM does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What runs in the other JVM; ends with the pipe from the test. */
    public static void main(String[] arguments) throws Exception {
        PrintStream answers = System.out;
        // What is logged must not wait for a test that reads no answer at the moment.
        System.setOut(System.err);
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try (CommandParts side = CommandParts.on(
                new DatabaseSettings(System.getenv("URL"), login("OWNER"), login("COMMAND"), login("QUERY")))) {
            answers.println(READY);
            if (START.equals(input.readLine())) {
                answers.println(new Posting(side, arguments).run(input));
            }
        }
    }

    private static Login login(String name) {
        String[] parts = System.getenv(name).split(" ", 2);
        return new Login(parts[0], parts[1]);
    }

    /** The payments of one JVM. */
    private static final class Posting {

        private final CommandParts side;
        private final String nama;
        private final int threads;
        private final int each;
        private final int lines;
        private final long jumlah;
        private final AtomicBoolean closed = new AtomicBoolean();
        private final AtomicLong accepted = new AtomicLong();
        private final AtomicLong acceptedAfter = new AtomicLong();
        private final Map<Reason, Long> refused = new EnumMap<>(Reason.class);

        Posting(CommandParts side, String[] arguments) {
            this.side = side;
            this.nama = arguments[0];
            this.threads = Integer.parseInt(arguments[1]);
            this.each = Integer.parseInt(arguments[2]);
            this.lines = Integer.parseInt(arguments[3]);
            this.jumlah = Long.parseLong(arguments[4]);
        }

        String run(BufferedReader input) throws Exception {
            Thread listening = new Thread(() -> listen(input));
            listening.setDaemon(true);
            listening.start();
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<?>> running = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    String thread = nama + " " + i;
                    running.add(pool.submit(() -> postAll(thread)));
                }
                for (Future<?> one : running) {
                    one.get();
                }
            } finally {
                pool.shutdownNow();
            }
            StringBuilder outcome = new StringBuilder(OUTCOME + accepted + " " + acceptedAfter);
            refused.forEach((reason, count) ->
                    outcome.append(' ').append(reason).append(' ').append(count));
            return outcome.toString();
        }

        private void listen(BufferedReader input) {
            try {
                for (String line = input.readLine(); line != null; line = input.readLine()) {
                    closed.set(closed.get() || line.equals(CLOSED));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            // The test is gone.
            Runtime.getRuntime().halt(1);
        }

        /** Two lines each, so that two payments can hold each other's; one where there is one place only. */
        private void postAll(String thread) {
            for (int i = 0; i < each; i++) {
                boolean after = closed.get();
                int line = ThreadLocalRandom.current().nextInt(lines);
                try {
                    side.send(
                            lines == 1
                                    ? belanja(thread + " " + i, realisasi(pos(0), GAJI, jumlah))
                                    : belanja(
                                            thread + " " + i,
                                            realisasi(pos(line), GAJI, jumlah),
                                            realisasi(pos((line + 1) % lines), GAJI, jumlah)));
                    accepted.incrementAndGet();
                    acceptedAfter.addAndGet(after ? 1 : 0);
                } catch (Refusal refusal) {
                    count(refusal.reason());
                    if (refusal.reason() == Reason.TAHUN_DITUTUP) {
                        return;
                    }
                }
            }
        }

        private synchronized void count(Reason reason) {
            refused.merge(reason, 1L, Long::sum);
        }
    }
}
