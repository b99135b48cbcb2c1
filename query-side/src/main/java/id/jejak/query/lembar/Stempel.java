package id.jejak.query.lembar;

import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.web.Cap;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a table that is taken away says of its own time, in words; the same whenever it is made of the same moment. */
final class Stempel {

    private Stempel() {}

    static List<String> lines(Lembar lembar, Locale bahasa) {
        return lines(lembar.titik(), lembar.posisi(), bahasa);
    }

    static List<String> lines(Titik titik, Posisi posisi, Locale bahasa) {
        Cap cap = Cap.of(titik, posisi, bahasa);
        List<String> lines = new ArrayList<>();
        String tercatat = cap.tercatat();
        lines.add(
                tercatat == null
                        ? Teks.dalam(bahasa, "titik.cap.kosong")
                        : Teks.dalam(bahasa, "titik.cap", cap.posisi(), tercatat));
        String per = cap.per();
        if (per != null) {
            lines.add(Teks.dalam(bahasa, "titik.cap.per", per));
        }
        return lines;
    }
}
