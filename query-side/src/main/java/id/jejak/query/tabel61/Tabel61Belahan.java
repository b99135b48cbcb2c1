package id.jejak.query.tabel61;

import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.contract.web.Bahasa;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.BandingTabel61.Sandingan;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The two halves of the table for programs: rupiah and targets, with what stands once beside several rows repeated in
 * each. Compared, a half names indicators by what they are through all documents, and not by their place.
 */
public final class Tabel61Belahan {

    /** Which half. */
    public enum Bagian {
        MONEY,
        INDICATORS;

        /** @throws IllegalArgumentException for a name that is neither {@code money} nor {@code indicators} */
        public static Bagian of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    private final Sandingan sandingan;
    private final boolean compared;
    private final Tabel61 table;
    private final Hiasan hiasan;
    private final List<String> columns;
    private final List<Baris> rows = new ArrayList<>();

    private Tabel61Belahan(Sandingan sandingan, boolean compared) {
        this.sandingan = sandingan;
        this.compared = compared;
        this.table = sandingan.tabel();
        this.hiasan = sandingan.hiasan();
        this.columns = new ArrayList<>(
                table.periode().semuaTahun().stream().map(String::valueOf).toList());
        this.columns.add(Tabel61Kolom.AKHIR);
    }

    /** Of the table alone, with all of its rows. */
    public static Lembar of(Tabel61 table, Bagian half) {
        return of(table, half, Tingkat.SUB_KEGIATAN);
    }

    /** Of the table alone, down to this level. */
    static Lembar of(Tabel61 table, Bagian half, Tingkat tingkat) {
        return of(new Tabel61Belahan(Sandingan.tanpa(table), false), half, tingkat);
    }

    /**
     * Of the table beside another moment of itself.
     *
     * @param tingkat down to which level
     */
    static Lembar of(Sandingan sandingan, Bagian half, Tingkat tingkat) {
        return of(new Tabel61Belahan(sandingan, true), half, tingkat);
    }

    private static Lembar of(Tabel61Belahan csv, Bagian half, Tingkat tingkat) {
        csv.table.node().stream()
                .filter(node -> Tabel61Lembar.dalam(node.tingkat()) <= Tabel61Lembar.dalam(tingkat))
                .forEach(half == Bagian.MONEY ? csv::money : csv::indicators);
        if (half == Bagian.MONEY && csv.compared) {
            csv.total();
        }
        return csv.lembar(half);
    }

    private void money(Node node) {
        String kode = node.kode().kode();
        List<Sel> cells = new ArrayList<>(List.of(
                Sel.teks(kode),
                Sel.teks(node.tingkat().name().toLowerCase(Locale.ROOT)),
                hiasan.sel(kode, Tabel61Kolom.NAMA, Sel.teks(node.nama()))));
        List<SelRupiah> money = new ArrayList<>(node.rupiah());
        money.add(node.rupiahAkhir());
        add(cells, kode, money.stream().map(Sel::rupiah).toList());
        if (!compared) {
            cells.add(Sel.teks(node.penanggungJawab()));
        }
        rows.add(Baris.biasa(0, cells));
    }

    private void total() {
        List<Sel> cells = new ArrayList<>(List.of(Sel.KOSONG, Sel.teks("total"), Sel.KOSONG));
        add(cells, "", table.jumlah().stream().map(Sel::rupiah).toList());
        rows.add(Baris.biasa(0, cells));
    }

    private void indicators(Node node) {
        for (Indikator one : node.indikator()) {
            String id = one.id().toString();
            List<Sel> cells = new ArrayList<>(List.of(
                    Sel.teks(node.kode().kode()),
                    Sel.teks(compared ? id : Integer.toString(one.nomor())),
                    hiasan.sel(id, Tabel61Kolom.NAMA, Sel.teks(one.nama())),
                    Sel.teks(one.satuan())));
            List<Target> targets = new ArrayList<>(one.target());
            targets.add(one.targetAkhir());
            add(cells, id, targets.stream().map(Sel::target).toList());
            rows.add(Baris.biasa(0, cells));
        }
    }

    private void add(List<Sel> cells, String row, List<Sel> figures) {
        for (int i = 0; i < figures.size(); i++) {
            cells.add(hiasan.sel(row, columns.get(i), figures.get(i)));
        }
    }

    private Lembar lembar(Bagian half) {
        List<Kolom> kolom = new ArrayList<>(
                half == Bagian.MONEY
                        ? List.of(Kolom.kode("code", 16), Kolom.teks("level", 10), Kolom.teks("name", 30))
                        : List.of(
                                Kolom.kode("code", 16),
                                Kolom.kode(compared ? "indicator_id" : "indicator_no", 16),
                                Kolom.teks("indicator", 30),
                                Kolom.teks("unit", 10)));
        for (String column : columns) {
            String name = column.equals(Tabel61Kolom.AKHIR) ? "end_of_plan" : column;
            kolom.add(half == Bagian.MONEY ? Kolom.rupiah("rp_" + name) : Kolom.target("target_" + name));
        }
        if (half == Bagian.MONEY && !compared) {
            kolom.add(Kolom.teks("responsible_unit", 18));
        }
        return new Lembar(
                "tabel-6.1_%s_%s_%s"
                        .formatted(
                                table.renstra().skpd(),
                                table.renstra().periode(),
                                half.name().toLowerCase(Locale.ROOT)),
                Teks.resmi("tabel61.nomor"),
                Teks.resmi("tabel61.nama"),
                Tabel61Lembar.pokok(sandingan, Bahasa.INDONESIA),
                Lembar.Kertas.A3,
                kolom,
                1,
                List.of(kolom.stream().map(one -> Kepala.biasa(one.kunci())).toList()),
                rows,
                List.of(),
                table.titik(),
                table.posisi());
    }
}
