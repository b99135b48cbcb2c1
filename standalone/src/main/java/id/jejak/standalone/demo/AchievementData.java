package id.jejak.standalone.demo;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.JejakCommand;
import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.PostCapaian.Baris;
import id.jejak.contract.command.PostCapaian.Capaian;
import id.jejak.contract.command.PostCapaian.ProgresFisik;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the plan's tables say was reached, each table as a document of its own. */
final class AchievementData {

    private static final String RENSTRA = " Renstra Dinas P3AM 2021-2026";
    private static final String REVISED = " " + RevisionData.NUMBER;
    private static final Kurun BASELINE = new Kurun("2020");
    private static final LocalDate END_OF_2020 = LocalDate.of(2020, 12, 31);

    private AchievementData() {}

    /** Where the indicators of Tabel 7.1 began. */
    static PostCapaian baselines() {
        List<Baris> baris = new ArrayList<>();
        for (NamedCsvRecord row : Rows.of("table-7.1-rpjmd-indicators.csv")) {
            IndikatorId id = new IndikatorId(PlanData.TABEL_7_1, Integer.parseInt(row.getField("no")));
            baris.add(capaian(id, BASELINE, row.getField("baseline_2020"), Optional.empty()));
        }
        return post("Tabel 7.1" + RENSTRA, END_OF_2020, baris);
    }

    /** Tabel 2.3: five years before the plan. */
    static PostCapaian performance() {
        List<Baris> baris = new ArrayList<>();
        List<NamedCsvRecord> rows = Rows.of("table-2.3-performance.csv");
        for (int i = 0; i < rows.size(); i++) {
            IndikatorId id = new IndikatorId(PlanData.TABEL_2_3, i + 1);
            NamedCsvRecord row = rows.get(i);
            IntStream.rangeClosed(2016, 2020)
                    .mapToObj(tahun -> capaian(
                            id,
                            new Kurun(Integer.toString(tahun)),
                            row.getField("realization_" + tahun),
                            Optional.empty()))
                    .forEach(baris::add);
        }
        return post("Tabel 2.3" + RENSTRA, END_OF_2020, baris);
    }

    /** Where the indicators of Tabel 4.2 began. */
    static PostCapaian revisedGoals() {
        List<Baris> baris = new ArrayList<>();
        Map<String, NamedCsvRecord> rows = byIndicator("table-4.2-revised-targets.csv");
        for (Lineage lineage : Lineage.of("4.2")) {
            Optional.ofNullable(rows.get(lineage.after()))
                    .ifPresent(row -> baris.add(
                            capaian(lineage.indicator(), BASELINE, row.getField("baseline_2020"), Optional.empty())));
        }
        return post("Tabel 4.2" + REVISED, END_OF_2020, baris);
    }

    /** Tabel 7.2 says otherwise than 7.1 where some indicators began, and where new ones did. */
    static PostCapaian revisedBaselines() {
        List<Baris> baris = new ArrayList<>();
        Map<String, NamedCsvRecord> before = byIndicator("table-7.1-rpjmd-indicators.csv");
        Map<String, NamedCsvRecord> after = byIndicator("table-7.2-rpjmd-indicators-revised.csv");
        for (Lineage lineage : Lineage.of("7.2")) {
            Optional<String> now = field(after, lineage.after(), "baseline");
            Optional<String> posted = field(before, lineage.before(), "baseline_2020");
            if (now.isPresent() && !now.equals(posted)) {
                baris.add(capaian(lineage.indicator(), BASELINE, now.get(), posted.map(Target::new)));
            }
        }
        return post("Tabel 7.2" + REVISED, END_OF_2020, baris);
    }

    /** What the programs had reached in 2023. */
    static PostCapaian programs() {
        Map<String, IndikatorId> indicators = Rows.of("achievement-2023.csv").stream()
                .collect(toMap(row -> row.getField("program"), row -> IndikatorId.of(row.getField("identity"))));
        List<Baris> baris = new ArrayList<>();
        for (NamedCsvRecord row : Rows.of("table-2023-target-realization.csv")) {
            IndikatorId id =
                    Optional.ofNullable(indicators.get(row.getField("program"))).orElseThrow();
            baris.add(capaian(id, new Kurun("2023"), row.getField("realization_2023"), Optional.empty()));
        }
        return post("Target dan realisasi 2023 Dinas P3AM", LocalDate.of(2023, 12, 31), baris);
    }

    /** Invented quarters of 2022 to 2024, a document per year. */
    static Stream<JejakCommand> samples() {
        return Rows.of("contoh-capaian.csv").stream()
                .collect(groupingBy(
                        row -> new Kurun(row.getField("period")).tahun(),
                        TreeMap::new,
                        mapping(AchievementData::sample, toList())))
                .entrySet()
                .stream()
                .map(year -> post(
                        "CONTOH/CAPAIAN/2.08.2.13.0.00.01.0000/" + year.getKey(),
                        LocalDate.of(year.getKey(), 12, 31),
                        year.getValue()));
    }

    /** Without an indicator it says how far the work is. */
    private static Baris sample(NamedCsvRecord row) {
        KodeRencana node = new KodeRencana(row.getField("code"));
        Kurun period = new Kurun(row.getField("period"));
        String nomor = row.getField("indicator_no");
        return nomor.isEmpty()
                ? new ProgresFisik(node, period, new Target(row.getField("achievement")), Optional.empty())
                : capaian(
                        new IndikatorId(node, Integer.parseInt(nomor)),
                        period,
                        row.getField("achievement"),
                        Optional.empty());
    }

    private static Baris capaian(IndikatorId id, Kurun kurun, String nilai, Optional<Target> mengoreksi) {
        return new Capaian(id, kurun, new Target(nilai), mengoreksi);
    }

    private static PostCapaian post(String sumber, LocalDate tanggal, List<Baris> baris) {
        return new PostCapaian(Binjai.RENSTRA, sumber, tanggal, baris);
    }

    private static Optional<String> field(Map<String, NamedCsvRecord> rows, String indicator, String field) {
        return Optional.ofNullable(rows.get(indicator)).map(row -> row.getField(field));
    }

    private static Map<String, NamedCsvRecord> byIndicator(String file) {
        return Rows.of(file).stream().collect(toMap(row -> row.getField("indicator"), row -> row));
    }
}
