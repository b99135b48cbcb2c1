package id.jejak.command.dokumen;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import id.jejak.command.dokumen.HasilUjiCoba.JumlahRencana;
import id.jejak.command.dokumen.HasilUjiCoba.Kelompok;
import id.jejak.command.rencana.RencanaBerlaku;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.EndNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Adds a plan's indicative ceilings up before and after a revision. */
final class JumlahPerubahan {

    private final Map<KodeRencana, SortedMap<Integer, SelRupiah>> before = new HashMap<>();
    private final Map<KodeRencana, SortedMap<Integer, SelRupiah>> after = new HashMap<>();
    private final NavigableSet<KodeRencana> touched = new TreeSet<>();

    private JumlahPerubahan(Map<String, RencanaBerlaku.Node> nodes) {
        nodes.forEach((kode, node) -> {
            if (!node.isDicabut()) {
                before.put(new KodeRencana(kode), node.pagu());
                after.put(new KodeRencana(kode), node.pagu());
            }
        });
    }

    /**
     * The groups that a line about ceilings falls into, from the programs to the sub kegiatan, each kind by its codes, in
     * every year in which one of them has an amount before or after.
     *
     * @param nodes those that were ever in the plan, by their codes
     */
    static List<JumlahRencana> of(Map<String, RencanaBerlaku.Node> nodes, List<Baris> baris) {
        JumlahPerubahan sums = new JumlahPerubahan(nodes);
        baris.forEach(sums::apply);
        return Stream.of(Kelompok.PROGRAM, Kelompok.KEGIATAN, Kelompok.SUB_KEGIATAN)
                .flatMap(sums::of)
                .toList();
    }

    private void apply(Baris baris) {
        if (baris instanceof SetPaguIndikatif line) {
            SortedMap<Integer, SelRupiah> pagu = new TreeMap<>(after.getOrDefault(line.node(), new TreeMap<>()));
            pagu.putAll(line.pagu());
            change(line.node(), pagu);
        } else if (baris instanceof AddNode line) {
            change(line.isi().kode(), line.isi().pagu());
        } else if (baris instanceof EndNode line) {
            change(line.node(), new TreeMap<>());
        }
    }

    private void change(KodeRencana node, SortedMap<Integer, SelRupiah> pagu) {
        after.put(node, pagu);
        touched.add(node);
    }

    private Stream<JumlahRencana> of(Kelompok kelompok) {
        NavigableSet<KodeRencana> groups = new TreeSet<>();
        touched.forEach(node -> group(node, kelompok).ifPresent(groups::add));
        Map<KodeRencana, Map<Integer, Rupiah>> sumsBefore = sums(before, kelompok);
        Map<KodeRencana, Map<Integer, Rupiah>> sumsAfter = sums(after, kelompok);
        return groups.stream().flatMap(kode -> {
            Map<Integer, Rupiah> was = sumsBefore.getOrDefault(kode, Map.of());
            Map<Integer, Rupiah> is = sumsAfter.getOrDefault(kode, Map.of());
            return Stream.concat(was.keySet().stream(), is.keySet().stream())
                    .distinct()
                    .sorted()
                    .map(tahun -> new JumlahRencana(
                            kelompok,
                            kode,
                            tahun,
                            was.getOrDefault(tahun, Rupiah.ZERO),
                            is.getOrDefault(tahun, Rupiah.ZERO)));
        });
    }

    private record Sel(KodeRencana group, int tahun, Rupiah jumlah) {}

    private static Map<KodeRencana, Map<Integer, Rupiah>> sums(
            Map<KodeRencana, SortedMap<Integer, SelRupiah>> pagu, Kelompok kelompok) {
        return pagu.entrySet().stream()
                .flatMap(node -> group(node.getKey(), kelompok).stream()
                        .flatMap(group -> node.getValue().entrySet().stream()
                                .flatMap(year -> year.getValue().jumlah().stream()
                                        .map(jumlah -> new Sel(group, year.getKey(), jumlah)))))
                .collect(groupingBy(
                        Sel::group, groupingBy(Sel::tahun, reducing(Rupiah.ZERO, Sel::jumlah, Rupiah::plus))));
    }

    /** The node itself or the one above it that is of this kind. */
    private static Optional<KodeRencana> group(KodeRencana node, Kelompok kelompok) {
        Optional<KodeRencana> group = Optional.of(node);
        while (group.isPresent() && !group.get().tingkat().name().equals(kelompok.name())) {
            group = group.get().induk();
        }
        return group;
    }
}
