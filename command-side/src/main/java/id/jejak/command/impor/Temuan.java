package id.jejak.command.impor;

import id.jejak.command.impor.berkas.Cela;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.web.Bahasa;
import id.jejak.contract.web.Pesan;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that stands against a row, or against a proof or document as a whole; kept with its texts as they were said.
 *
 * @param kode what it is, stable: a refusal's slug, or the code of a fault
 * @param kolom where it lies: the file's column, or the part of the request; may be empty
 * @param id what is wrong, in Indonesian
 * @param en what is wrong, in English
 */
public record Temuan(Putusan putusan, String kode, String kolom, String id, String en) {

    private static final Pesan PENOLAKAN = new Pesan("pesan/penolakan");
    private static final Pesan BERKAS = new Pesan("pesan/impor");
    private static final Pesan PUTUSAN = new Pesan("pesan/putusan");

    private static final Set<String> SLUGS =
            Arrays.stream(Refusal.Reason.values()).map(Refusal.Reason::slug).collect(Collectors.toUnmodifiableSet());

    static Temuan of(Refusal refusal) {
        String slug = refusal.reason().slug();
        return said(
                PENOLAKAN,
                Putusan.of(refusal.reason()),
                slug,
                refusal.field(),
                slug + ".penjelasan",
                refusal.values().toArray());
    }

    static Temuan of(Cela cela) {
        Object[] values = cela.isi().toArray();
        return said(BERKAS, Putusan.ofFault(cela.kode()), cela.kode(), cela.kolom(), cela.kode(), values);
    }

    /** What the import itself finds; its text stands in the bundle of verdicts. */
    static Temuan of(Putusan putusan, String kode, Object... values) {
        return said(PUTUSAN, putusan, kode, "", "temuan." + kode, values);
    }

    private static Temuan said(Pesan pesan, Putusan putusan, String kode, String kolom, String key, Object... values) {
        return new Temuan(
                putusan,
                kode,
                kolom,
                pesan.text(Bahasa.INDONESIA, key, values),
                pesan.text(Bahasa.ENGLISH, key, values));
    }

    /** Whether it was found by a command, which knows no file: it names a part of a request. */
    boolean dariPerintah() {
        return SLUGS.contains(kode);
    }

    /** The same in this column. */
    Temuan di(String other) {
        return new Temuan(putusan, kode, other, id, en);
    }

    /** Its text in this language. */
    public String teks(Locale bahasa) {
        return bahasa.equals(Bahasa.ENGLISH) ? en : id;
    }

    /** A verdict's name in this language. */
    public static String nama(Putusan putusan, Locale bahasa) {
        return PUTUSAN.text(bahasa, putusan.name());
    }
}
