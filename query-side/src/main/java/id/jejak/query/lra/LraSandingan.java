package id.jejak.query.lra;

import static java.util.stream.Collectors.toMap;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import id.jejak.query.lra.Lra.Angka;
import id.jejak.query.lra.Lra.Baris;
import id.jejak.query.web.Teks;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The report beside another moment of itself. */
final class LraSandingan {

    private static final Angka KOSONG = new Angka(Optional.empty(), Optional.empty(), Optional.empty());

    private final Lra before;
    private final Locale bahasa;
    private final SelBanding compared;
    private final Map<String, UnaryOperator<Sel>> cells = new HashMap<>();

    private LraSandingan(Lra before, Locale bahasa) {
        this.before = before;
        this.bahasa = bahasa;
        this.compared = new SelBanding(bahasa);
    }

    /** All rows of both sides, the figures as they are after. */
    static Lra union(Lra before, Lra after) {
        Map<String, Baris> now = byCode(after);
        List<Baris> rows = Stream.concat(
                        after.baris().stream(),
                        before.baris().stream()
                                .filter(row -> !now.containsKey(row.kode()))
                                .map(row -> new Baris(row.tingkat(), row.kode(), row.nama(), KOSONG)))
                .sorted(Comparator.comparing(Baris::kode))
                .toList();
        return new Lra(
                after.skpd(),
                after.tahun(),
                after.susunan(),
                after.tingkat(),
                after.basis(),
                rows,
                after.jumlah(),
                after.titik(),
                after.posisi());
    }

    /** Puts beside each cell of the union what it was. */
    static Hiasan hiasan(Lra before, Lra after, Locale bahasa) {
        LraSandingan pair = new LraSandingan(before, bahasa);
        Map<String, Baris> was = byCode(before);
        Map<String, Baris> is = byCode(after);
        union(before, after).baris().forEach(row -> {
            pair.name(row.kode(), was.containsKey(row.kode()), is.containsKey(row.kode()));
            Baris old = was.get(row.kode());
            pair.figures(row.kode(), old == null ? KOSONG : old.angka(), row.angka());
        });
        pair.figures("", before.jumlah(), after.jumlah());
        return Hiasan.per(pair.cells);
    }

    private static Map<String, Baris> byCode(Lra lra) {
        return lra.baris().stream().collect(toMap(Baris::kode, Function.identity()));
    }

    private void name(String kode, boolean was, boolean is) {
        String word = was == is ? "" : Teks.dalam(bahasa, is ? "banding.ubah.BARU" : "banding.ubah.DIHAPUS");
        cells.put(Hiasan.kunci(kode, LraLembar.URAIAN), sel -> compared.nama(sel, word));
    }

    private void figures(String kode, Angka was, Angka is) {
        amount(kode, LraLembar.ANGGARAN, was.anggaran(), is.anggaran());
        amount(kode, LraLembar.REALISASI, was.realisasi(), is.realisasi());
        amount(kode, LraLembar.SISA, was.sisa(), is.sisa());
        amount(kode, LraLembar.LALU, was.lalu(), is.lalu());
        cells.put(Hiasan.kunci(kode, LraLembar.SERAPAN), sel -> compared.persen(sel, was.serapan(), is.serapan()));
    }

    private void amount(String kode, String kolom, Optional<Rupiah> was, Optional<Rupiah> is) {
        String ke = kolom.equals(LraLembar.SISA) ? "" : LraLembar.jejak(before, kode, kolom);
        cells.put(Hiasan.kunci(kode, kolom), sel -> compared.rupiah(sel, was, is, ke));
    }
}
