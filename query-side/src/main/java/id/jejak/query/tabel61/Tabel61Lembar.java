package id.jejak.query.tabel61;

import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kilas;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.lembar.TandaTemuan;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.KeSub;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tabel 6.1 as it is shown and taken away: a node has as many rows as it has indicators, but one at least, and what is
 * its own stands beside all of them.
 */
public final class Tabel61Lembar {

    /** What findings call the table. */
    private static final String NOMOR = "6.1";

    private static final int KEYS = 2;

    /** What the trail calls a year's cell of money. */
    private static final String PAGU = "PAGU_INDIKATIF";

    private Tabel61Lembar() {}

    /** The table, alone or beside another moment of itself. */
    static Lembar of(BandingTabel61.Sandingan sandingan, Locale bahasa) {
        Tabel61 table = sandingan.tabel();
        Function<String, String> teks = key -> Teks.dalam(bahasa, key);
        List<Baris> rows = new ArrayList<>();
        KeJejak jejak = KeJejak.of(table.titik(), table.posisi())
                .hanya("skpd", table.renstra().skpd())
                .hanya("renstra", table.renstra().periode());
        List<String> tahun = years(table);
        Hiasan hiasan = sandingan.hiasan();
        table.node().forEach(node -> rows.addAll(rows(table, node, tahun, hiasan, jejak, bahasa)));
        rows.add(total(table, tahun, hiasan, jejak, teks));
        return new Lembar(
                        "tabel-6.1_%s_%s"
                                .formatted(
                                        table.renstra().skpd(), table.renstra().periode()),
                        teks.apply("tabel61.nomor"),
                        teks.apply("tabel61.nama"),
                        pokok(sandingan, bahasa),
                        Lembar.Kertas.A3,
                        columns(table),
                        KEYS,
                        head(table, bahasa),
                        rows,
                        List.of(teks.apply("tabel.tanda")),
                        table.titik(),
                        table.posisi())
                .dengan(sandingan.catatan());
    }

    /** What the table is about, a line each. */
    static List<String> pokok(BandingTabel61.Sandingan sandingan, Locale bahasa) {
        Tabel61 table = sandingan.tabel();
        return Stream.concat(
                        Stream.of(
                                table.nama(),
                                Teks.dalam(bahasa, "tabel.skpd", table.renstra().skpd())),
                        sandingan.pokok().stream())
                .toList();
    }

    /** As findings know it. */
    static TandaTemuan.Tabel tabel(RenstraId plan) {
        return new TandaTemuan.Tabel(plan.skpd(), Optional.of(plan.periode()), NOMOR);
    }

    private static List<Kolom> columns(Tabel61 table) {
        List<Kolom> columns = new ArrayList<>(List.of(
                Kolom.kode("code", 16), Kolom.teks("name", 34), Kolom.teks("indicator", 30), Kolom.teks("unit", 10)));
        for (int tahun : table.periode().semuaTahun()) {
            columns.add(Kolom.target("target_" + tahun).pertama());
            columns.add(Kolom.rupiah("rp_" + tahun));
        }
        columns.add(Kolom.target("target_end_of_plan").pertama());
        columns.add(Kolom.rupiah("rp_end_of_plan"));
        columns.add(Kolom.teks("responsible_unit", 18).pertama());
        return columns;
    }

    private static List<List<Kepala>> head(Tabel61 table, Locale bahasa) {
        List<Kepala> top = new ArrayList<>();
        for (String key : List.of("kode", "uraian", "indikator", "satuan")) {
            top.add(Kepala.kolom(Teks.dalam(bahasa, "tabel61." + key), 3));
        }
        List<Integer> tahun = table.periode().tahunRencana();
        String dasar = Integer.toString(table.periode().dasar());
        top.add(new Kepala(
                Teks.dalam(bahasa, "tabel61.dasar") + " " + Teks.dalam(bahasa, "tabel61.dasar.tahun", dasar),
                2,
                2,
                true));
        top.add(Kepala.kelompok(Teks.dalam(bahasa, "tabel61.target-dan-pagu"), 2 * tahun.size()));
        top.add(new Kepala(Teks.dalam(bahasa, "tabel61.akhir"), 2, 2, true));
        top.add(new Kepala(Teks.dalam(bahasa, "tabel61.unit"), 1, 3, true));
        List<Kepala> years = tahun.stream()
                .map(year -> Kepala.kelompok(Integer.toString(year), 2))
                .toList();
        List<Kepala> kinds = new ArrayList<>();
        for (int i = 0; i < table.jumlah().size(); i++) {
            kinds.add(Kepala.pertama(Teks.dalam(bahasa, "tabel61.target")));
            kinds.add(Kepala.biasa(Teks.dalam(bahasa, "tabel61.rupiah")));
        }
        return List.of(top, years, kinds);
    }

    /** Of each pair of columns its year, or its years, as the trail's filter names them. */
    private static List<String> years(Tabel61 table) {
        List<String> years = new ArrayList<>(
                table.periode().semuaTahun().stream().map(String::valueOf).toList());
        years.add((table.periode().dasar() + 1) + "-" + table.periode().akhir());
        return years;
    }

