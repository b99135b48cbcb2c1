package id.jejak.query.revisi;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel25.Tabel25;
import id.jejak.query.tabel25.Tabel25Query;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61Query;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What a document would do to the official tables, were it enacted: today's figures, and those with what its dry run says
 * that its lines add. Nothing of it is kept.
 */
@Component
class Akibat {

    private static final String CEILING = "PAGU_INDIKATIF";
    private static final String TARGET = "TARGET";
    private static final Set<String> NAMES = Set.of("NAMA", "SATUAN", "PENANGGUNG_JAWAB");

    private final Tabel25Query budgets;
    private final Tabel61Query plans;

    Akibat(Tabel25Query budgets, Tabel61Query plans) {
        this.budgets = budgets;
        this.plans = plans;
    }

    /**
     * A cell of a table before and after.
     *
     * @param selisih empty where it is of no amounts
     */
    record Baris(String kode, String nama, String tahun, String sebelum, String sesudah, String selisih) {}

    /**
     * The cells that change; of Tabel 2.5 all of the year.
     *
     * @param tabel with which the table's keys in the message bundles begin
     * @param posisi up to where the table of today is read
     */
    record Tabel(String tabel, String posisi, List<Baris> baris) {}

    /** None for documents that change neither table, and where there is no table yet. */
    Optional<Tabel> of(JsonNode isi, JsonNode run, KodeSkpd skpd, int tahun, Locale bahasa) {
        return switch (isi.path("bentuk").asString()) {
            case "DPA", "PERGESERAN", "PERUBAHAN" ->
                Optional.of(skpd)
                        .filter(one -> budgets.contents().containsKey(one))
                        .map(one -> budget(run, one, tahun, bahasa));
            case "PERUBAHAN_RENSTRA" ->
                Optional.of(RenstraId.of(isi.path("renstra").asString()))
                        .filter(one -> plans.plans(Titik.SEKARANG).contains(one))
                        .map(one -> plan(run, one, bahasa));
            default -> Optional.empty();
        };
    }

    private Tabel budget(JsonNode run, KodeSkpd skpd, int tahun, Locale bahasa) {
        Tabel25 today = budgets.table(new Tabel25Query.Permintaan(
                Optional.of(skpd), Optional.of(new Tahun(tahun, tahun)), Basis.TERBIT, Titik.SEKARANG));
        List<Baris> rows = new ArrayList<>();
        for (Tabel25.Baris row : today.baris()) {
            String account = row.belanja().rekening();
            Optional<Rupiah> before = row.sel().get(0).anggaran();
            Rupiah more = run.path("baris")
                    .valueStream()
                    .filter(line -> isBelow(line.path("rekening").asString(), account))
                    .map(line -> Rupiah.of(line.path("selisih").asString()))
                    .reduce(Rupiah.ZERO, Rupiah::plus);
            if (before.isPresent() || more.compareTo(Rupiah.ZERO) != 0) {
                rows.add(amounts(
                        row.belanja().nomor(),
                        Teks.dalam(bahasa, row.belanja().kunci()),
                        Integer.toString(tahun),
                        before,
                        more));
            }
        }
        return new Tabel("tabel25", position(today.posisi()), rows);
    }

    private Tabel plan(JsonNode run, RenstraId renstra, Locale bahasa) {
        Tabel61 today = plans.seluruh(renstra, Titik.SEKARANG);
        int first = today.periode().dasar();
        SortedMap<String, SortedMap<Integer, Rupiah>> changes = ceilings(run);
        List<Baris> rows = new ArrayList<>();
        for (Tabel61.Node node : today.node()) {
            sums(changes, node.kode().kode())
                    .forEach((year, more) -> rows.add(amounts(
                            node.kode().kode(),
                            node.nama(),
                            Integer.toString(year),
                            cell(node.rupiah(), year - first).flatMap(SelRupiah::jumlah),
                            more)));
            node.indikator().forEach(one -> rows.addAll(targets(run, one)));
        }
        added(today, changes, bahasa, rows);
        said(run, today, bahasa, rows);
        sums(changes, "")
                .forEach((year, more) -> rows.add(amounts(
                        "",
                        Teks.dalam(bahasa, "revisi.akibat.jumlah"),
                        Integer.toString(year),
                        total(today, year),
                        more)));
        return new Tabel("tabel61", position(today.posisi()), rows);
    }

