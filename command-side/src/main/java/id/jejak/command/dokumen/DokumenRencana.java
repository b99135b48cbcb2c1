package id.jejak.command.dokumen;

import static java.util.stream.Collectors.toSet;

import id.jejak.command.Keberatan;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.RegisterRencana;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.Keterangan;
import id.jejak.contract.command.ReviseRenstra.MergeIndikator;
import id.jejak.contract.command.ReviseRenstra.PerubahanNode;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IsiDokumen;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TahunAnggaranId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;

/**
 * Applies what revises a plan, or states what it reached, within the one unit of work of its command. First the year in
 * which the document is numbered, then the plan, then its nodes in the order of their codes: so nobody waits for each
 * other.
 */
public final class DokumenRencana {

    private final Repository<TahunAnggaran> tahunAnggaran;
    private final Repository<Renstra> renstra;
    private final Repository<Rencana> rencana;
    private final KodeCheck kode;

    public DokumenRencana(Configuration axon) {
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.renstra = axon.repository(Renstra.class);
        this.rencana = axon.repository(Rencana.class);
        this.kode = axon.getComponent(KodeCheck.class);
    }

    @CommandHandler
    void handle(ReviseRenstra command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Set<KodeCheck.Admitted> admitted = kode.require(command);
        TahunAnggaranId tahun = tahun(command.id(), command.dasarHukum());
        Dokumen.tell(
                tahunAnggaran,
                tahun,
                TahunAnggaran::new,
                new RegisterRencana(tahun, command.dasarHukum(), command.berlaku()));
        Periode periode = (Periode) Dokumen.tell(
                renstra,
                command.id(),
                Renstra::new,
                new Renstra.Revise(
                        command.id(),
                        command.versi(),
                        command.dasarHukum(),
                        command.berlaku(),
                        byPlace(command.baris())));
        Dokumen.admit(renstra, command.id(), admitted);
        for (var node : perNode(command).entrySet()) {
            revise(command, periode, node);
        }
        requireSuccessors(command);
    }

    @CommandHandler
    void handle(PostCapaian command) throws Exception {
        Dokumen.requireLines(command.baris(), "baris");
        Periode periode =
                (Periode) Dokumen.tell(renstra, command.id(), Renstra::new, new Renstra.AskPeriode(command.id()));
        for (var node : perNode(command).entrySet()) {
            RencanaId id = new RencanaId(command.id(), node.getKey());
            Dokumen.tell(
                    rencana,
                    id,
                    Rencana::new,
                    new Rencana.Post(id, periode, command.sumber(), command.tanggal(), node.getValue()));
        }
    }

    /** What a drafted revision asks of its plan. */
    static ReviseRenstra perintah(IsiDokumen.PerubahanRenstra isi) {
        return new ReviseRenstra(
                isi.renstra(),
                OptionalLong.of(isi.versi()),
                isi.dasarHukum(),
                isi.berlaku(),
                isi.baris(),
                isi.luarDaftar());
    }

    /** What a drafted plan asks to be adopted. */
    static AdoptRenstra perintah(IsiDokumen.PenetapanRenstra isi) {
        return new AdoptRenstra(
                isi.renstra(),
                isi.nama(),
                isi.dasarHukum(),
                isi.berlaku(),
                isi.nodes(),
                isi.keterangan(),
                isi.luarDaftar());
    }

    /**
     * What an adoption says beside its nodes and of its indicators, by the node that it is about and by its place.
     *
     * @throws Refusal where it is about a node, or names a goal or an objective, that the adoption does not have
     */
    static Map<KodeRencana, SortedMap<Integer, PerubahanNode>> keterangan(AdoptRenstra command) {
        Set<KodeRencana> there =
                command.nodes().stream().map(AdoptRenstra.Node::kode).collect(toSet());
        SortedMap<KodeRencana, SortedMap<Integer, PerubahanNode>> perNode = new TreeMap<>();
        for (int i = 0; i < command.keterangan().size(); i++) {
            Keterangan line = command.keterangan().get(i);
            String field = "keterangan[" + i + "]";
            requireThere(there, field + ".node", line.node());
            if (line instanceof AlignProgram asked) {
                asked.melayani().forEach(kode -> requireThere(there, field + ".melayani", kode));
            }
            linesOf(perNode, line.node()).put(i, line);
        }
        return perNode;
    }

    private static void requireThere(Set<KodeRencana> there, String field, KodeRencana kode) {
        if (!there.contains(kode)) {
            throw new Refusal(Reason.NODE_TIDAK_ADA, field, kode);
        }
    }

