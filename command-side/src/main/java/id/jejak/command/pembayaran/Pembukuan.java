package id.jejak.command.pembayaran;

import id.jejak.command.Attempt;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.PostBaris;
import id.jejak.command.anggaran.ReverseBaris;
import id.jejak.command.pembayaran.NomorBukti.Keadaan;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;

/**
 * Posts realizations to the budget lines and takes them back, within the unit of work of whoever asks. First the float
 * that is spent, then the number of the proof, then the budget lines in the order of their identities, so that no two
 * documents wait for each other.
 */
public final class Pembukuan {

    private static final int LONGEST_NUMBER = 200;

    private final Repository<NomorBukti> nomorBukti;
    private final Repository<Anggaran> anggaran;
    private final Persediaan persediaan;

    public Pembukuan(Configuration axon) {
        this.nomorBukti = axon.repository(NomorBukti.class);
        this.anggaran = axon.repository(Anggaran.class);
        this.persediaan = new Persediaan(axon);
    }

    /**
     * Posts what a proof says; nothing where the same was posted before.
     *
     * @throws Refusal where the number stands for something else, or a budget line refuses
     */
    public void post(PostRealisasi command) throws Exception {
        List<BarisBelanja> baris = lines(command);
        post(command.tahun(), command.bukti(), command.uraian(), baris, command.kontrak(), "");
    }

    /** @throws Refusal for a proof that no realization follows from */
    static List<BarisBelanja> lines(PostRealisasi command) {
        Bukti.Jenis jenis = command.bukti().jenis();
        if (jenis == Bukti.Jenis.SP2D_UP) {
            throw new Refusal(Reason.BUKAN_REALISASI, "bukti.jenis", jenis);
        }
        return command.baris().stream()
                .map(line -> new BarisBelanja(line.pos(), line.rekening(), line.sumberDana(), line.jumlah()))
                .toList();
    }

    /**
     * Also for a payment that has a life of its own: then the number stands for it. What is spent of the year's float is
     * held against it, but for a payment's GU, which was when it was requested.
     */
    void post(
            TahunAnggaranId tahun,
            Bukti bukti,
            String uraian,
            List<BarisBelanja> baris,
            String kontrak,
            String pembayaran)
            throws Exception {
        boolean isHeld = bukti.jenis() == Bukti.Jenis.SP2D_GU && !pembayaran.isEmpty();
        Optional<Aggregate<Pembayaran>> up =
                Persediaan.isSpent(bukti.jenis()) && !isHeld ? persediaan.hold(tahun) : Optional.empty();
        boolean isNew = book(tahun, bukti, uraian, baris, kontrak, pembayaran);
        if (isNew && up.isPresent()) {
            Aggregate<Pembayaran> there = up.get();
            tell(there, new UangMuka.Spend(PembayaranId.of(there.identifierAsString()), bukti, baris));
        }
    }

    /** Answers whether anything was posted. */
    private boolean book(
            TahunAnggaranId tahun,
            Bukti bukti,
            String uraian,
            List<BarisBelanja> baris,
            String kontrak,
            String pembayaran)
            throws Exception {
        Baris.requireRight(baris);
        SortedMap<String, SortedMap<Integer, BarisBelanja>> perPos = Baris.perPos(baris);
        Keadaan keadaan = use(use(tahun, bukti, kontrak, baris, pembayaran));
        if (keadaan == Keadaan.SAMA && pembayaran.isEmpty()) {
            return false;
        }
        requireNew(keadaan, bukti);
        Set<Object> posted = new HashSet<>();
        for (Map.Entry<String, SortedMap<Integer, BarisBelanja>> lines : perPos.entrySet()) {
            AnggaranId id = new AnggaranId(tahun, lines.getKey());
            boolean freed = keadaan == Keadaan.DIBEBASKAN;
            PostBaris post = new PostBaris(id, bukti, uraian, asPosted(lines.getValue()), kontrak, freed);
            posted.add(tell(anggaran, id, Anggaran::new, post));
        }
        boolean partlyPostedBeforeNumbersWereKept = posted.size() > 1;
        if (partlyPostedBeforeNumbersWereKept) {
            throw new Refusal(Reason.BUKTI_BERBEDA, "bukti.nomor", bukti.nomor());
        }
        return posted.contains(true);
    }

    /** What the number of the proof is to stand for. */
    static NomorBukti.Use use(
            TahunAnggaranId tahun, Bukti bukti, String kontrak, List<BarisBelanja> baris, String pembayaran) {
        return new NomorBukti.Use(
                nomor(tahun, bukti.nomor()),
                Baris.isi(bukti.jenis(), bukti.tanggal(), kontrak, baris),
                List.copyOf(Baris.perPos(baris).keySet()),
                pembayaran);
    }

