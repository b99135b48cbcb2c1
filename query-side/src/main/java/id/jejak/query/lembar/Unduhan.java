package id.jejak.query.lembar;

import id.jejak.contract.web.Bahasa;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.web.Csv;
import id.jejak.query.web.Galat;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Gives tables away as files. */
@Component
public class Unduhan {

    private final LembarPdf pdf;
    private final PenandaLembar penanda;

    Unduhan(ITemplateEngine templates, PenandaLembar penanda) {
        this.pdf = new LembarPdf(templates);
        this.penanda = penanda;
    }

    /** The kinds of file. */
    public enum Bentuk {
        CSV("text/csv;charset=UTF-8"),
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        PDF("application/pdf"),
        JSON("application/json");

        private final String type;

        Bentuk(String type) {
            this.type = type;
        }

        /** The language of such a file: what programs read is always that of the official forms. */
        public Locale bahasa(Locale reader) {
            return this == CSV || this == JSON ? Bahasa.INDONESIA : reader;
        }

        /** @throws Galat {@code berkas-tidak-sah} for any other text */
        public static Bentuk of(String text) {
            return Galat.read("berkas", Optional.of(text), given -> valueOf(given.toUpperCase(Locale.ROOT)))
                    .orElseThrow(() -> Galat.notValid("berkas", text));
        }
    }

    /**
     * The table as CSV: rupiah in plain digits, percent as printed, an empty cell where nothing is stated; what is
     * compared in columns of its own.
     */
    public static String csv(Lembar lembar) {
        return csv(lembar, false);
    }

    private static String csv(Lembar lembar, boolean cap) {
        return LembarCsv.write(LembarUrai.of(lembar, Bahasa.INDONESIA), cap);
    }

    /**
     * The table as a file for whoever asks.
     *
     * @param berkas the kind of file, as an address has it
     * @param lembar the table in the file's language
     * @throws Galat {@code berkas-tidak-sah} for another kind
     */
    public ResponseEntity<byte[]> answer(String berkas, HttpServletRequest request, Function<Locale, Lembar> lembar) {
        Bentuk kind = Bentuk.of(berkas);
        Locale bahasa = kind.bahasa(Bahasa.of(request));
        return answer(lembar.apply(bahasa), kind, bahasa, request);
    }

    /**
     * The table as a file of this kind, in this language, stamped in its name and headers too; marks and notes stand in
     * those that people read. A CSV has its stamp within where the request asks for it.
     */
    public ResponseEntity<byte[]> answer(Lembar lembar, Bentuk bentuk, Locale bahasa, HttpServletRequest request) {
        byte[] body = switch (bentuk) {
            case CSV -> csv(lembar, CapCsv.diminta(request)).getBytes(StandardCharsets.UTF_8);
            case XLSX -> LembarXlsx.write(LembarUrai.of(penanda.tandai(lembar, bahasa), bahasa), bahasa);
            case PDF -> pdf.write(penanda.tandai(lembar, bahasa), bahasa);
            case JSON -> LembarJson.write(LembarUrai.of(lembar, bahasa));
        };
        String name = nama(lembar.berkas(), lembar.titik(), lembar.posisi(), bentuk);
        return ResponseEntity.ok()
                .headers(Csv.stamp(lembar.posisi()))
                .contentType(MediaType.parseMediaType(bentuk.type))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(body);
    }

    /** What the file of a table is called, with the day and the position of which it is. */
    public static String nama(String berkas, Titik titik, Posisi posisi, Bentuk bentuk) {
        String day = titik.per().map(per -> "_per-" + per).orElse("");
        return berkas + day + "_peristiwa-" + posisi.nomor() + "."
                + bentuk.name().toLowerCase(Locale.ROOT);
    }
}
