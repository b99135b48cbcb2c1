package id.jejak.query.tabel61;

import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.BandingTabel61.Sandingan;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.tabel61.Tabel61Csv.Bagian;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The two halves of a compared table for programs: what stands once beside several rows is repeated in each. */
final class Tabel61BandingCsv {

    private final Tabel61 table;
    private final Hiasan hiasan;
    private final List<String> columns;
    private final List<Baris> rows = new ArrayList<>();

    private Tabel61BandingCsv(Sandingan sandingan) {
        this.table = sandingan.tabel();
        this.hiasan = sandingan.hiasan();
        this.columns = new ArrayList<>(
                table.periode().semuaTahun().stream().map(String::valueOf).toList());
        this.columns.add(Tabel61Kolom.AKHIR);
    }

    /** @param tingkat down to which level */
    static Lembar of(Sandingan sandingan, Bagian half, Tingkat tingkat) {
        Tabel61BandingCsv csv = new Tabel61BandingCsv(sandingan);
        csv.table.node().stream()
                .filter(node -> Tabel61Lembar.dalam(node.tingkat()) <= Tabel61Lembar.dalam(tingkat))
                .forEach(half == Bagian.MONEY ? csv::money : csv::indicators);
        if (half == Bagian.MONEY) {
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
    }

    private void total() {
        List<Sel> cells = new ArrayList<>(List.of(Sel.KOSONG, Sel.teks("total"), Sel.KOSONG));
        add(cells, "", table.jumlah().stream().map(Sel::rupiah).toList());
    }

    private void indicators(Node node) {
        for (Indikator one : node.indikator()) {
            String id = one.id().toString();
            List<Sel> cells = new ArrayList<>(List.of(
                    Sel.teks(node.kode().kode()),
                    Sel.teks(id),
                    hiasan.sel(id, Tabel61Kolom.NAMA, Sel.teks(one.nama())),
                    Sel.teks(one.satuan())));
            List<Target> targets = new ArrayList<>(one.target());
            targets.add(one.targetAkhir());
            add(cells, id, targets.stream().map(Sel::target).toList());
        }
    }

    private void add(List<Sel> cells, String row, List<Sel> figures) {
        for (int i = 0; i < figures.size(); i++) {
            cells.add(hiasan.sel(row, columns.get(i), figures.get(i)));
        }
        rows.add(Baris.biasa(0, cells));
    }

    private Lembar lembar(Bagian half) {
        List<Kolom> kolom = new ArrayList<>(
                half == Bagian.MONEY
                        ? List.of(Kolom.kode("code", 16), Kolom.teks("level", 10), Kolom.teks("name", 30))
                        : List.of(
                                Kolom.kode("code", 16),
                                Kolom.kode("indicator_id", 16),
                                Kolom.teks("indicator", 30),
                                Kolom.teks("unit", 10)));
        for (String column : columns) {
            String name = column.equals(Tabel61Kolom.AKHIR) ? "end_of_plan" : column;
            kolom.add(half == Bagian.MONEY ? Kolom.rupiah("rp_" + name) : Kolom.target("target_" + name));
        }
        return new Lembar(
                Tabel61Csv.berkas(table, half),
                "",
                "",
                List.of(),
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
