package id.jejak.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's {@code postmaster.pid}: the server says in it where it is, and a killed one leaves it behind.
 *
 * @param data the directory that it stands for
 * @param lines process, data directory, start time, port, socket directory, address, shared memory, state
 */
record PidFile(Path data, List<String> lines) {

    /** Greater than the process numbers of any system, so that there is no such process. */
    private static final String NOBODY = Integer.toString(Integer.MAX_VALUE);

    private static final int PROCESS = 0;
    private static final int PORT = 3;

    static Optional<PidFile> of(Path data) throws IOException {
        try {
            return Optional.of(new PidFile(data, Files.readAllLines(file(data))));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /** Whether its process is alive and is the server of these data, not another that got the same number since. */
    boolean isOfRunningServer() {
        return number(PROCESS)
                .flatMap(ProcessHandle::of)
                .flatMap(process -> process.info().arguments())
                .filter(arguments -> List.of(arguments).contains(data.toString()))
                .isPresent();
    }

    /** The port, once the server has written it. */
    Optional<Integer> port() {
        return number(PORT).map(Long::intValue);
    }

    /**
     * Makes PostgreSQL see that the process is gone, also where its number has been given to another since. The rest
     * stays, as PostgreSQL finds there whether children of the dead server still work on the data.
     */
    void disarm() throws IOException {
        List<String> rest = lines.isEmpty() ? lines : lines.subList(1, lines.size());
        Files.writeString(file(data), NOBODY + "\n" + String.join("\n", rest) + "\n");
    }

    private Optional<Long> number(int line) {
        return lines.stream()
                .skip(line)
                .findFirst()
                .map(String::strip)
                .filter(text -> text.matches("\\d{1,10}"))
                .map(Long::valueOf);
    }

    private static Path file(Path data) {
        return data.resolve("postmaster.pid");
    }
}
