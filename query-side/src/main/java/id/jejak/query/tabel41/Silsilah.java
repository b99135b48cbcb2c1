package id.jejak.query.tabel41;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel41.Tabel41.Baris;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of one indicator by a document.
 *
 * @param id the indicator
 * @param sebelum how it was called before; empty where it is new
 * @param sesudah how it is called after; empty where it is no more
 * @param perubahan what happened; never empty
 * @param ke the indicator into which it was merged
 */
public record Silsilah(
        IndikatorId id,
        Optional<String> sebelum,
        Optional<String> sesudah,
        Set<Perubahan> perubahan,
        Optional<IndikatorId> ke) {

    /** What a document can do to an indicator. */
    public enum Perubahan {
        /** Nothing but what else is said here. */
        TETAP,
        /** The target of a year that had one is another, or a year before its first has one now. */
        TARGET_BERUBAH,
        /** Targets for years after its last one. */
        HORIZON_DIPERPANJANG,
        /** Another name or unit. */
        GANTI_NAMA,
        /** Stands at another node, perhaps of another level. */
        PINDAH,
        /** Measured as part of another one. */
        DIGABUNG,
        /** Left the plan, or the table. */
        DIHAPUS,
        BARU
    }

    /** Of every indicator that is in either table, in the order of identities. */
    static List<Silsilah> between(Tabel41 before, Tabel41 after, Map<IndikatorId, IndikatorId> successors) {
        Map<IndikatorId, Baris> old = byId(before);
        SortedMap<IndikatorId, Baris> all = new TreeMap<>(byId(after));
        all.putAll(old);
        Map<IndikatorId, Baris> now = byId(after);
        List<Silsilah> found = new ArrayList<>();
        all.keySet()
                .forEach(id -> found.add(of(
                        id,
                        Optional.ofNullable(old.get(id)),
                        Optional.ofNullable(now.get(id)),
                        Optional.ofNullable(successors.get(id)))));
        return found;
    }

    private static Silsilah of(
            IndikatorId id, Optional<Baris> before, Optional<Baris> after, Optional<IndikatorId> successor) {
        Optional<IndikatorId> ke = after.isPresent() ? Optional.empty() : successor;
        return new Silsilah(id, before.map(Baris::nama), after.map(Baris::nama), changes(before, after, ke), ke);
    }

    private static Set<Perubahan> changes(Optional<Baris> before, Optional<Baris> after, Optional<IndikatorId> ke) {
        if (before.isEmpty()) {
            return EnumSet.of(Perubahan.BARU);
        }
        if (after.isEmpty()) {
            return EnumSet.of(ke.isPresent() ? Perubahan.DIGABUNG : Perubahan.DIHAPUS);
        }
        Set<Perubahan> changes = changes(before.get(), after.get());
        return changes.isEmpty() ? EnumSet.of(Perubahan.TETAP) : changes;
    }

    private static Set<Perubahan> changes(Baris before, Baris after) {
        Set<Perubahan> changes = EnumSet.noneOf(Perubahan.class);
        int last = before.target().isEmpty() ? 0 : before.target().lastKey();
        SortedMap<Integer, Target> within = after.target().headMap(last + 1);
        if (!within.equals(before.target())) {
            changes.add(Perubahan.TARGET_BERUBAH);
        }
        if (!after.target().tailMap(last + 1).isEmpty()) {
            changes.add(Perubahan.HORIZON_DIPERPANJANG);
        }
        if (!before.nama().equals(after.nama()) || !before.satuan().equals(after.satuan())) {
            changes.add(Perubahan.GANTI_NAMA);
        }
        if (!before.pada().equals(after.pada())) {
            changes.add(Perubahan.PINDAH);
        }
        return changes;
    }

    private static Map<IndikatorId, Baris> byId(Tabel41 table) {
        Map<IndikatorId, Baris> byId = new HashMap<>();
        table.baris().forEach(baris -> byId.put(baris.id(), baris));
        return byId;
    }
}
