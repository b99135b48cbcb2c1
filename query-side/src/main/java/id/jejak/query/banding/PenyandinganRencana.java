package id.jejak.query.banding;

import static java.util.stream.Collectors.toMap;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.banding.BandingRencana.Deret;
import id.jejak.query.banding.BandingRencana.Node;
import id.jejak.query.banding.BandingRencana.Sebutan;
import id.jejak.query.banding.BandingRencana.Ukuran;
import id.jejak.query.tabel41.Penerus;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import id.jejak.query.tabel61.Tabel61;
import id.jejak.query.tabel61.Tabel61.Indikator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Puts two tables of one plan beside each other.
 *
 * @param merged into which indicator each one that was merged went
 * @param penerus as what nodes go on that are no more
 */
record PenyandinganRencana(
        Tabel61 before, Tabel61 after, Map<IndikatorId, IndikatorId> merged, Map<KodeRencana, Penerus> penerus) {

    /** Where an indicator stands in a table. */
    private record Letak(KodeRencana pada, Indikator indikator) {}

    BandingRencana of(List<Versi> versi, Sisi dari, Sisi ke) {
        List<Integer> years = years();
        return new BandingRencana(
                after.renstra(),
                after.nama(),
                versi,
                dari,
                ke,
                years,
                nodes(years),
                deret(
                        years,
                        perYear(before, before.jumlah()),
                        perYear(after, after.jumlah()),
                        last(before.jumlah()),
                        last(after.jumlah())));
    }

    private List<Integer> years() {
        TreeSet<Integer> years = new TreeSet<>(before.periode().semuaTahun());
        years.addAll(after.periode().semuaTahun());
        return List.copyOf(years);
    }

    private List<Node> nodes(List<Integer> years) {
        Map<KodeRencana, Tabel61.Node> old = byCode(before);
        Map<KodeRencana, Tabel61.Node> now = byCode(after);
        Map<KodeRencana, List<Ukuran>> indicators = indicators(years);
        Map<KodeRencana, Penerus> successors = successors(old.keySet(), now.keySet());
        TreeSet<KodeRencana> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        return all.stream()
                .map(kode -> node(kode, old.get(kode), now.get(kode), successors, indicators, years))
                .toList();
    }

    /** Of the nodes that are no more: a node that went on several times between the sides, as what it is after. */
    private Map<KodeRencana, Penerus> successors(Set<KodeRencana> old, Set<KodeRencana> now) {
        Map<KodeRencana, Penerus> successors = new HashMap<>();
        for (KodeRencana kode : old) {
            Penerus next = now.contains(kode) ? null : penerus.get(kode);
            while (next != null && !now.contains(next.ke()) && penerus.containsKey(next.ke())) {
                next = Objects.requireNonNull(penerus.get(next.ke())).sesudah(next);
            }
            if (next != null) {
                successors.put(kode, next);
            }
        }
        return successors;
    }

    private static SortedMap<KodeRencana, Penerus.Cara> origins(
            KodeRencana kode, Map<KodeRencana, Penerus> successors) {
        SortedMap<KodeRencana, Penerus.Cara> origins = new TreeMap<>();
        successors.forEach((from, next) -> {
            if (next.ke().equals(kode)) {
                origins.put(from, next.cara());
            }
        });
        return origins;
    }

    private Node node(
            KodeRencana kode,
            Tabel61.@Nullable Node old,
            Tabel61.@Nullable Node now,
            Map<KodeRencana, Penerus> successors,
            Map<KodeRencana, List<Ukuran>> indicators,
            List<Integer> years) {
        return new Node(
                kode,
                Optional.ofNullable(old).map(Tabel61.Node::nama),
                Optional.ofNullable(now).map(Tabel61.Node::nama),
                Optional.ofNullable(successors.get(kode)),
                origins(kode, successors),
                deret(
                        years,
                        old == null ? Map.of() : perYear(before, old.rupiah()),
                        now == null ? Map.of() : perYear(after, now.rupiah()),
                        old == null ? SelRupiah.KOSONG : old.rupiahAkhir(),
                        now == null ? SelRupiah.KOSONG : now.rupiahAkhir()),
                indicators.getOrDefault(kode, List.of()));
    }

    /** By the node at which they stand; those that are no more, where they stood. */
    private Map<KodeRencana, List<Ukuran>> indicators(List<Integer> years) {
        SortedMap<IndikatorId, Letak> old = byId(before);
        SortedMap<IndikatorId, Letak> now = byId(after);
        Map<KodeRencana, List<Ukuran>> byNode = new HashMap<>();
        TreeSet<IndikatorId> all = new TreeSet<>(old.keySet());
        all.addAll(now.keySet());
        all.stream()
                .sorted(Comparator.comparing(id -> order(now.get(id), old.get(id))))
                .map(id -> ukuran(id, old.get(id), now.get(id), years))
                .forEach(one -> byNode.computeIfAbsent(one.sebutan().pada(), first -> new ArrayList<>())
                        .add(one));
        return byNode;
    }

    private static int order(@Nullable Letak now, @Nullable Letak old) {
        return Optional.ofNullable(now)
                .or(() -> Optional.ofNullable(old))
                .orElseThrow()
                .indikator()
                .nomor();
    }

    private Ukuran ukuran(IndikatorId id, @Nullable Letak old, @Nullable Letak now, List<Integer> years) {
        Map<Integer, Target> was =
                old == null ? Map.of() : perYear(before, old.indikator().target());
        Map<Integer, Target> is =
                now == null ? Map.of() : perYear(after, now.indikator().target());
        SortedMap<Integer, Sasaran> targets = new TreeMap<>();
        years.forEach(year -> targets.put(
                year, new Sasaran(was.getOrDefault(year, Target.KOSONG), is.getOrDefault(year, Target.KOSONG))));
        Optional<Sebutan> sebelum = Optional.ofNullable(old).map(PenyandinganRencana::sebutan);
        Optional<Sebutan> sesudah = Optional.ofNullable(now).map(PenyandinganRencana::sebutan);
        Optional<IndikatorId> ke = now == null ? Optional.ofNullable(merged.get(id)) : Optional.empty();
        return new Ukuran(
                id,
                sebelum,
                sesudah,
                changes(sebelum, sesudah, ke, targets),
                ke,
                targets,
                new Sasaran(
                        old == null ? Target.KOSONG : old.indikator().targetAkhir(),
                        now == null ? Target.KOSONG : now.indikator().targetAkhir()));
    }

    private static Sebutan sebutan(Letak letak) {
        return new Sebutan(letak.indikator().nama(), letak.indikator().satuan(), letak.pada());
    }

    private static Set<Perubahan> changes(
            Optional<Sebutan> before,
            Optional<Sebutan> after,
            Optional<IndikatorId> ke,
            SortedMap<Integer, Sasaran> targets) {
        if (before.isEmpty()) {
            return EnumSet.of(Perubahan.BARU);
        }
        if (after.isEmpty()) {
            return EnumSet.of(ke.isPresent() ? Perubahan.DIGABUNG : Perubahan.DIHAPUS);
        }
        Set<Perubahan> changes = changes(targets);
        Sebutan was = before.get();
        Sebutan is = after.get();
        if (!was.nama().equals(is.nama()) || !was.satuan().equals(is.satuan())) {
            changes.add(Perubahan.GANTI_NAMA);
        }
        if (!was.pada().equals(is.pada())) {
            changes.add(Perubahan.PINDAH);
        }
        return changes.isEmpty() ? EnumSet.of(Perubahan.TETAP) : changes;
    }

    private static Set<Perubahan> changes(SortedMap<Integer, Sasaran> targets) {
        Set<Perubahan> changes = EnumSet.noneOf(Perubahan.class);
        int last = targets.entrySet().stream()
                .filter(target -> !target.getValue().sebelum().equals(Target.KOSONG))
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        targets.forEach((year, target) -> {
            if (target.isBerubah()) {
                changes.add(year <= last ? Perubahan.TARGET_BERUBAH : Perubahan.HORIZON_DIPERPANJANG);
            }
        });
        return changes;
    }

    private static Deret deret(
            List<Integer> years,
            Map<Integer, SelRupiah> before,
            Map<Integer, SelRupiah> after,
            SelRupiah endBefore,
            SelRupiah endAfter) {
        SortedMap<Integer, Uang> perYear = new TreeMap<>();
        years.forEach(year -> perYear.put(
                year,
                new Uang(before.getOrDefault(year, SelRupiah.KOSONG), after.getOrDefault(year, SelRupiah.KOSONG))));
        return new Deret(perYear, new Uang(endBefore, endAfter));
    }

    private static <T> Map<Integer, T> perYear(Tabel61 table, List<T> cells) {
        Map<Integer, T> perYear = new HashMap<>();
        List<Integer> years = table.periode().semuaTahun();
        for (int i = 0; i < years.size(); i++) {
            perYear.put(years.get(i), cells.get(i));
        }
        return perYear;
    }

    private static <T> T last(List<T> cells) {
        return cells.get(cells.size() - 1);
    }

    private static Map<KodeRencana, Tabel61.Node> byCode(Tabel61 table) {
        return table.node().stream().collect(toMap(Tabel61.Node::kode, Function.identity()));
    }

    private static SortedMap<IndikatorId, Letak> byId(Tabel61 table) {
        SortedMap<IndikatorId, Letak> byId = new TreeMap<>();
        table.node().forEach(node -> node.indikator().forEach(one -> byId.put(one.id(), new Letak(node.kode(), one))));
        return byId;
    }
}