    /** Has a number stand for cash of which nothing is realized yet. */
    void keep(TahunAnggaranId tahun, Bukti bukti, String pembayaran) throws Exception {
        Keadaan keadaan = use(use(tahun, bukti, "", List.of(), pembayaran));
        requireNew(keadaan, bukti);
    }

    /** A new step of a payment needs a new number. */
    private static void requireNew(Keadaan keadaan, Bukti bukti) {
        if (keadaan == Keadaan.SAMA) {
            throw new Refusal(Reason.BUKTI_BERBEDA, "bukti.nomor", bukti.nomor());
        }
    }

    /** Takes back the lines named, or where there are none all that remains of the proof. */
    void reverse(
            TahunAnggaranId tahun, String asal, DokumenPengembalian dokumen, String alasan, List<BarisBelanja> baris)
            throws Exception {
        if (!baris.isEmpty()) {
            Baris.requireRight(baris);
        }
        Optional<Aggregate<Pembayaran>> up = persediaan.hold(tahun);
        SortedMap<String, SortedMap<Integer, BarisBelanja>> perPos =
                baris.isEmpty() ? whole(tahun, asal) : Baris.perPos(baris);
        NomorBukti.Use use = new NomorBukti.Use(
                NomorBuktiId.pengembalian(tahun, dokumen, asal),
                Baris.isi(dokumen.jenis(), dokumen.tanggal(), baris),
                List.copyOf(perPos.keySet()),
                "");
        if (use(use) == Keadaan.SAMA) {
            return;
        }
        for (Map.Entry<String, SortedMap<Integer, BarisBelanja>> lines : perPos.entrySet()) {
            AnggaranId id = new AnggaranId(tahun, lines.getKey());
            tell(anggaran, id, Anggaran::new, new ReverseBaris(id, asal, dokumen, alasan, lines.getValue()));
        }
        if (up.isPresent()) {
            Aggregate<Pembayaran> there = up.get();
            tell(there, new UangMuka.TakeBack(PembayaranId.of(there.identifierAsString()), asal, baris));
        }
    }

    private SortedMap<String, SortedMap<Integer, BarisBelanja>> whole(TahunAnggaranId tahun, String asal)
            throws Exception {
        SortedMap<String, SortedMap<Integer, BarisBelanja>> places = new TreeMap<>();
        for (String pos : number(nomor(tahun, asal)).pos()) {
            places.put(pos, new TreeMap<>());
        }
        return places;
    }

    /** What a number stands for. */
    Used number(NomorBuktiId id) throws Exception {
        return nomorBukti.loadOrCreate(id.toString(), NomorBukti::new).invoke(root -> root.standsFor(id));
    }

    /** Whether nothing is left in the budget of what the number stood for there. */
    boolean isTakenBack(NomorBuktiId id) throws Exception {
        for (String pos : number(id).pos()) {
            Aggregate<Anggaran> line = anggaran.loadOrCreate(new AnggaranId(id.tahun(), pos).toString(), Anggaran::new);
            if (!line.invoke(root -> root.isTakenBack(id.nomor()))) {
                return false;
            }
        }
        return true;
    }

    /** Most numbers are new: at the first attempt no look is spent on it, and one that is not new collides. */
    private Keadaan use(NomorBukti.Use use) throws Exception {
        if (!Attempt.isFirst()) {
            return (Keadaan) tell(nomorBukti, use.id(), NomorBukti::new, use);
        }
        return (Keadaan) nomorBukti.newInstance(NomorBukti::new).handle(GenericCommandMessage.asCommandMessage(use));
    }

    static <T> Object tell(Repository<T> repository, Object id, Callable<T> factory, Object command) throws Exception {
        return tell(repository.loadOrCreate(id.toString(), factory), command);
    }

    private static Object tell(Aggregate<?> aggregate, Object command) throws Exception {
        return aggregate.handle(GenericCommandMessage.asCommandMessage(command));
    }

    private static NomorBuktiId nomor(TahunAnggaranId tahun, String nomor) {
        if (nomor.length() > LONGEST_NUMBER) {
            throw new Refusal(Reason.NOMOR_TERLALU_PANJANG, "bukti.nomor");
        }
        return NomorBuktiId.belanja(tahun, nomor);
    }

    static SortedMap<Integer, PostRealisasi.Baris> asPosted(SortedMap<Integer, BarisBelanja> lines) {
        SortedMap<Integer, PostRealisasi.Baris> posted = new TreeMap<>();
        lines.forEach((place, line) -> posted.put(
                place, new PostRealisasi.Baris(line.pos(), line.rekening(), line.sumberDana(), line.jumlah())));
        return posted;
    }
}
