package id.jejak.query.tabel61;

import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.tabel61.BandingTabel61.Sandingan;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Renstra;
import id.jejak.query.web.Teks;
import id.jejak.query.web.Waktu;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How an address asks for the table to be shown.
 *
 * @param tingkat down to which level its rows are shown; by default all of them
 * @param banding with what it is compared, as {@code /banding} names its ends; by default with nothing
 * @param terbitan {@code ya} shows beside a figure also what the document prints, where that differs
 * @param berubah {@code ya} shows only what is not the same on both sides, where it is compared
 */
record Tabel61Parameters(
        Optional<String> tingkat, Optional<String> banding, Optional<String> berubah, Optional<String> terbitan) {

    /** To which the table can be unfolded. */
    static final List<Tingkat> LEVELS = List.of(Tingkat.PROGRAM, Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN);

    Tingkat depth() {
        return Galat.read("tingkat", tingkat, Tabel61Parameters::level).orElse(Tingkat.SUB_KEGIATAN);
    }

    /** @throws IllegalArgumentException for no level to which the table can be unfolded */
    private static Tingkat level(String text) {
        Tingkat level = Tingkat.valueOf(text);
        if (!LEVELS.contains(level)) {
            throw new IllegalArgumentException("Tabel 6.1 has no rows of " + level);
        }
        return level;
    }

    /** With what the table is compared. */
    Optional<String> before() {
        return banding.map(String::strip).filter(text -> !text.isEmpty());
    }

    boolean onlyChanged() {
        return berubah.filter("ya"::equals).isPresent();
    }

    boolean published() {
        return terbitan.filter("ya"::equals).isPresent();
    }

    /** The table as far as it is needed: compared, with the plan's goals and objectives. */
    Tabel61 table(Tabel61Query query, Renstra asked, Titik titik) {
        return before().isPresent()
                ? query.seluruh(asked.skpd(), asked.periode(), titik)
                : query.table(asked.skpd(), asked.periode(), titik);
    }

    /** The table, compared if it is to be. */
    Sandingan sandingan(Tabel61 table, BandingTabel61 comparison, Locale bahasa) {
        return before().map(end -> comparison.of(table, end, onlyChanged(), bahasa))
                .orElseGet(() -> Sandingan.tanpa(table));
    }

    /** What is left out or added by what was asked for, in words. */
    List<String> saringan(Locale bahasa) {
        List<String> lines = new ArrayList<>();
        if (depth() != Tingkat.SUB_KEGIATAN) {
            lines.add(Teks.dalam(bahasa, "lembar.sampai", Teks.dalam(bahasa, "tabel61.tingkat." + depth())));
        }
        if (published()) {
            lines.add(Teks.dalam(bahasa, "lembar.terbitan"));
        }
        return lines;
    }

    /** The page that shows it so, as of this moment. */
    String alamat(RenstraId plan, Titik titik) {
        return new Alamat("/renstra/" + plan.periode() + "/tabel-6-1")
                .dengan("skpd", plan.skpd().kode())
                .dengan("tingkat", depth() == Tingkat.SUB_KEGIATAN ? "" : depth().name())
                .dengan("banding", before().orElse(""))
                .dengan("berubah", onlyChanged() ? "ya" : "")
                .dengan("terbitan", published() ? "ya" : "")
                .dengan("per", titik.per().map(Waktu::hari).orElse(""))
                .dengan("tercatat", titik.tercatat().map(Waktu::tercatat).orElse(""))
                .toString();
    }
}
