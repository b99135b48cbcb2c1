package id.jejak.command.rencana;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import java.util.Collection;
import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The tree of a plan's nodes: which are in it, and which codes were ever used. */
final class Struktur {

    private final NavigableSet<KodeRencana> hidup = new TreeSet<>();
    private final Set<KodeRencana> pernah = new HashSet<>();
    private boolean tercatat;

    /** What the lines of one kind name, by the lines' place in the document. */
    static <L> SortedMap<Integer, KodeRencana> codes(
            SortedMap<Integer, Baris> baris, Class<L> kind, Function<L, KodeRencana> code) {
        SortedMap<Integer, KodeRencana> codes = new TreeMap<>();
        baris.forEach((nomor, line) -> {
            if (kind.isInstance(line)) {
                codes.put(nomor, code.apply(kind.cast(line)));
            }
        });
        return codes;
    }

    void list(Collection<KodeRencana> kode) {
        tercatat = true;
        hidup.addAll(kode);
        pernah.addAll(kode);
    }

    void revise(Collection<KodeRencana> ditambah, Collection<KodeRencana> dicabut) {
        hidup.addAll(ditambah);
        pernah.addAll(ditambah);
        dicabut.forEach(hidup::remove);
    }

    /**
     * Whether a document leaves a tree.
     *
     * @param ditambah codes that it adds, by the lines' place in it
     * @param dicabut codes that it retires
     * @param tujuan nodes to which it moves something
     * @throws Refusal where it does not
     */
    void require(
            RenstraId renstra,
            SortedMap<Integer, KodeRencana> ditambah,
            SortedMap<Integer, KodeRencana> dicabut,
            SortedMap<Integer, KodeRencana> tujuan) {
        boolean structural = !ditambah.isEmpty() || !dicabut.isEmpty() || !tujuan.isEmpty();
        if (structural && !tercatat) {
            throw new Refusal(Reason.STRUKTUR_TIDAK_TERCATAT, "baris", renstra);
        }
        NavigableSet<KodeRencana> kelak = new TreeSet<>(hidup);
        Set<KodeRencana> terpakai = new HashSet<>(pernah);
        ditambah.forEach((nomor, kode) -> {
            if (!terpakai.add(kode)) {
                throw new Refusal(Reason.SUDAH_ADA, "baris[" + nomor + "].isi.kode", kode);
            }
            kelak.add(kode);
        });
        dicabut.forEach((nomor, kode) -> requireThere("baris[" + nomor + "].node", kode, kelak.remove(kode)));
        ditambah.forEach((nomor, kode) -> requireParent("baris[" + nomor + "].isi.kode", kode, kelak));
        dicabut.forEach((nomor, kode) -> requireNoChild("baris[" + nomor + "].node", kode, kelak));
        tujuan.forEach((nomor, kode) -> requireThere("baris[" + nomor + "].ke", kode, kelak.contains(kode)));
    }

    /** @throws Refusal where a code to which a node moves was in the plan before, or is taken by two */
    static void requireNew(SortedMap<Integer, KodeRencana> pindah, SortedMap<Integer, KodeRencana> ditambah) {
        Set<KodeRencana> baru = new HashSet<>(ditambah.values());
        pindah.forEach((nomor, kode) -> {
            if (!baru.remove(kode)) {
                throw new Refusal(Reason.SUDAH_ADA, "baris[" + nomor + "].ke", kode);
            }
        });
    }

    /** @throws Refusal where a program would serve what is not in the plan */
    void requireServed(
            SortedMap<Integer, Baris> baris,
            SortedMap<Integer, KodeRencana> ditambah,
            SortedMap<Integer, KodeRencana> dicabut) {
        Set<KodeRencana> kelak = new HashSet<>(hidup);
        kelak.addAll(ditambah.values());
        kelak.removeAll(dicabut.values());
        baris.forEach((nomor, line) -> {
            if (line instanceof AlignProgram asked) {
                asked.melayani()
                        .forEach(kode -> requireThere("baris[" + nomor + "].melayani", kode, kelak.contains(kode)));
            }
        });
    }

    private static void requireThere(String field, KodeRencana kode, boolean there) {
        if (!there) {
            throw new Refusal(Reason.NODE_TIDAK_ADA, field, kode);
        }
    }

    private static void requireParent(String field, KodeRencana kode, Set<KodeRencana> kelak) {
        kode.induk().filter(induk -> !kelak.contains(induk)).ifPresent(induk -> {
            throw new Refusal(Reason.INDUK_TIDAK_ADA, field, kode, induk);
        });
    }

    private static void requireNoChild(String field, KodeRencana kode, Set<KodeRencana> kelak) {
        kelak.stream()
                .filter(other -> other.induk().filter(kode::equals).isPresent())
                .findFirst()
                .ifPresent(anak -> {
                    throw new Refusal(Reason.ANAK_MASIH_ADA, field, kode, anak);
                });
    }
}
