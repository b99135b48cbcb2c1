package id.jejak.query.pemeriksaan;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.kinerja.KinerjaQuery;
import id.jejak.query.pemeriksaan.Fakta.Rencana;
import id.jejak.query.pemeriksaan.Temuan.Berat;
import id.jejak.query.pemeriksaan.Temuan.Bukti;
import id.jejak.query.pemeriksaan.Temuan.Kalimat;
import id.jejak.query.web.KeJejak;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two tables of a plan that state different figures for one indicator and year. One indicator is what goes by one name;
 * {@link NamaIndikator} says what that is. A table that states several figures under one name for a year says nothing.
 */
final class AturanTabelBerbeda implements Aturan {

    /** An indicator as a table has it. */
    private record Baris(String tabel, IndikatorId id, String nama, KinerjaQuery.Indikator kinerja) {

        SortedMap<String, Target> nilai(String ukuran) {
            return ukuran.equals("TARGET") ? kinerja.target() : kinerja.capaian();
        }
    }

    @Override
    public Stream<Temuan> temuan(Fakta fakta) {
        return fakta.rencana().stream().flatMap(plan -> inPlan(fakta, plan));
    }

    private static Stream<Temuan> inPlan(Fakta fakta, Rencana plan) {
        List<Baris> rows = rows(plan);
        NamaIndikator names = NamaIndikator.of(rows.stream().map(Baris::nama).toList());
        Map<String, List<Baris>> byName =
                rows.stream().collect(groupingBy(row -> names.kunci(row.nama()), TreeMap::new, toList()));
        return byName.values().stream()
                .filter(same -> same.stream().map(Baris::tabel).distinct().count() > 1)
                .flatMap(same -> Stream.of("TARGET", "CAPAIAN").flatMap(ukuran -> compared(fakta, plan, same, ukuran)));
    }

    private static List<Baris> rows(Rencana plan) {
        List<Baris> rows = new ArrayList<>();
        plan.tabel()
                .node()
                .forEach(node -> node.indikator()
                        .forEach(one -> Optional.ofNullable(plan.kinerja().get(one.id()))
                                .ifPresent(kinerja ->
                                        rows.add(new Baris(tabel(node.kode()), one.id(), one.nama(), kinerja)))));
        rows.sort(Comparator.comparing(Baris::id));
        return rows;
    }

    /** The table that a node stands in, by its number before and after a revision. */
    private static String tabel(KodeRencana kode) {
        return switch (kode.tingkat()) {
            case TUJUAN, SASARAN -> "4.1/4.2";
            case PROGRAM, KEGIATAN, SUB_KEGIATAN -> "6.1";
            case KINERJA_URUSAN ->
                kode.kode().equals("R1") ? "7.1/7.2" : kode.kode().equals("R2") ? "2.3" : kode.kode();
        };
    }

    private static Stream<Temuan> compared(Fakta fakta, Rencana plan, List<Baris> same, String ukuran) {
        SortedSet<String> years = new TreeSet<>();
        same.forEach(row -> years.addAll(row.nilai(ukuran).keySet()));
        return years.stream()
                .filter(year -> year.matches("\\d{4}"))
                .flatMap(year -> at(fakta, plan, same, ukuran, year).stream());
    }

    private static Optional<Temuan> at(Fakta fakta, Rencana plan, List<Baris> same, String ukuran, String year) {
        Map<String, SortedMap<BigDecimal, Baris>> perTable = new TreeMap<>();
        for (Baris row : same) {
            figure(plan, row, ukuran, year)
                    .ifPresent(figure -> perTable.computeIfAbsent(row.tabel(), t -> new TreeMap<>())
                            .putIfAbsent(figure, row));
        }
        Map<String, Baris> clear = new TreeMap<>();
        SortedSet<BigDecimal> figures = new TreeSet<>();
        perTable.forEach((table, stated) -> {
            if (stated.size() == 1) {
                clear.put(table, stated.get(stated.firstKey()));
                figures.add(stated.firstKey());
            }
        });
        return figures.size() > 1
                ? Optional.of(temuan(fakta, plan, clear, same.get(0), ukuran, year))
                : Optional.empty();
    }

    /** Tabel 6.1 states no target for its base year, but what was reached before the plan. */
    private static Optional<BigDecimal> figure(Rencana plan, Baris row, String ukuran, String year) {
        boolean base = year.equals(Integer.toString(plan.tabel().periode().dasar()));
        if (ukuran.equals("TARGET") && base && row.tabel().equals("6.1")) {
            return Optional.empty();
        }
        return row.nilai(ukuran).getOrDefault(year, Target.KOSONG).angka();
    }

    private static Temuan temuan(
            Fakta fakta, Rencana plan, Map<String, Baris> clear, Baris first, String ukuran, String year) {
        KeJejak trail = fakta.jejak(plan.tabel().renstra()).hanya("hal", ukuran).hanya("tahun", year);
        Map<String, String> stated = new HashMap<>();
        List<Bukti> bukti = new ArrayList<>();
        clear.forEach((table, row) -> {
            String figure = row.nilai(ukuran).getOrDefault(year, Target.KOSONG).tertulis();
            stated.put(table, figure);
            bukti.add(new Bukti(
                    Kalimat.of("pemeriksaan.bukti." + ukuran, table, row.nama(), year),
                    figure,
                    trail.hanya("indikator", row.id()).toString()));
        });
        String said = new TreeMap<>(stated)
                .entrySet().stream()
                        .map(one -> "%s: %s".formatted(one.getKey(), one.getValue()))
                        .collect(Collectors.joining("; "));
        return new Temuan(
                new TemuanId(
                        plan.tabel().renstra().skpd(),
                        JenisTemuan.TABEL_BERBEDA,
                        "%s/%s/%s/%s".formatted(plan.tabel().renstra().periode(), ukuran, first.id(), year)),
                Berat.SEDANG,
                Optional.of(Integer.valueOf(year)),
                Kalimat.of("pemeriksaan.tabel-berbeda." + ukuran, first.nama(), year, said),
                bukti,
                clear.values().stream()
                        .map(row -> cell(plan, row, ukuran, year))
                        .toList());
    }

    /** Tabel 2.3 has targets and achievements of a year side by side; the others have targets. */
    private static String cell(Rencana plan, Baris row, String ukuran, String year) {
        String which = row.tabel().equals("2.3") || ukuran.equals("CAPAIAN")
                ? row.id() + "." + ukuran
                : row.id().toString();
        return "%s/%s/%s/%s"
                .formatted(plan.tabel().renstra().periode(), row.tabel().replace('/', ','), which, year);
    }
}
