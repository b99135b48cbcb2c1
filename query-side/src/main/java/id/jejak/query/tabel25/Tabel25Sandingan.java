package id.jejak.query.tabel25;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Tahun;
import id.jejak.query.banding.Sebelum;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.belanja.Belanja;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel25.Tabel25.Baris;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The table beside another moment of itself. */
final class Tabel25Sandingan {

    private final Tabel25 before;
    private final SelBanding compared;
    private final Map<String, UnaryOperator<Sel>> cells = new HashMap<>();

    private Tabel25Sandingan(Tabel25 before, Tabel25 after, Locale bahasa) {
        this.before = before;
        this.compared = new SelBanding(bahasa);
        // Both have the same years, and so the same rows.
        for (int i = 0; i < after.baris().size(); i++) {
            add(before.baris().get(i), after.baris().get(i));
        }
    }

    /** Puts beside each cell what it was. */
    static Hiasan hiasan(Tabel25 before, Tabel25 after, Locale bahasa) {
        return Hiasan.per(new Tabel25Sandingan(before, after, bahasa).cells);
    }

    /** The same table as of the moment before. */
    static Tabel25Query.Permintaan asked(Tabel25 after, Sebelum sebelum) {
        return new Tabel25Query.Permintaan(
                Optional.of(after.skpd()), Optional.of(Tahun.of(after.tahun())), after.basis(), sebelum.titik());
    }

    private void add(Baris was, Baris is) {
        String account = is.belanja().rekening();
        List<Integer> years = before.tahun();
        for (int i = 0; i < years.size(); i++) {
            Tabel25.Sel old = was.sel().get(i);
            Tabel25.Sel now = is.sel().get(i);
            int year = years.get(i);
            amount(is.belanja(), Tabel25Lembar.ANGGARAN, year, old.anggaran(), now.anggaran());
            amount(is.belanja(), Tabel25Lembar.REALISASI, year, old.realisasi(), now.realisasi());
            cells.put(
                    Hiasan.kunci(account, Integer.toString(year)),
                    sel -> compared.persen(sel, old.rasio(), now.rasio()));
        }
        cells.put(
                Hiasan.kunci(account, Tabel25Lembar.ANGGARAN),
                sel -> compared.persen(sel, was.pertumbuhanAnggaran(), is.pertumbuhanAnggaran()));
        cells.put(
                Hiasan.kunci(account, Tabel25Lembar.REALISASI),
                sel -> compared.persen(sel, was.pertumbuhanRealisasi(), is.pertumbuhanRealisasi()));
    }

    private void amount(Belanja belanja, String group, int year, Optional<Rupiah> was, Optional<Rupiah> is) {
        cells.put(
                Hiasan.kunci(belanja.rekening() + "." + group, Integer.toString(year)),
                sel -> compared.rupiah(sel, was, is, Tabel25Lembar.jejak(before, belanja, group, year)));
    }
}
