package id.jejak.query.revisi;

import id.jejak.query.web.Teks;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The lines of a plan's document as it states them itself, part by part: what is in force before them it does not say, and
 * once it is enacted nobody can try it out any more.
 */
record RencanaTertulis(Locale bahasa) {

    /** Parts that stand in the code of what is added, or only say where among others it comes. */
    private static final Set<Rinci> NOT_SHOWN = EnumSet.of(Rinci.NOMOR, Rinci.URUTAN);

    /** @param nomor the line's place in the document, from 1 */
    Stream<RevisiView.Baris> baris(int nomor, JsonNode line) {
        // The nodes of an adoption say no kind; all of them are added.
        Stream<IsianKonsep.Baris> written = line.has("jenis") ? TulisanRencana.of(line) : TulisanRencana.node(line);
        return written.flatMap(one -> one.jenis().isNilai() ? Stream.of(value(nomor, one)) : said(nomor, one));
    }

    private RevisiView.Baris value(int nomor, IsianKonsep.Baris line) {
        String what = Teks.dalam(bahasa, "revisi.hal." + (line.mata().indexOf('#') < 0 ? "PAGU_INDIKATIF" : "TARGET"));
        return stated(nomor, line.mata(), what + " " + line.tahun(), line.jumlah());
    }

    private Stream<RevisiView.Baris> said(int nomor, IsianKonsep.Baris line) {
        String what = Teks.dalam(bahasa, "revisi.baris." + line.jenis());
        List<Rinci> parts = line.jenis().rinci();
        if (parts.size() < 2) {
            String after = parts.isEmpty() ? "" : text(parts.get(0), line);
            return Stream.of(stated(nomor, line.mata(), what, after));
        }
        String kode =
                line.jenis() == JenisBaris.TAMBAH_INDIKATOR ? line.mata() + "#" + line.get(Rinci.NOMOR) : line.mata();
        return parts.stream()
                .filter(one -> !NOT_SHOWN.contains(one) && !line.get(one).isEmpty())
                .map(one -> stated(
                        nomor,
                        kode,
                        one == Rinci.KE ? what : what + ": " + Teks.dalam(bahasa, "revisi.rinci." + one),
                        text(one, line)));
    }

    private String text(Rinci one, IsianKonsep.Baris line) {
        String text = line.get(one);
        return one.pilihan().contains(text) ? Teks.dalam(bahasa, "revisi.pilihan." + text) : text;
    }

    private static RevisiView.Baris stated(int nomor, String kode, String what, String after) {
        return new RevisiView.Baris(nomor, kode, what, "", after, "", "", List.of());
    }
}