    /** Sub kegiatan that the table of today does not have. */
    private static void added(
            Tabel61 today, SortedMap<String, SortedMap<Integer, Rupiah>> changes, Locale bahasa, List<Baris> rows) {
        changes.forEach((kode, years) -> {
            if (today.node().stream().noneMatch(node -> node.kode().kode().equals(kode))) {
                years.forEach((year, more) -> rows.add(amounts(
                        kode,
                        Teks.dalam(bahasa, "revisi.akibat.baru"),
                        Integer.toString(year),
                        Optional.empty(),
                        more)));
            }
        });
    }

    /** What nodes and indicators are called, as far as that changes, and the targets of indicators that are new. */
    private static void said(JsonNode run, Tabel61 today, Locale bahasa, List<Baris> rows) {
        Set<String> there = today.node().stream()
                .flatMap(node -> node.indikator().stream())
                .map(one -> one.id().toString())
                .collect(Collectors.toSet());
        run.path("rencana").forEach(line -> {
            String hal = line.path("hal").asString();
            String kode = line.path("kode").asString();
            String before = line.path("sebelum").asString("");
            String after = line.path("sesudah").asString("");
            boolean fresh = hal.equals(TARGET) && !there.contains(kode);
            if ((NAMES.contains(hal) || fresh) && !before.equals(after)) {
                String year = line.path("tahun").asString("");
                rows.add(new Baris(kode, Teks.dalam(bahasa, "revisi.hal." + hal), year, before, after, ""));
            }
        });
    }

    private static List<Baris> targets(JsonNode run, Tabel61.Indikator one) {
        return run.path("rencana")
                .valueStream()
                .filter(line -> line.path("hal").asString().equals(TARGET)
                        && line.path("kode").asString().equals(one.id().toString()))
                .map(line -> new Baris(
                        one.id().toString(),
                        one.nama(),
                        line.path("tahun").asString(""),
                        line.path("sebelum").asString(""),
                        line.path("sesudah").asString(""),
                        ""))
                .toList();
    }

    /** What each sub kegiatan's ceilings gain per year; a cell without an amount counts as none. */
    private static SortedMap<String, SortedMap<Integer, Rupiah>> ceilings(JsonNode run) {
        SortedMap<String, SortedMap<Integer, Rupiah>> changes = new TreeMap<>();
        run.path("rencana")
                .valueStream()
                .filter(line -> line.path("hal").asString().equals(CEILING))
                .forEach(line -> changes.computeIfAbsent(line.path("kode").asString(), kode -> new TreeMap<>())
                        .merge(
                                line.path("tahun").asInt(),
                                amount(line.path("sesudah")).minus(amount(line.path("sebelum"))),
                                Rupiah::plus));
        return changes;
    }

    private static Rupiah amount(JsonNode cell) {
        return new SelRupiah(cell.asString("")).jumlah().orElse(Rupiah.ZERO);
    }

    /** What all of them below this code gain together; below the empty one they all are. */
    private static SortedMap<Integer, Rupiah> sums(Map<String, SortedMap<Integer, Rupiah>> changes, String kode) {
        SortedMap<Integer, Rupiah> sums = new TreeMap<>();
        changes.forEach((one, years) -> {
            if (kode.isEmpty() || isBelow(one, kode)) {
                years.forEach((year, more) -> sums.merge(year, more, Rupiah::plus));
            }
        });
        return sums;
    }

    private static Baris amounts(String kode, String nama, String tahun, Optional<Rupiah> before, Rupiah more) {
        return new Baris(
                kode,
                nama,
                tahun,
                before.map(Angka::rupiah).orElse(""),
                Angka.rupiah(before.orElse(Rupiah.ZERO).plus(more)),
                Angka.rupiah(more));
    }

    /** None of a year by which the plan would be extended, at whose place the sum of all years stands. */
    private static Optional<Rupiah> total(Tabel61 today, int year) {
        return today.periode().contains(year)
                ? cell(today.jumlah(), year - today.periode().dasar()).flatMap(SelRupiah::jumlah)
                : Optional.empty();
    }

    private static <T> Optional<T> cell(List<T> cells, int at) {
        return at >= 0 && at < cells.size() ? Optional.of(cells.get(at)) : Optional.empty();
    }

    private static boolean isBelow(String code, String above) {
        return code.equals(above) || code.startsWith(above + ".");
    }

    private static String position(Posisi posisi) {
        return AngkaIndonesia.format(BigDecimal.valueOf(posisi.nomor()));
    }
}
