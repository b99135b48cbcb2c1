package id.jejak.command.rencana;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AddNode;
import id.jejak.contract.command.ReviseRenstra.Baris;
import id.jejak.contract.command.ReviseRenstra.EndNode;
import id.jejak.contract.command.ReviseRenstra.ExtendPeriode;
import id.jejak.contract.command.ReviseRenstra.MergeNode;
import id.jejak.contract.command.ReviseRenstra.MoveIndikator;
import id.jejak.contract.command.ReviseRenstra.MoveNode;
import id.jejak.contract.event.RencanaEvent.NodesListed;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An agency's five-year plan as a whole. Promises that it is adopted once, that its documents take force one after the
 * other, and that its nodes stay one tree: a node in the plan has its parent in the plan.
 */
public class Renstra {

    @AggregateIdentifier
    private @Nullable RenstraId id;

    /** From when the plan's latest document is in force. */
    private LocalDate berlaku = LocalDate.MIN;

    private int akhir;
    private final Struktur struktur = new Struktur();

    /**
     * Adopts the plan itself; its nodes are adopted one by one beside it.
     *
     * @param nodes the nodes, in their order
     */
    public record Adopt(
            @TargetAggregateIdentifier RenstraId id,
            String nama,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            List<KodeRencana> nodes) {}

    /** Takes up a revision's document: what its lines do to the plan as a whole. Answers the plan's years from then on. */
    public record Revise(
            @TargetAggregateIdentifier RenstraId id,
            OptionalLong versi,
            DasarHukum dasarHukum,
            LocalDate berlaku,
            SortedMap<Integer, Baris> baris) {}

    /** Asks for the plan's years. */
    public record AskPeriode(@TargetAggregateIdentifier RenstraId id) {}

    /** Puts on record that the plan uses a code which the nomenclature in force does not have. */
    public record AdmitKode(@TargetAggregateIdentifier RenstraId id, KodeRencana kode, String daftar, String alasan) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Adopt command) {
        if (id != null) {
            throw new Refusal(Reason.SUDAH_ADA, "id", command.id());
        }
        apply(new RenstraAdopted(command.id(), command.nama(), command.dasarHukum(), command.berlaku()));
        apply(new NodesListed(command.id(), command.nodes()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Periode handle(Revise command) {
        requireAdopted(command.id());
        long versi = getVersion();
        if (command.versi().isPresent()) {
            requireVersion(command, "versi", command.versi().getAsLong(), versi);
        }
        if (command.dasarHukum().jenis() != DasarHukum.Jenis.PERUBAHAN_RENSTRA) {
            throw new Refusal(
                    Reason.JENIS_DOKUMEN_SALAH,
                    "dasarHukum.jenis",
                    command.dasarHukum().jenis(),
                    DasarHukum.Jenis.PERUBAHAN_RENSTRA);
        }
        if (command.berlaku().isBefore(berlaku)) {
            throw new Refusal(Reason.BERLAKU_MUNDUR, "berlaku", command.berlaku(), berlaku);
        }
        command.baris().forEach((nomor, baris) -> {
            if (baris instanceof ExtendPeriode line) {
                requireVersion(command, "baris[" + nomor + "].versi", line.versi(), versi);
                extend(command, "baris[" + nomor + "]", line);
            }
        });
        SortedMap<Integer, KodeRencana> ditambah = Struktur.codes(
                command.baris(), AddNode.class, line -> line.isi().kode());
        SortedMap<Integer, KodeRencana> dicabut = Struktur.codes(command.baris(), EndNode.class, EndNode::node);
        SortedMap<Integer, KodeRencana> tujuan =
                Struktur.codes(command.baris(), MoveIndikator.class, MoveIndikator::ke);
        tujuan.putAll(Struktur.codes(command.baris(), MergeNode.class, MergeNode::ke));
        SortedMap<Integer, KodeRencana> pindah = Struktur.codes(command.baris(), MoveNode.class, MoveNode::ke);
        tujuan.putAll(pindah);
        struktur.require(command.id(), ditambah, dicabut, tujuan);
        Struktur.requireNew(pindah, ditambah);
        struktur.requireServed(command.baris(), ditambah, dicabut);
        apply(new RenstraRevised(
                command.id(),
                command.dasarHukum(),
                command.berlaku(),
                ditambah.values().stream().sorted().toList(),
                dicabut.values().stream().sorted().toList()));
        return periode(command.id());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    Periode handle(AskPeriode command) {
        requireAdopted(command.id());
        return periode(command.id());
    }

    /**
     * What there is to see of it.
     *
     * @param berlaku from when its latest document is in force
     * @param akhir its last year
     */
    public record Keadaan(LocalDate berlaku, int akhir) {}

    /** What there is to see of it. */
    public Keadaan keadaan() {
        return new Keadaan(berlaku, akhir);
    }

    private void requireAdopted(RenstraId asked) {
        if (id == null) {
            throw new Refusal(Reason.RENSTRA_TIDAK_ADA, "id", asked);
        }
    }

    private static void requireVersion(Revise command, String field, long expected, long actual) {
        if (expected != actual) {
            throw new Refusal(Reason.VERSI_BERUBAH, field, command.id(), expected, actual);
        }
    }

    private void extend(Revise command, String field, ExtendPeriode line) {
        if (line.akhir() <= akhir || !isPeriode(command.id().periode().dasar(), line.akhir())) {
            throw new Refusal(Reason.PERIODE_TIDAK_SAH, field + ".akhir", line.akhir(), akhir);
        }
        apply(new PeriodeExtended(command.id(), line.akhir(), command.berlaku()));
    }

    private static boolean isPeriode(int dasar, int akhir) {
        try {
            return new Periode(dasar, akhir).contains(akhir);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Periode periode(RenstraId asked) {
        return new Periode(asked.periode().dasar(), akhir);
    }

    @EventSourcingHandler
    void on(RenstraAdopted event) {
        id = event.id();
        berlaku = event.berlaku();
        akhir = event.id().periode().akhir();
    }

    @EventSourcingHandler
    void on(NodesListed event) {
        struktur.list(event.kode());
    }

    @EventSourcingHandler
    void on(PeriodeExtended event) {
        akhir = event.akhir();
    }

    @EventSourcingHandler
    void on(RenstraRevised event) {
        berlaku = event.berlaku();
        struktur.revise(event.ditambah(), event.dicabut());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AdmitKode command) {
        apply(new RenstraKodeAdmitted(command.id(), command.kode(), command.daftar(), command.alasan()));
    }

    @EventSourcingHandler
    void on(RenstraKodeAdmitted event) {
        id = event.id();
    }
}
