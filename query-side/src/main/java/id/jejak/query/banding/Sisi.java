package id.jejak.query.banding;

import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One side of a comparison.
 *
 * @param versi the document that it is named after
 * @param titik of when it is
 * @param posisi up to where it is read
 */
public record Sisi(Optional<Versi> versi, Titik titik, Posisi posisi) {

    /** The position of the one that is read further. */
    static Posisi terakhir(Sisi one, Sisi other) {
        return one.posisi().nomor() > other.posisi().nomor() ? one.posisi() : other.posisi();
    }

    /** As addresses name it. */
    public String alamat() {
        return versi.map(Versi::alamat).orElseGet(() -> Ujung.tertulis(titik));
    }

    /** What it is, in words, with the position from which it can be made again. */
    String tertulis(Locale bahasa) {
        return tertulis(versi.map(one -> one.sebutan(bahasa) + ", " + one.nomor()), titik, posisi, bahasa);
    }

    /** Both sides in words, and that only what changed is shown, where so. */
    static List<String> pokok(Sisi dari, Sisi ke, boolean onlyChanged, Locale bahasa) {
        List<String> lines = new ArrayList<>(List.of(
                Teks.dalam(bahasa, "banding.sebelum.pokok", dari.tertulis(bahasa)),
                Teks.dalam(bahasa, "banding.sesudah.pokok", ke.tertulis(bahasa))));
        if (onlyChanged) {
            lines.add(Teks.dalam(bahasa, "banding.tampilkan.berubah"));
        }
        return lines;
    }

    /** The same of a side that is named so. */
    static String tertulis(Optional<String> nama, Titik titik, Posisi posisi, Locale bahasa) {
        Cap cap = Cap.of(titik, posisi, bahasa);
        String name = nama.orElseGet(() ->
                cap.per() == null ? Teks.dalam(bahasa, "banding.semua") : Teks.dalam(bahasa, "banding.per", cap.per()));
        return Teks.dalam(bahasa, "banding.sisi", name, cap.posisi());
    }
}
