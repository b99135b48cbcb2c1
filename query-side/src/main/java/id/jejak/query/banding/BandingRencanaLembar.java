package id.jejak.query.banding;

import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.banding.BandingRencana.Deret;
import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Sebutan;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Two points of a plan as they are shown and taken away: a row per node or indicator and year. */
public final class BandingRencanaLembar {

    private static final int KEYS = 2;
    /** Code, description, unit and change. */
    private static final int TITLE = 4;

    private final BandingRencana banding;
    private final boolean onlyChanged;
    private final Locale bahasa;
    private final JejakSisi jejak;
    private final KataPerubahan words;
    private final List<Baris> rows = new ArrayList<>();

    private BandingRencanaLembar(BandingRencana banding, boolean onlyChanged, Locale bahasa) {
        this.banding = banding;
        this.onlyChanged = onlyChanged;
        this.bahasa = bahasa;
        this.jejak = new JejakSisi(banding);
        this.words = new KataPerubahan(bahasa);
    }

    /** @param onlyChanged leaves out the cells, indicators and nodes that are the same on both sides */
    public static Lembar of(BandingRencana banding, boolean onlyChanged, Locale bahasa) {
        BandingRencanaLembar sheet = new BandingRencanaLembar(banding, onlyChanged, bahasa);
        banding.node().forEach(sheet::add);
        sheet.addTotal();
        return new Lembar(
                "banding_renstra_%s_%s"
                        .formatted(banding.renstra().skpd(), banding.renstra().periode()),
                Teks.dalam(bahasa, "banding.nomor"),
                Teks.dalam(bahasa, "banding.renstra.nama"),
                Stream.concat(
                                Stream.of(
                                        banding.nama(),
                                        Teks.dalam(
                                                bahasa,
                                                "tabel.skpd",
                                                banding.renstra().skpd())),
                                Sisi.pokok(banding.dari(), banding.ke(), onlyChanged, bahasa).stream())
                        .toList(),
                Lembar.Kertas.A3,
                columns(),
                KEYS,
                head(bahasa),
                sheet.rows,
                List.of(Teks.dalam(bahasa, "banding.cara"), Teks.dalam(bahasa, "tabel.tanda")),
                banding.ke().titik(),
                banding.posisi());
    }

    private static List<Kolom> columns() {
        return List.of(
                Kolom.kode("code", 18),
                Kolom.teks("description", 40),
                Kolom.teks("unit", 10),
                Kolom.teks("change", 30),
                Kolom.teks("year", 10),
                Kolom.target("target_before").pertama(),
                Kolom.target("target_after"),
                Kolom.bilangan("target_difference", 9),
                Kolom.rupiah("rp_before").pertama(),
                Kolom.rupiah("rp_after"),
                Kolom.rupiah("rp_difference"),
                Kolom.persen("percent").pertama());
    }

