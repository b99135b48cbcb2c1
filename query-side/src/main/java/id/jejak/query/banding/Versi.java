package id.jejak.query.banding;

import id.jejak.query.Choice;
import id.jejak.query.Titik;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Perhentian;
import id.jejak.query.web.Teks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A document by which a plan or a budget came to be as it is.
 *
 * @param jenis its kind, with which its name in the message bundles ends
 * @param ke the how manieth of its kind, from 1; 0 where there is only one
 * @param posisi where it was recorded
 * @param titik when all that it changed had been recorded, and nothing that a later one changed
 */
public record Versi(String jenis, int ke, String nomor, String judul, LocalDate berlaku, long posisi, Titik titik) {

    /** What it is called: {@code Renstra awal}, {@code DPPA}, {@code Pergeseran 2}. */
    public String sebutan(Locale bahasa) {
        return Teks.dalam(bahasa, "banding.versi." + jenis, ke);
    }

    /**
     * As a stop of a table.
     *
     * @param tahun what of the document's name only shows where there are several years; may be empty
     */
    Perhentian perhentian(String tahun, Locale bahasa) {
        return new Perhentian(
                nomor,
                (sebutan(bahasa) + " " + tahun).strip(),
                judul + " · " + nomor + " · " + Angka.tanggal(berlaku, bahasa),
                posisi,
                titik);
    }

    /** The same of another moment. */
    Versi pada(Titik moment) {
        return new Versi(jenis, ke, nomor, judul, berlaku, posisi, moment);
    }

    /** As addresses name it. */
    public String alamat() {
        return Ujung.tertulis(nomor);
    }

    /**
     * The document of this number.
     *
     * @param what the parameter's name, for the refusal
     * @throws Choice.Impossible where there is none
     */
    static Versi of(String what, List<Versi> all, Optional<String> nomor) {
        List<String> numbers = all.stream().map(Versi::nomor).toList();
        return all.get(numbers.lastIndexOf(Choice.of(what, nomor, numbers)));
    }
}