    /** How deep the rows of a node of this level stand. */
    public static int dalam(Tingkat tingkat) {
        return switch (tingkat) {
            case PROGRAM -> 0;
            case KEGIATAN -> 1;
            default -> 2;
        };
    }

    private static List<Baris> rows(
            Tabel61 table, Node node, List<String> tahun, Hiasan hiasan, KeJejak jejak, Locale bahasa) {
        int level = dalam(node.tingkat());
        int height = Math.max(1, node.indikator().size());
        List<Baris> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            List<Sel> cells = cells(table, node, i, height, tahun, hiasan, jejak, bahasa);
            rows.add(level < 2 ? Baris.utama(level, cells) : Baris.biasa(level, cells));
        }
        return rows;
    }

    private static List<Sel> cells(
            Tabel61 table,
            Node node,
            int row,
            int height,
            List<String> tahun,
            Hiasan hiasan,
            KeJejak jejak,
            Locale bahasa) {
        List<Sel> cells = new ArrayList<>();
        cells.add(beside(code(table, node), row, height));
        String kode = node.kode().kode();
        cells.add(beside(hiasan.sel(kode, Tabel61Kolom.NAMA, named(table, node, bahasa)), row, height));
        boolean none = node.indikator().isEmpty();
        String id = none ? "" : node.indikator().get(row).id().toString();
        cells.add(
                none
                        ? Sel.KOSONG
                        : hiasan.sel(
                                id,
                                Tabel61Kolom.NAMA,
                                Sel.teks(node.indikator().get(row).nama())));
        cells.add(Sel.teks(none ? "" : node.indikator().get(row).satuan()));
        List<Target> targets = none
                ? Collections.nCopies(node.rupiah().size() + 1, Target.KOSONG)
                : targets(node.indikator().get(row));
        List<SelRupiah> money = money(node);
        for (int i = 0; i < money.size(); i++) {
            KeJejak year = jejak.hanya("tahun", tahun.get(i));
            String column = column(tahun, i);
            Sel target = Sel.target(targets.get(i));
            cells.add(
                    none
                            ? target
                            : hiasan.sel(
                                    id,
                                    column,
                                    target.ke(targets(year, node.indikator().get(row))
                                            .toString())));
            cells.add(beside(hiasan.sel(kode, column, money(year, node, money.get(i))), row, height));
        }
        cells.add(beside(Sel.teks(node.penanggungJawab()), row, height));
        return cells;
    }

    /** With the course of its money through the plan's years. */
    private static Sel named(Tabel61 table, Node node, Locale bahasa) {
        List<Integer> years = table.periode().tahunRencana();
        int before = table.periode().semuaTahun().size() - years.size();
        List<Optional<Rupiah>> money = node
                .rupiah()
                .subList(before, node.rupiah().size())
                .stream()
                .map(SelRupiah::jumlah)
                .toList();
        return Sel.teks(node.nama()).dengan(Kilas.of(years, money, bahasa));
    }

    private static Sel code(Tabel61 table, Node node) {
        String kode = node.kode().kode();
        return node.tingkat() == Tingkat.SUB_KEGIATAN
                ? Sel.teks(kode).ke(KeSub.of(table.renstra().skpd(), Optional.empty(), kode, table.titik()))
                : Sel.teks(kode);
    }

    private static KeJejak targets(KeJejak year, Indikator indikator) {
        return year.hanya("indikator", indikator.id()).hanya("hal", "TARGET");
    }

    private static Sel money(KeJejak year, Node node, SelRupiah sel) {
        return Sel.rupiah(sel)
                .ke(year.hanya("pos", node.kode()).hanya("hal", PAGU).toString());
    }

    private static Sel beside(Sel cell, int row, int height) {
        return row == 0 ? cell.setinggi(height) : Sel.TERTUTUP;
    }

    private static List<Target> targets(Indikator indikator) {
        List<Target> targets = new ArrayList<>(indikator.target());
        targets.add(indikator.targetAkhir());
        return targets;
    }

    private static List<SelRupiah> money(Node node) {
        List<SelRupiah> money = new ArrayList<>(node.rupiah());
        money.add(node.rupiahAkhir());
        return money;
    }

    /** What findings and comparisons call the pair of columns. */
    private static String column(List<String> tahun, int i) {
        return i < tahun.size() - 1 ? tahun.get(i) : Tabel61Kolom.AKHIR;
    }

    private static Baris total(
            Tabel61 table, List<String> tahun, Hiasan hiasan, KeJejak jejak, Function<String, String> teks) {
        List<Sel> cells =
                new ArrayList<>(List.of(Sel.KOSONG, Sel.teks(teks.apply("tabel61.jumlah")), Sel.KOSONG, Sel.KOSONG));
        for (int i = 0; i < table.jumlah().size(); i++) {
            KeJejak year = jejak.hanya("tahun", tahun.get(i)).hanya("hal", PAGU);
            cells.add(Sel.KOSONG);
            Sel sum = Sel.rupiah(table.jumlah().get(i)).ke(year.toString());
            cells.add(hiasan.sel("", column(tahun, i), sum));
        }
        cells.add(Sel.KOSONG);
        return Baris.jumlah(cells);
    }
}
