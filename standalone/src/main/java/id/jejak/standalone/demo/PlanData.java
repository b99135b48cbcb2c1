package id.jejak.standalone.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.AdoptRenstra.Node;
import id.jejak.contract.command.ReviseRenstra.DirectIndikator;
import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Tabel 6.1, the targets of Tabel 4.1 and 7.1 and the indicators of Tabel 2.3 as one document. Of a sub kegiatan the amounts are taken; of everything above
 * only how the document writes a year in which there is nothing to add up.
 */
final class PlanData {

    static final KodeRencana TABEL_7_1 = new KodeRencana("R1");
    static final KodeRencana TABEL_2_3 = new KodeRencana("R2");
    private static final List<Integer> YEARS_BEFORE = List.of(2016, 2017, 2018, 2019, 2020);

    private static final Periode PERIODE = Binjai.RENSTRA.periode();

    private PlanData() {}

    static AdoptRenstra adoption() {
        LocalDate berlaku = LocalDate.of(PERIODE.dasar(), 1, 1);
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.RENSTRA,
                "Renstra Dinas P3AM 2021-2026",
                berlaku,
                "Rencana Strategis Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Masyarakat Kota Binjai 2021-2026");
        List<Node> nodes = Stream.of(goals(), programs(), performance())
                .flatMap(Collection::stream)
                .toList();
        return new AdoptRenstra(
                Binjai.RENSTRA, dasarHukum.judul(), dasarHukum, berlaku, nodes, directions("adoption"), List.of());
    }

    /** The indicators of which lower is better; ours to say, see the README beside the data. */
    static List<Keterangan> directions(String document) {
        return Rows.of("indicator-direction.csv").stream()
                .filter(row -> row.getField("document").equals(document))
                .<Keterangan>map(row -> new DirectIndikator(
                        IndikatorId.of(row.getField("indicator")),
                        Long.parseLong(row.getField("version")),
                        Arah.valueOf(row.getField("direction"))))
                .toList();
    }

    private static List<Node> programs() {
        Map<String, List<Indikator>> indicators = indicators();
        return Rows.of("table-6.1-money.csv").stream()
                .map(row -> program(row, indicators.getOrDefault(row.getField("code"), List.of())))
                .toList();
    }

    private static Node program(NamedCsvRecord row, List<Indikator> indicators) {
        KodeRencana kode = new KodeRencana(row.getField("code"));
        boolean leaf = kode.tingkat() == Tingkat.SUB_KEGIATAN;
        return new Node(
                kode,
                row.getField("name"),
                row.getField("responsible_unit"),
                indicators,
                leaf ? amounts(row) : new TreeMap<>(),
                leaf ? new TreeMap<>() : marks(row));
    }

    private static SortedMap<Integer, SelRupiah> amounts(NamedCsvRecord row) {
        SortedMap<Integer, SelRupiah> amounts = new TreeMap<>();
        for (int tahun : PERIODE.semuaTahun()) {
            SelRupiah sel = new SelRupiah(row.getField("rp_" + tahun));
            if (!sel.equals(SelRupiah.KOSONG)) {
                amounts.put(tahun, sel);
            }
        }
        return amounts;
    }

    /** A parent's amount is a sum and is passed over; its {@code -} and {@code 0} are its own way of writing nothing. */
    private static SortedMap<Integer, SelRupiah> marks(NamedCsvRecord row) {
        SortedMap<Integer, SelRupiah> marks = new TreeMap<>();
        for (int tahun : PERIODE.semuaTahun()) {
            String written = row.getField("rp_" + tahun);
            if (written.equals("-") || written.equals("0")) {
                marks.put(tahun, new SelRupiah(written));
            }
        }
        return marks;
    }

    private static Map<String, List<Indikator>> indicators() {
        Map<String, AkhirRencana> atTheEnd = Rows.of("indicator-end-of-plan.csv").stream()
                .collect(toMap(PlanData::key, row -> AkhirRencana.valueOf(row.getField("end_of_plan"))));
        return Rows.of("table-6.1-indicators.csv").stream()
                .collect(groupingBy(
                        row -> row.getField("code"),
                        mapping(
                                row -> new Indikator(
                                        Integer.parseInt(row.getField("indicator_no")),
                                        row.getField("indicator"),
                                        row.getField("unit"),
                                        atTheEnd.getOrDefault(key(row), AkhirRencana.NILAI_TERAKHIR),
                                        targets(row)),
                                toList())));
    }

    private static String key(NamedCsvRecord row) {
        return row.getField("code") + " " + row.getField("indicator_no");
    }

    static SortedMap<Integer, Target> targets(NamedCsvRecord row) {
        return targets(row, PERIODE.semuaTahun());
    }

    private static SortedMap<Integer, Target> targets(NamedCsvRecord row, List<Integer> years) {
        SortedMap<Integer, Target> targets = new TreeMap<>();
        for (int tahun : years) {
            String written = row.findField("target_" + tahun).orElse("");
            if (!written.isEmpty()) {
                targets.put(tahun, new Target(written));
            }
        }
        return targets;
    }

    /** Each goal of Tabel 4.1 with the one objective below it, which carries the indicators. */
    private static Collection<Node> goals() {
        Map<String, List<NamedCsvRecord>> perGoal = Rows.of("table-4.1-original-targets.csv").stream()
                .collect(groupingBy(row -> row.getField("no"), LinkedHashMap::new, toList()));
        List<Node> nodes = new ArrayList<>();
        perGoal.forEach((no, rows) -> {
            nodes.add(node("T" + no, rows.get(0).getField("goal"), List.of()));
            nodes.add(node("T" + no + ".S1", rows.get(0).getField("objective"), numbered(rows, PERIODE.semuaTahun())));
        });
        return nodes;
    }

    /** The city-level indicators, and those of the years before. */
    private static List<Node> performance() {
        return List.of(
                node(
                        TABEL_7_1.kode(),
                        "Kinerja penyelenggaraan bidang urusan",
                        numbered(Rows.of("table-7.1-rpjmd-indicators.csv"), PERIODE.semuaTahun())),
                node(
                        TABEL_2_3.kode(),
                        "Pencapaian kinerja pelayanan 2016-2020",
                        numbered(Rows.of("table-2.3-performance.csv"), YEARS_BEFORE)));
    }

    private static Node node(String kode, String nama, List<Indikator> indicators) {
        return new Node(new KodeRencana(kode), nama, "", indicators, new TreeMap<>(), new TreeMap<>());
    }

    /** Numbered by their rows, since Tabel 2.3 has the number 10 twice. */
    private static List<Indikator> numbered(List<NamedCsvRecord> rows, List<Integer> years) {
        List<Indikator> indicators = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            indicators.add(new Indikator(
                    indicators.size() + 1,
                    row.getField("indicator"),
                    row.getField("unit"),
                    AkhirRencana.NILAI_TERAKHIR,
                    targets(row, years)));
        }
        return indicators;
    }
}
