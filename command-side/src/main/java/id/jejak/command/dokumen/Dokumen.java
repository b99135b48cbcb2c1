package id.jejak.command.dokumen;

import id.jejak.command.Keberatan;
import id.jejak.command.anggaran.Anggaran;
import id.jejak.command.anggaran.RequireSpd;
import id.jejak.command.anggaran.SetPagu;
import id.jejak.command.pembayaran.Pembukuan;
import id.jejak.command.rencana.Rencana;
import id.jejak.command.rencana.Renstra;
import id.jejak.command.tahunanggaran.AdmitKode;
import id.jejak.command.tahunanggaran.EnactDokumen;
import id.jejak.command.tahunanggaran.RegisterRencana;
import id.jejak.command.tahunanggaran.TahunAnggaran;
import id.jejak.contract.command.AdoptRenstra;
import id.jejak.contract.command.EnactAnggaran;
import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.PerubahanNode;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.Repository;

/**
 * Applies a document to all the aggregates that its lines touch, within the one unit of work of its command: what one
 * of them refuses, none of them has done. Aggregates are locked in the order of their identities, so that two documents
 * never wait for each other.
 */
public final class Dokumen {

    private final Repository<Anggaran> anggaran;
    private final Repository<TahunAnggaran> tahunAnggaran;
    private final Repository<Renstra> renstra;
    private final Repository<Rencana> rencana;
    private final Pembukuan pembukuan;
    private final KodeCheck kode;

    /** Applies documents whose codes this check has passed. */
    public Dokumen(Configuration axon, KodeCheck kode) {
        this.kode = kode;
        this.anggaran = axon.repository(Anggaran.class);
        this.tahunAnggaran = axon.repository(TahunAnggaran.class);
        this.renstra = axon.repository(Renstra.class);
        this.rencana = axon.repository(Rencana.class);
        this.pembukuan = new Pembukuan(axon);
    }

    @CommandHandler
    void handle(AdoptRenstra command) throws Exception {
        requireLines(command.nodes(), "nodes");
        requireParents(command);
        Set<KodeCheck.Admitted> admitted = kode.require(command);
        List<Integer> inOrder = IntStream.range(0, command.nodes().size())
                .boxed()
                .sorted(Comparator.comparing(i -> command.nodes().get(i).kode()))
                .toList();
        TahunAnggaranId tahun = DokumenRencana.tahun(command.id(), command.dasarHukum());
        tell(
                tahunAnggaran,
                tahun,
                TahunAnggaran::new,
                new RegisterRencana(tahun, command.dasarHukum(), command.berlaku()));
        tell(
                renstra,
                command.id(),
                Renstra::new,
                new Renstra.Adopt(
                        command.id(),
                        command.nama(),
                        command.dasarHukum(),
                        command.berlaku(),
                        inOrder.stream().map(i -> command.nodes().get(i).kode()).toList()));
        admit(renstra, command.id(), admitted);
        Map<KodeRencana, SortedMap<Integer, PerubahanNode>> keterangan = DokumenRencana.keterangan(command);
        for (int i : inOrder) {
            AdoptRenstra.Node node = command.nodes().get(i);
            RencanaId id = new RencanaId(command.id(), node.kode());
            tell(
                    rencana,
                    id,
                    Rencana::new,
                    new Rencana.Adopt(id, command.id().periode(), command.berlaku(), "nodes[" + i + "]", node));
            SortedMap<Integer, PerubahanNode> lines = keterangan.get(node.kode());
            if (lines != null) {
                tell(
                        rencana,
                        id,
                        Rencana::new,
                        new Rencana.Revise(id, command.id().periode(), command.berlaku(), "keterangan", lines));
            }
        }
    }

