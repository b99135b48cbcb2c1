package id.jejak.command.pembayaran;

import id.jejak.command.ReadOnly;
import id.jejak.command.anggaran.Andai;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.Kunci;
import id.jejak.command.anggaran.PostBaris;
import id.jejak.command.pembayaran.NomorBukti.Keadaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.ledger.LedgerAggregates;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.config.Configuration;

/**
 * A dry run of many realizations, in the words in which they would be refused; each sees what those before it would have
 * posted. For one thread, and for as long as nobody needs to know what was posted meanwhile.
 */
public final class UjiRealisasi {

    private final ReadOnly<NomorBukti> nomorBukti;
    private final ReadOnly<Anggaran> anggaran;
    private final LedgerAggregates lines;
    private final AndaiPersediaan persediaan;
    private final Map<AnggaranId, Andai> budget = new HashMap<>();
    private final Map<TahunAnggaranId, Set<String>> numbers = new HashMap<>();

    public UjiRealisasi(Configuration axon) {
        this.nomorBukti = ReadOnly.of(axon, NomorBukti.class);
        this.anggaran = ReadOnly.of(axon, Anggaran.class);
        this.lines = axon.getComponent(LedgerAggregates.class);
        this.persediaan = new AndaiPersediaan(axon);
    }

    /**
     * What would become of a realization.
     *
     * @param sudahAda whether the ledger has it already, so that nothing would happen
     * @param keberatan all that stands against it
     */
    public record Hasil(boolean sudahAda, List<Refusal> keberatan) {}

    /** Tries it out; what nothing stands against is taken as posted from then on. */
    public Hasil coba(PostRealisasi command) {
        try {
            return decide(command);
        } catch (Refusal refusal) {
            return new Hasil(false, List.of(refusal));
        }
    }

    private Hasil decide(PostRealisasi command) {
        List<BarisBelanja> baris = Pembukuan.lines(command);
        Baris.requireRight(baris);
        Keadaan keadaan = keadaan(Pembukuan.use(command.tahun(), command.bukti(), command.kontrak(), baris, ""));
        if (keadaan == Keadaan.SAMA) {
            return new Hasil(true, List.of());
        }
        List<PostBaris> posts = Baris.perPos(baris).entrySet().stream()
                .map(lines -> new PostBaris(
                        new AnggaranId(command.tahun(), lines.getKey()),
                        command.bukti(),
                        command.uraian(),
                        Pembukuan.asPosted(lines.getValue()),
                        command.kontrak(),
                        keadaan == Keadaan.DIBEBASKAN))
                .toList();
        long repeated =
                posts.stream().filter(post -> line(post.id()).isRepeated(post)).count();
        if (repeated == posts.size()) {
            return new Hasil(true, List.of());
        }
        if (repeated > 0) {
            return new Hasil(false, List.of(differs(command.bukti())));
        }
        List<Refusal> objections = suppose(posts, persediaan.keberatan(command, baris));
        if (objections.isEmpty()) {
            persediaan.spend(command, baris);
        }
        return new Hasil(false, objections);
    }

    private static Refusal differs(Bukti bukti) {
        return new Refusal(Reason.BUKTI_BERBEDA, "bukti.nomor", bukti.nomor());
    }

    private List<Refusal> suppose(List<PostBaris> posts, Optional<Refusal> ofFloat) {
        List<Refusal> objections = new ArrayList<>(ofFloat.stream().toList());
        List<PostBaris> supposed = new ArrayList<>();
        for (PostBaris post : posts) {
            List<Refusal> here = line(post.id()).post(post);
            if (here.isEmpty()) {
                supposed.add(post);
            }
            objections.addAll(here);
        }
        if (!objections.isEmpty()) {
            supposed.forEach(post -> line(post.id()).takeBack(post));
        }
        return objections;
    }

    /** Most numbers are new; only of those that are not the ledger is asked what they stand for. */
    private Keadaan keadaan(NomorBukti.Use use) {
        NomorBuktiId id = use.id();
        Set<String> known = numbers.computeIfAbsent(id.tahun(), this::numbers);
        return known.contains(id.toString())
                ? ReadOnly.apart(() -> nomorBukti
                        .find(id)
                        .map(found -> found.invoke(there -> there.keadaan(use)))
                        .orElse(Keadaan.BARU))
                : Keadaan.BARU;
    }

    private Set<String> numbers(TahunAnggaranId tahun) {
        String prefix = tahun + "/" + NomorBuktiId.Golongan.BELANJA + "/";
        return new HashSet<>(lines.ids(NomorBukti.class.getSimpleName(), prefix));
    }

    private Andai line(AnggaranId id) {
        return budget.computeIfAbsent(
                id,
                asked -> new Andai(ReadOnly.apart(() -> anggaran.find(asked)
                        .map(found -> found.invoke(there -> there))
                        .orElseGet(Anggaran::new))));
    }

    /** Whether there ever was a ceiling for this. */
    public boolean hasPagu(AnggaranId id, Kunci kunci) {
        return line(id).hasPagu(kunci);
    }
}
