package id.jejak.query.tabel41;

import id.jejak.contract.value.Target;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel41.Tabel41.Baris;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tabel 4.1 and 7.1, after a revision 4.2 and 7.2, as they are shown and taken away: targets as published; the year
 * before the plan has a column where anything is posted, and Tabel 7.1 one of the plan's end, which for its indicators is
 * that of the last year.
 */
public final class Tabel41Lembar {

    private static final int KEYS = 2;

    private final Tabel41 table;
    private final Locale bahasa;
    private final boolean goals;
    private final boolean baseline;
    private final KeJejak jejak;

    private Tabel41Lembar(Tabel41 table, Locale bahasa) {
        this.table = table;
        this.bahasa = bahasa;
        this.goals = table.isi() == Isi.TUJUAN_SASARAN;
        this.baseline = table.baris().stream().anyMatch(row -> row.awal().isPresent());
        this.jejak = KeJejak.of(table.titik(), table.posisi())
                .hanya("skpd", table.renstra().skpd())
                .hanya("renstra", table.renstra().periode());
    }

    /** The table with its name, its document and its head. */
    public static Lembar of(Tabel41 table, Locale bahasa) {
        return new Tabel41Lembar(table, bahasa).lembar();
    }

    private Lembar lembar() {
        String key = goals ? "tabel41" : "tabel71";
        return new Lembar(
                "tabel-%s_%s_%s"
                        .formatted(
                                goals ? "4.1" : "7.1",
                                table.renstra().skpd(),
                                table.renstra().periode()),
                text(key + (table.ke() == 0 ? ".nomor" : ".nomor.perubahan")),
                text(key + ".nama"),
                List.of(
                        text("tabel.skpd", table.renstra().skpd()),
                        text("tabel41.renstra", table.renstra().periode()),
                        text(
                                "tabel41.menurut",
                                table.dokumen().nomor(),
                                Angka.tanggal(table.dokumen().berlaku(), bahasa))),
                Lembar.Kertas.A4,
                columns(),
                KEYS,
                head(),
                rows(),
                List.of(text("tabel.tanda")),
                table.titik(),
                table.posisi());
    }

    private List<Kolom> columns() {
        List<Kolom> columns = new ArrayList<>();
        columns.add(Kolom.kode("no", 4));
        if (goals) {
            columns.add(Kolom.teks("goal", 30));
            columns.add(Kolom.teks("objective", 30));
        }
        columns.add(Kolom.teks("indicator", 34));
        columns.add(Kolom.teks("unit", 11));
        if (baseline) {
            columns.add(Kolom.target("baseline_" + table.tahunAwal()).pertama());
        }
        for (int i = 0; i < table.tahun().size(); i++) {
            Kolom target = Kolom.target("target_" + table.tahun().get(i));
            columns.add(i == 0 ? target.pertama() : target);
        }
        if (!goals) {
            columns.add(Kolom.target("target_end_rpjmd").pertama());
        }
        return columns;
    }

    private List<List<Kepala>> head() {
        List<Kepala> top = new ArrayList<>();
        for (String key : goals
                ? List.of("no", "tujuan", "sasaran", "indikator", "satuan")
                : List.of("no", "indikator", "satuan")) {
            top.add(Kepala.kolom(text("tabel41." + key), 2));
        }
        if (baseline) {
            top.add(new Kepala(text("tabel41.awal", Integer.toString(table.tahunAwal())), 1, 2, true));
        }
        if (!table.tahun().isEmpty()) {
            top.add(Kepala.kelompok(text("tabel41.target"), table.tahun().size()));
        }
        if (!goals) {
            top.add(new Kepala(text("tabel71.akhir"), 1, 2, true));
        }
        List<Kepala> years = new ArrayList<>();
        for (int year : table.tahun()) {
            String name = Integer.toString(year);
            years.add(years.isEmpty() ? Kepala.pertama(name) : Kepala.biasa(name));
        }
        return List.of(top, years);
    }

    private List<id.jejak.query.lembar.Baris> rows() {
        List<id.jejak.query.lembar.Baris> rows = new ArrayList<>();
        for (int i = 0; i < table.baris().size(); i++) {
            List<Sel> cells = new ArrayList<>(goals ? goals(i) : List.of(Sel.teks(Integer.toString(i + 1))));
            Baris row = table.baris().get(i);
            cells.add(Sel.teks(row.nama()));
            cells.add(Sel.teks(row.satuan()));
            cells.addAll(figures(row));
            rows.add(id.jejak.query.lembar.Baris.biasa(0, cells));
        }
        return rows;
    }

    /** The goal and the objective stand once beside all of their indicators, and in each row for programs. */
    private List<Sel> goals(int i) {
        Baris row = table.baris().get(i);
        String number = goalNumber(row);
        int goal = height(i, (one, other) -> goalNumber(one).equals(goalNumber(other)));
        int objective = height(i, (one, other) -> one.pada().equals(other.pada()));
        return List.of(
                Sel.teks(number).setinggi(goal),
                Sel.teks(row.tujuan()).setinggi(goal),
                Sel.teks(row.sasaran()).setinggi(objective));
    }

    private interface Sama {
        boolean of(Baris one, Baris other);
    }

    /** Over how many rows a cell reaches that is the same in all of them; none where the row above has it. */
    private int height(int i, Sama same) {
        List<Baris> all = table.baris();
        Baris row = all.get(i);
        if (i > 0 && same.of(all.get(i - 1), row)) {
            return 0;
        }
        int end = i + 1;
        while (end < all.size() && same.of(row, all.get(end))) {
            end++;
        }
        return end - i;
    }

    private List<Sel> figures(Baris row) {
        List<Sel> cells = new ArrayList<>();
        KeJejak events = jejak.hanya("indikator", row.id());
        if (baseline) {
            cells.add(Sel.target(row.awal().orElse(Target.KOSONG))
                    .ke(events.hanya("hal", "CAPAIAN")
                            .hanya("tahun", table.tahunAwal())
                            .toString()));
        }
        KeJejak targets = events.hanya("hal", "TARGET");
        for (int year : table.tahun()) {
            cells.add(target(row, year, targets));
        }
        if (!goals) {
            cells.add(
                    table.tahun().isEmpty()
                            ? Sel.KOSONG
                            : target(row, table.tahun().get(table.tahun().size() - 1), targets));
        }
        return cells;
    }

    private static Sel target(Baris row, int year, KeJejak targets) {
        return Sel.target(row.target().getOrDefault(year, Target.KOSONG))
                .ke(targets.hanya("tahun", year).toString());
    }

    /** The number in the code of the goal: 2 of {@code T2.S1}. */
    private static String goalNumber(Baris baris) {
        return baris.pada().kode().substring(1).replaceFirst("\\..*", "");
    }

    private String text(String key, Object... values) {
        return Teks.dalam(bahasa, key, values);
    }
}
