package id.jejak.query.lembar;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a CSV says of itself below its rows where it is asked to: what table it is, of what and of when. Each line is a
 * record as wide as the table, so that whatever loads the table loads it, with a {@code #} first, by which a program that
 * adds up rows knows it.
 */
public final class CapCsv {

    static final String PARAMETER = "cap";

    private CapCsv() {}

    /** Whether a request asks for it: {@code cap=ya}. */
    public static boolean diminta(HttpServletRequest request) {
        return "ya".equals(request.getParameter(PARAMETER));
    }

    /**
     * The lines, in the language of the official forms.
     *
     * @param nama the table's number and title
     * @param pokok what it is about, its filters among it
     */
    public static List<String> baris(String nama, List<String> pokok, Titik titik, Posisi posisi) {
        return Stream.of(List.of(nama), pokok, Stempel.lines(titik, posisi, Bahasa.INDONESIA))
                .flatMap(List::stream)
                .map(line -> "# " + line.strip())
                .toList();
    }

    static List<String> baris(Lembar lembar) {
        return baris(lembar.nomor() + " " + lembar.judul(), lembar.pokok(), lembar.titik(), lembar.posisi());
    }

    /** A line as a record of so many fields. */
    public static List<String> record(String line, int fields) {
        List<String> record = new ArrayList<>(Collections.nCopies(fields, ""));
        record.set(0, line);
        return record;
    }
}