    @CommandHandler
    void handle(EnactAnggaran command) throws Exception {
        requireLines(command.baris(), "baris");
        requireDistinct(command.baris(), baris -> new Tempat(baris.pos(), baris.rekening(), baris.sumberDana()));
        Set<KodeCheck.Admitted> admitted = kode.require(command);
        Object memakaiSpd = tell(
                tahunAnggaran,
                command.tahun(),
                TahunAnggaran::new,
                new EnactDokumen(command.tahun(), command.dasarHukum(), command.berlaku()));
        admit(tahunAnggaran, command.tahun(), admitted);
        for (var baris : perAnggaran(command.tahun(), command.baris(), EnactAnggaran.Baris::pos)) {
            tell(anggaran, baris.id(), Anggaran::new, new SetPagu(baris.id(), command.berlaku(), baris.baris()));
            if (Boolean.TRUE.equals(memakaiSpd)) {
                tell(anggaran, baris.id(), Anggaran::new, new RequireSpd(baris.id()));
            }
        }
    }

    @CommandHandler
    void handle(PostRealisasi command) throws Exception {
        pembukuan.post(command);
    }

    /** A place within the year's budget that a document's line names; a document names each once. */
    public record Tempat(String pos, KodeRekening rekening, SumberDana sumberDana) {}

    /** A document's lines that fall on one budget line, by their place in the document. */
    record BarisAnggaran<L>(AnggaranId id, SortedMap<Integer, L> baris) {}

    static void admit(Repository<TahunAnggaran> years, TahunAnggaranId tahun, Set<KodeCheck.Admitted> admitted)
            throws Exception {
        for (KodeCheck.Admitted one : admitted) {
            tell(years, tahun, TahunAnggaran::new, new AdmitKode(tahun, one.kode(), one.daftar()));
        }
    }

    static void admit(Repository<Renstra> plans, RenstraId id, Set<KodeCheck.Admitted> admitted) throws Exception {
        for (KodeCheck.Admitted one : admitted) {
            KodeRencana code = new KodeRencana(one.kode().kode());
            tell(
                    plans,
                    id,
                    Renstra::new,
                    new Renstra.AdmitKode(id, code, one.daftar(), one.kode().alasan()));
        }
    }

    static <T> Object tell(Repository<T> repository, Object id, Callable<T> factory, Object command) throws Exception {
        return repository.loadOrCreate(id.toString(), factory).handle(GenericCommandMessage.asCommandMessage(command));
    }

    static <L> List<BarisAnggaran<L>> perAnggaran(TahunAnggaranId tahun, List<L> lines, Function<L, String> pos) {
        SortedMap<String, SortedMap<Integer, L>> perPos = new TreeMap<>();
        for (int i = 0; i < lines.size(); i++) {
            perPos.computeIfAbsent(pos.apply(lines.get(i)), first -> new TreeMap<>())
                    .put(i, lines.get(i));
        }
        return perPos.entrySet().stream()
                .map(entry -> new BarisAnggaran<>(new AnggaranId(tahun, entry.getKey()), entry.getValue()))
                .toList();
    }

    static void requireLines(Collection<?> lines, String field) {
        if (lines.isEmpty()) {
            throw new Refusal(Reason.DOKUMEN_KOSONG, field);
        }
    }

    static <L> void requireDistinct(List<L> lines, Function<L, Tempat> tempat) {
        Keberatan.refuse(repeated(lines, tempat));
    }

    /** The lines that name a place which one before them has named. */
    static <L> Stream<Refusal> repeated(List<L> lines, Function<L, Tempat> tempat) {
        Set<Tempat> seen = new HashSet<>();
        List<Refusal> repeated = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Tempat here = tempat.apply(lines.get(i));
            if (!seen.add(here)) {
                repeated.add(new Refusal(Reason.BARIS_GANDA, "baris[" + i + "]", here.pos(), here.rekening()));
            }
        }
        return repeated.stream();
    }

    private static void requireParents(AdoptRenstra command) {
        Set<KodeRencana> known =
                command.nodes().stream().map(AdoptRenstra.Node::kode).collect(Collectors.toSet());
        for (int i = 0; i < command.nodes().size(); i++) {
            KodeRencana kode = command.nodes().get(i).kode();
            Optional<KodeRencana> missing = kode.induk().filter(induk -> !known.contains(induk));
            if (missing.isPresent()) {
                throw new Refusal(Reason.INDUK_TIDAK_ADA, "nodes[" + i + "].kode", kode, missing.get());
            }
        }
    }
}
