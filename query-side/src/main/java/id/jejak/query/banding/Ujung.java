package id.jejak.query.banding;

import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.Waktu;
import java.util.List;
import java.util.Optional;

/**
 * One end of a comparison as an address names it: a document, {@code dokumen:NOMOR}, or a point of time,
 * {@code per@tercatat}, either of which may be missing: {@code 30-06-2023}, {@code @18432}, {@code 30-06-2023@18432};
 * {@code sekarang} is all that is known.
 *
 * @param dokumen the document's number; none for a point of time
 */
public record Ujung(Optional<String> dokumen, Titik titik) {

    static final String SEKARANG = "sekarang";

    private static final String DOKUMEN = "dokumen:";

    /**
     * Reads the parameter of this name, where it is given.
     *
     * @throws Galat {@code ujung-tidak-sah} where it is written otherwise
     */
    public static Optional<Ujung> read(Optional<String> text) {
        return Galat.read("ujung", text, Ujung::of);
    }

    private static Ujung of(String text) {
        if (text.startsWith(DOKUMEN)) {
            return new Ujung(Optional.of(text.substring(DOKUMEN.length()).strip()), Titik.SEKARANG);
        }
        if (text.equals(SEKARANG)) {
            return new Ujung(Optional.empty(), Titik.SEKARANG);
        }
        int at = text.indexOf('@');
        String per = at < 0 ? text : text.substring(0, at);
        String tercatat = at < 0 ? "" : text.substring(at + 1);
        return new Ujung(
                Optional.empty(),
                new Titik(
                        Optional.of(per).filter(part -> !part.isBlank()).map(part -> Waktu.hari(part.strip())),
                        Optional.of(tercatat)
                                .filter(part -> !part.isBlank())
                                .map(part -> Waktu.tercatat(part.strip()))));
    }

    /**
     * The document, where it is one.
     *
     * @throws Choice.Impossible where it is none of these
     */
    public Optional<Perhentian> perhentian(List<Perhentian> all) {
        List<String> numbers = all.stream().map(Perhentian::nomor).toList();
        return dokumen.map(nomor -> all.get(numbers.lastIndexOf(Choice.of("dokumen", Optional.of(nomor), numbers))));
    }

    /** As an address names a document. */
    static String tertulis(String nomor) {
        return DOKUMEN + nomor;
    }

    /** As an address names a point of time. */
    static String tertulis(Titik titik) {
        if (titik.equals(Titik.SEKARANG)) {
            return SEKARANG;
        }
        return titik.per().map(Waktu::hari).orElse("")
                + titik.tercatat()
                        .map(tercatat -> "@" + Waktu.tercatat(tercatat))
                        .orElse("");
    }
}
