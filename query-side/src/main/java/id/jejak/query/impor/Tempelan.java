package id.jejak.query.impor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/**
 * A block copied from a spreadsheet. The last one of a session is remembered, so that its rows can be mended on the page
 * that says what is wrong with them: the batch itself keeps what was read, not what was written.
 *
 * @param batch what became of it
 */
record Tempelan(String batch, IsianImpor isian, List<String> baris) implements Serializable {

    private static final String NAME = Tempelan.class.getName();
    private static final String FILE = "tempelan.csv";
    /** What is longer is no longer mended row by row, and sessions are kept in the database. */
    private static final int MOST_CHARACTERS = 200_000;

    /** The lines of a block as a browser sends it. */
    static List<String> baris(String teks) {
        return new ArrayList<>(Arrays.asList(teks.strip().split("\r\n|\n|\r", -1)));
    }

    /** What lies in the session of whoever asks, where it became this batch. */
    static Optional<Tempelan> of(HttpServletRequest request, String batch) {
        @Nullable HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(NAME) instanceof Tempelan kept && kept.batch.equals(batch)
                ? Optional.of(kept)
                : Optional.empty();
    }

    void ingat(HttpServletRequest request) {
        @Nullable HttpSession session = request.getSession(false);
        int length = baris.stream().mapToInt(String::length).sum();
        if (session != null && length <= MOST_CHARACTERS) {
            session.setAttribute(NAME, this);
        }
    }

    /** Whether a row of the batch is a line of the block: no cell reaches over several, and none only names a separator. */
    boolean isPerBaris() {
        return baris.stream().noneMatch(line -> line.contains("\""))
                && !baris.get(0).startsWith("sep=");
    }

    /** The line that the batch calls by this number; empty where there is none. */
    String baris(int nomor) {
        return nomor >= 1 && nomor <= baris.size() ? baris.get(nomor - 1) : "";
    }

    /** The lines with these in their places. */
    List<String> dengan(Map<Integer, String> mended) {
        List<String> other = new ArrayList<>(baris);
        mended.forEach((nomor, line) -> {
            if (nomor >= 1 && nomor <= other.size()) {
                other.set(nomor - 1, line);
            }
        });
        return other;
    }

    /** As a file. */
    static Resource berkas(List<String> baris) {
        return new ByteArrayResource(String.join("\n", baris).getBytes(StandardCharsets.UTF_8)) {
            @Override
            public String getFilename() {
                return FILE;
            }
        };
    }
}