    private static List<List<Kepala>> head(Locale bahasa) {
        List<Kepala> top = new ArrayList<>();
        for (String key : List.of("kode", "uraian", "satuan", "perubahan", "tahun")) {
            top.add(Kepala.kolom(Teks.dalam(bahasa, "banding." + key), 2));
        }
        top.add(Kepala.kelompok(Teks.dalam(bahasa, "banding.target"), 3));
        top.add(Kepala.kelompok(Teks.dalam(bahasa, "banding.rupiah"), 3));
        top.add(new Kepala(Teks.dalam(bahasa, "banding.persen"), 1, 2, true));
        List<Kepala> sides = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            sides.add(Kepala.pertama(Teks.dalam(bahasa, "banding.sebelum")));
            sides.add(Kepala.biasa(Teks.dalam(bahasa, "banding.sesudah")));
            sides.add(Kepala.biasa(Teks.dalam(bahasa, "banding.selisih")));
        }
        return List.of(top, sides);
    }

    private void add(Node node) {
        List<Ukuran> indicators = node.indikator().stream()
                .filter(one -> !onlyChanged || one.isBerubah())
                .toList();
        if (onlyChanged && !node.isBerubah() && indicators.isEmpty()) {
            return;
        }
        int level = level(node.kode().tingkat());
        List<Sel> title =
                List.of(Sel.teks(node.kode().kode()), Sel.teks(node.nama()), Sel.KOSONG, Sel.teks(words.of(node)));
        List<List<Sel>> years = isMoney(node) ? money(title, node.rupiah(), Optional.of(node)) : List.of();
        // Of a node whose name or code alone is another every year is as it was.
        if (years.isEmpty() && (!isMoney(node) || node.isBerubah())) {
            rows.add(styled(level, with(title, "", none(), none(), Sel.KOSONG)));
        }
        beside(years).forEach(cells -> rows.add(styled(level, cells)));
        indicators.forEach(one -> add(one, level + 1));
    }

    /** Goals, objectives and tables of performance have no money. */
    private static boolean isMoney(Node node) {
        return switch (node.kode().tingkat()) {
            case PROGRAM, KEGIATAN, SUB_KEGIATAN -> true;
            case TUJUAN, SASARAN, KINERJA_URUSAN -> false;
        };
    }

    private static Baris styled(int level, List<Sel> cells) {
        return level < 2 ? Baris.utama(level, cells) : Baris.biasa(level, cells);
    }

    private static int level(Tingkat tingkat) {
        return switch (tingkat) {
            case PROGRAM, TUJUAN, KINERJA_URUSAN -> 0;
            case KEGIATAN, SASARAN -> 1;
            case SUB_KEGIATAN -> 2;
        };
    }

    private void addTotal() {
        List<Sel> title = List.of(Sel.KOSONG, Sel.teks(Teks.dalam(bahasa, "banding.jumlah")), Sel.KOSONG, Sel.KOSONG);
        beside(money(title, banding.jumlah(), Optional.empty())).forEach(cells -> rows.add(Baris.jumlah(cells)));
    }

    /** A row per year, and one of the plan's end. */
    private List<List<Sel>> money(List<Sel> title, Deret deret, Optional<Node> node) {
        List<List<Sel>> money = new ArrayList<>();
        deret.perTahun().forEach((year, uang) -> {
            if (!onlyChanged || uang.isBerubah()) {
                money.add(moneyCells(title, Integer.toString(year), uang, node));
            }
        });
        if (money.isEmpty() || !onlyChanged || deret.akhir().isBerubah()) {
            money.add(moneyCells(title, jejak.akhir(), deret.akhir(), node));
        }
        return money;
    }

    private List<Sel> moneyCells(List<Sel> title, String year, Uang uang, Optional<Node> node) {
        List<Sel> cells = List.of(
                money(banding.dari(), year, uang.sebelum(), node),
                money(banding.ke(), year, uang.sesudah(), node),
                uang.selisih().map(Sel::selisih).orElse(Sel.KOSONG));
        return with(title, year, none(), cells, Sel.persen(uang.persen()));
    }

    private Sel money(Sisi side, String year, SelRupiah sel, Optional<Node> node) {
        return Sel.rupiah(sel).ke(node.map(one -> jejak.uang(side, year, one)).orElseGet(() -> jejak.uang(side, year)));
    }

    private void add(Ukuran one, int level) {
        Sebutan name = one.sebutan();
        List<Sel> title = List.of(
                Sel.teks(one.id().toString()), Sel.teks(name.nama()), Sel.teks(name.satuan()), Sel.teks(words.of(one)));
        List<List<Sel>> targets = new ArrayList<>();
        for (Map.Entry<Integer, Sasaran> target : one.target().entrySet()) {
            if (!onlyChanged || target.getValue().isBerubah()) {
                targets.add(targetCells(title, one, Integer.toString(target.getKey()), target.getValue()));
            }
        }
        if (targets.isEmpty() || !onlyChanged || one.akhir().isBerubah()) {
            targets.add(targetCells(title, one, jejak.akhir(), one.akhir()));
        }
        beside(targets).forEach(cells -> rows.add(Baris.biasa(level, cells)));
    }

    private List<Sel> targetCells(List<Sel> title, Ukuran one, String year, Sasaran target) {
        List<Sel> cells = List.of(
                target(banding.dari(), one, year, target.sebelum()),
                target(banding.ke(), one, year, target.sesudah()),
                target.selisih().map(Sel::selisih).orElse(Sel.KOSONG));
        return with(title, year, cells, none(), target.persen().map(Sel::persen).orElse(Sel.KOSONG));
    }

    private Sel target(Sisi side, Ukuran one, String year, Target target) {
        return Sel.target(target).ke(jejak.target(side, year, one));
    }

    /** What names the rows stands once beside all of them, and in each for programs. */
    private static List<List<Sel>> beside(List<List<Sel>> rows) {
        List<List<Sel>> spanned = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Sel> cells = new ArrayList<>(rows.get(i));
            for (int column = 0; column < TITLE; column++) {
                Sel cell = cells.get(column);
                cells.set(column, i == 0 ? cell.setinggi(rows.size()) : cell.setinggi(0));
            }
            spanned.add(cells);
        }
        return spanned;
    }

    private static List<Sel> none() {
        return List.of(Sel.KOSONG, Sel.KOSONG, Sel.KOSONG);
    }

    private static List<Sel> with(List<Sel> title, String year, List<Sel> targets, List<Sel> money, Sel percent) {
        List<Sel> cells = new ArrayList<>(title);
        cells.add(Sel.teks(year));
        cells.addAll(targets);
        cells.addAll(money);
        cells.add(percent);
        return cells;
    }
}
