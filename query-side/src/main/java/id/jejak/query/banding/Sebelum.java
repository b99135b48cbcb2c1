package id.jejak.query.banding;

import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * With what a table of budgets is compared.
 *
 * @param nama the document, where it is one
 */
public record Sebelum(Titik titik, Optional<String> nama) {

    /**
     * What the parameter {@code banding} names, where it is given.
     *
     * @param all the documents that it can name
     * @param diketahui up to where the table itself is read: a document that was there then is shown as it was then
     * @throws Galat {@code ujung-tidak-sah} where it is not written as it has to be
     * @throws Choice.Impossible where there is no such document
     */
    public static Optional<Sebelum> read(Optional<String> banding, List<Perhentian> all, Posisi diketahui) {
        return Ujung.read(banding)
                .map(end -> end.perhentian(all)
                        .map(stop -> new Sebelum(
                                stop.titik(diketahui.nomor()), Optional.of(stop.sebutan() + ", " + stop.nomor())))
                        .orElseGet(() -> new Sebelum(end.titik(), Optional.empty())));
    }

    /** Both sides in words, each with the position from which it can be made again. */
    public List<String> pokok(Posisi before, Titik after, Posisi posisi, Locale bahasa) {
        return List.of(
                Teks.dalam(bahasa, "banding.sebelum.pokok", Sisi.tertulis(nama, titik, before, bahasa)),
                Teks.dalam(bahasa, "banding.sesudah.pokok", Sisi.tertulis(Optional.empty(), after, posisi, bahasa)));
    }
}
