package id.jejak.query.tabel23;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Keadaan;
import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import id.jejak.query.banding.Sasaran;
import id.jejak.query.banding.SelBanding;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Sel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** The table beside another moment of itself. */
final class Tabel23Sandingan {

    private static final Persen NONE = new Persen(Keadaan.KOSONG, BigDecimal.ZERO);

    private final Tabel23 before;
    private final Tabel23 after;
    private final SelBanding compared;
    private final Map<String, UnaryOperator<Sel>> cells = new HashMap<>();

    private Tabel23Sandingan(Tabel23 before, Tabel23 after, Locale bahasa) {
        this.before = before;
        this.after = after;
        this.compared = new SelBanding(bahasa);
    }

    /** All indicators and years of both sides, the figures as they are after. */
    static Tabel23 union(Tabel23 before, Tabel23 after) {
        Map<IndikatorId, Indikator> all = byId(after);
        List<Indikator> rows = new ArrayList<>(after.indikator());
        before.indikator().stream()
                .filter(one -> !all.containsKey(one.id()))
                .map(one -> new Indikator(
                        one.id(), one.nama(), one.satuan(), one.akhir(), one.arah(), new TreeMap<>(), new TreeMap<>()))
                .forEach(rows::add);
        SortedSet<Integer> years = new TreeSet<>(before.tahun());
        years.addAll(after.tahun());
        return after.dengan(List.copyOf(years), rows);
    }

    /**
     * Puts beside each cell of the union what it was.
     *
     * @param kata what became of each indicator
     */
    static Hiasan hiasan(Tabel23 before, Tabel23 after, Map<String, String> kata, Locale bahasa) {
        Tabel23Sandingan pair = new Tabel23Sandingan(before, after, bahasa);
        Map<IndikatorId, Indikator> was = byId(before);
        Map<IndikatorId, Indikator> is = byId(after);
        Tabel23 union = union(before, after);
        for (Indikator one : union.indikator()) {
            String id = one.id().toString();
            pair.cells.put(
                    Hiasan.kunci(id, Tabel23Lembar.NAMA), sel -> pair.compared.nama(sel, kata.getOrDefault(id, "")));
            Optional<Indikator> old = Optional.ofNullable(was.get(one.id()));
            Optional<Indikator> now = Optional.ofNullable(is.get(one.id()));
            union.tahun().forEach(year -> pair.add(id, old, now, year));
        }
        return Hiasan.per(pair.cells);
    }

    private static Map<IndikatorId, Indikator> byId(Tabel23 table) {
        Map<IndikatorId, Indikator> byId = new HashMap<>();
        table.indikator().forEach(one -> byId.put(one.id(), one));
        return byId;
    }

    private void add(String id, Optional<Indikator> old, Optional<Indikator> now, int year) {
        String column = Integer.toString(year);
        for (String group : List.of(Tabel23Lembar.TARGET, Tabel23Lembar.CAPAIAN)) {
            Target was = old.map(one -> Tabel23Lembar.figure(one, group, year)).orElse(Target.KOSONG);
            Target is = now.map(one -> Tabel23Lembar.figure(one, group, year)).orElse(Target.KOSONG);
            String ke = old.map(one -> Tabel23Lembar.jejak(before, one, group, year))
                    .orElse("");
            cells.put(Hiasan.kunci(id + "." + group, column), sel -> compared.target(sel, new Sasaran(was, is), ke));
        }
        Persen was = old.map(one -> before.rasio(one, year)).orElse(NONE);
        Persen is = now.map(one -> after.rasio(one, year)).orElse(NONE);
        cells.put(Hiasan.kunci(id, column), sel -> compared.persen(sel, was, is));
    }
}
