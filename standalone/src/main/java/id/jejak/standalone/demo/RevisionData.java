package id.jejak.standalone.demo;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddIndikator;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.DropIndikator;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.RenameIndikator;
import id.jejak.contract.command.ReviseRenstra.SetTarget;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Tabel 4.2 and 7.2 as one revision of the plan: what {@code lineage.csv} says became of each indicator, and the targets
 * in which the tables differ.
 */
final class RevisionData {

    static final String NUMBER = "Perubahan Renstra Dinas P3AM 2021-2026";

    private RevisionData() {}

    static ReviseRenstra revision() {
        // Its date is not published; see the README beside the data.
        LocalDate berlaku = LocalDate.of(Binjai.RENSTRA.periode().dasar() + 1, 1, 1);
        DasarHukum dasarHukum = new DasarHukum(
                DasarHukum.Jenis.PERUBAHAN_RENSTRA,
                NUMBER,
                berlaku,
                "Perubahan Rencana Strategis Dinas Pemberdayaan Perempuan, Perlindungan Anak dan Masyarakat Kota Binjai"
                        + " 2021-2026");
        List<Baris> lines = new ArrayList<>();
        lines.addAll(lines("4.2", "table-4.1-original-targets.csv", "table-4.2-revised-targets.csv"));
        lines.addAll(lines("7.2", "table-7.1-rpjmd-indicators.csv", "table-7.2-rpjmd-indicators-revised.csv"));
        lines.addAll(PlanData.directions("revision"));
        return new ReviseRenstra(Binjai.RENSTRA, dasarHukum, berlaku, lines);
    }

    private static List<Baris> lines(String table, String before, String after) {
        Map<String, NamedCsvRecord> old = byIndicator(before);
        Map<String, NamedCsvRecord> now = byIndicator(after);
        List<Baris> lines = new ArrayList<>();
        for (Lineage lineage : Lineage.of(table)) {
            if (lineage.is("BARU")) {
                lines.add(added(lineage, row(now, lineage.after())));
            } else if (lineage.is("DIGABUNG")) {
                lines.add(new MergeIndikator(
                        lineage.indicator(), version(lineage), lineage.into().orElseThrow()));
            } else if (lineage.is("DIHAPUS")) {
                lines.add(new DropIndikator(lineage.indicator(), version(lineage)));
            } else {
                lines.addAll(kept(lineage, row(old, lineage.before()), row(now, lineage.after())));
            }
        }
        return lines;
    }

    private static Baris added(Lineage lineage, NamedCsvRecord row) {
        Indikator indikator = new Indikator(
                lineage.indicator().nomor(),
                lineage.after(),
                row.findField("unit").orElse(""),
                AkhirRencana.NILAI_TERAKHIR,
                PlanData.targets(row));
        return new AddIndikator(
                lineage.node().orElseThrow(),
                version(lineage),
                indikator,
                lineage.order().orElseThrow());
    }

    private static List<Baris> kept(Lineage lineage, NamedCsvRecord before, NamedCsvRecord after) {
        List<Baris> lines = new ArrayList<>();
        if (lineage.is("GANTI_NAMA")) {
            lines.add(new RenameIndikator(
                    lineage.indicator(),
                    version(lineage),
                    lineage.after(),
                    before.getField("unit"),
                    AkhirRencana.NILAI_TERAKHIR));
        }
        if (lineage.moves()) {
            lines.add(new MoveIndikator(
                    lineage.indicator(),
                    version(lineage),
                    lineage.node().orElseThrow(),
                    lineage.order().orElseThrow()));
        }
        SortedMap<Integer, Target> changed = new TreeMap<>(PlanData.targets(after));
        changed.entrySet().removeAll(PlanData.targets(before).entrySet());
        if (!changed.isEmpty()) {
            lines.add(new SetTarget(lineage.indicator(), version(lineage), changed));
        }
        return lines;
    }

    /**
     * A node's events until the revision: its adoption, and of the table of performance the direction of one indicator and
     * what each row had reached.
     */
    private static long version(Lineage lineage) {
        KodeRencana node = lineage.indicator().asal();
        return node.tingkat() == Tingkat.KINERJA_URUSAN
                ? 1L + Rows.of("table-7.1-rpjmd-indicators.csv").size()
                : 0;
    }

    private static Map<String, NamedCsvRecord> byIndicator(String file) {
        return Rows.of(file).stream().collect(toMap(row -> row.getField("indicator"), Function.identity()));
    }

    private static NamedCsvRecord row(Map<String, NamedCsvRecord> rows, String indicator) {
        return Objects.requireNonNull(rows.get(indicator), () -> "no row for " + indicator);
    }
}