    /** What stands against a plan's document among the drafts of this agency and year; nothing against a budget's. */
    static Stream<Refusal> keberatan(TahunAnggaranId tahun, IsiDokumen isi) {
        if (isi instanceof IsiDokumen.PerubahanRenstra revision) {
            return keberatan(tahun, revision.renstra(), isi.dasarHukum());
        }
        return isi instanceof IsiDokumen.PenetapanRenstra plan
                ? keberatan(tahun, plan.renstra(), isi.dasarHukum())
                : Stream.empty();
    }

    private static Stream<Refusal> keberatan(TahunAnggaranId tahun, RenstraId renstra, DasarHukum dasarHukum) {
        LocalDate tanggal = dasarHukum.tanggal();
        return Stream.concat(
                Keberatan.when(
                        !renstra.skpd().equals(tahun.skpd()),
                        () -> new Refusal(Reason.RENSTRA_TIDAK_ADA, "renstra", renstra)),
                Keberatan.when(
                        tanggal.getYear() != tahun.tahun(),
                        () -> new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "dasarHukum.tanggal", tanggal, tahun.tahun())));
    }

    /** The year in whose register a plan's document is numbered: that of its date. */
    static TahunAnggaranId tahun(RenstraId id, DasarHukum dasarHukum) {
        return new TahunAnggaranId(id.skpd(), dasarHukum.tanggal().getYear());
    }

    private void revise(ReviseRenstra command, Periode periode, Map.Entry<KodeRencana, SortedMap<Integer, Baris>> node)
            throws Exception {
        RencanaId id = new RencanaId(command.id(), node.getKey());
        SortedMap<Integer, PerubahanNode> changes = new TreeMap<>();
        for (var baris : node.getValue().entrySet()) {
            if (baris.getValue() instanceof AddNode line) {
                String field = "baris[" + baris.getKey() + "].isi";
                Dokumen.tell(
                        rencana,
                        id,
                        Rencana::new,
                        new Rencana.Adopt(id, periode, command.berlaku(), field, line.isi()));
            } else if (baris.getValue() instanceof PerubahanNode line) {
                changes.put(baris.getKey(), line);
            }
        }
        Dokumen.tell(rencana, id, Rencana::new, new Rencana.Revise(id, periode, command.berlaku(), "baris", changes));
    }

    /** Asked once all lines are applied: an indicator may be merged into one that the same document brings. */
    private void requireSuccessors(ReviseRenstra command) throws Exception {
        for (var baris : byPlace(command.baris()).entrySet()) {
            if (baris.getValue() instanceof MergeIndikator line) {
                RencanaId id = new RencanaId(command.id(), line.ke().asal());
                String field = "baris[" + baris.getKey() + "].ke";
                Dokumen.tell(rencana, id, Rencana::new, new Rencana.RequireIndikator(id, line.ke(), field));
            }
        }
    }

    /** The lines by the node that they change; also, without lines, the nodes that are only asked for a successor. */
    private static SortedMap<KodeRencana, SortedMap<Integer, Baris>> perNode(ReviseRenstra command) {
        SortedMap<KodeRencana, SortedMap<Integer, Baris>> perNode = new TreeMap<>();
        byPlace(command.baris()).forEach((nomor, baris) -> {
            if (baris instanceof AddNode line) {
                linesOf(perNode, line.isi().kode()).put(nomor, line);
            } else if (baris instanceof PerubahanNode line) {
                linesOf(perNode, line.node()).put(nomor, line);
            }
            if (baris instanceof MergeIndikator line) {
                linesOf(perNode, line.ke().asal());
            }
        });
        return perNode;
    }

    private static SortedMap<KodeRencana, SortedMap<Integer, PostCapaian.Baris>> perNode(PostCapaian command) {
        SortedMap<KodeRencana, SortedMap<Integer, PostCapaian.Baris>> perNode = new TreeMap<>();
        for (int i = 0; i < command.baris().size(); i++) {
            linesOf(perNode, command.baris().get(i).node())
                    .put(i, command.baris().get(i));
        }
        return perNode;
    }

    private static <L> SortedMap<Integer, L> linesOf(
            SortedMap<KodeRencana, SortedMap<Integer, L>> perNode, KodeRencana kode) {
        return perNode.computeIfAbsent(kode, first -> new TreeMap<>());
    }

    private static SortedMap<Integer, Baris> byPlace(List<Baris> baris) {
        SortedMap<Integer, Baris> byPlace = new TreeMap<>();
        for (int i = 0; i < baris.size(); i++) {
            byPlace.put(i, baris.get(i));
        }
        return byPlace;
    }
}
