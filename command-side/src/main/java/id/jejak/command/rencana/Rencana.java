package id.jejak.command.rencana;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import id.jejak.contract.command.AdoptRenstra.Node;
import id.jejak.contract.command.PostCapaian;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.command.ReviseRenstra.AlignProgram;
import id.jejak.contract.command.ReviseRenstra.BarisIndikator;
import id.jejak.contract.command.ReviseRenstra.EndNode;
import id.jejak.contract.command.ReviseRenstra.LocateNode;
import id.jejak.contract.command.ReviseRenstra.MergeNode;
import id.jejak.contract.command.ReviseRenstra.MoveNode;
import id.jejak.contract.command.ReviseRenstra.PerubahanNode;
import id.jejak.contract.command.ReviseRenstra.RenameNode;
import id.jejak.contract.command.ReviseRenstra.SetPaguIndikatif;
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeMerged;
import id.jejak.contract.event.RencanaEvent.NodeMoved;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * One node of a Renstra, with the indicators that first appeared at it, wherever they stand now. Promises that its
 * targets and indicative ceilings change only by a document and from a known version, lie within the plan's years, and
 * that only a sub kegiatan states amounts, since every figure above it is a sum; and that an achievement once posted
 * changes only by a correction that names it.
 */
public class Rencana {

    @AggregateIdentifier
    private @Nullable RencanaId id;

    private boolean dicabut;
    private final DaftarIndikator indikator = new DaftarIndikator();
    private final BukuCapaian capaian = new BukuCapaian();

    /**
     * Adopts the node as a document states it.
     *
     * @param periode the plan's years
     * @param field where in the document it stands
     */
    public record Adopt(
            @TargetAggregateIdentifier RencanaId id, Periode periode, LocalDate berlaku, String field, Node node) {}

    /**
     * Changes the node and its indicators as a revision's lines state.
     *
     * @param periode the plan's years
     * @param daftar in which of the document's lists they stand
     * @param baris by their place in it; none where only somebody else's line leads here
     */
    public record Revise(
            @TargetAggregateIdentifier RencanaId id,
            Periode periode,
            LocalDate berlaku,
            String daftar,
            SortedMap<Integer, PerubahanNode> baris) {}

    /** Refuses unless the indicator is in the plan. */
    public record RequireIndikator(
            @TargetAggregateIdentifier RencanaId id, IndikatorId indikator, String field) {}

    /**
     * Posts what the node and its indicators reached.
     *
     * @param periode the plan's years; nothing is posted after their end
     * @param baris by their place in the document
     */
    public record Post(
            @TargetAggregateIdentifier RencanaId id,
            Periode periode,
            String sumber,
            LocalDate tanggal,
            SortedMap<Integer, PostCapaian.Baris> baris) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Adopt command) {
        if (id != null) {
            throw new Refusal(Reason.SUDAH_ADA, command.field() + ".kode", command.id());
        }
        Node node = command.node();
        AturanNode aturan = new AturanNode(node.kode(), command.periode(), command.field());
        aturan.requireAmountsAtLeavesOnly(node);
        aturan.requireYearsWithin(node);
        aturan.requireDistinctIndikator(node);
        apply(new NodeAdopted(
                command.id(),
                node.nama(),
                node.penanggungJawab(),
                node.indikator(),
                node.pagu(),
                node.tandaKosong(),
                command.berlaku()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Revise command) {
        long versi = id == null ? -1 : getVersion();
        command.baris().forEach((nomor, baris) -> {
            requireExists(command.daftar() + "[" + nomor + "].node", command.id());
            if (baris.versi() != versi) {
                throw new Refusal(
                        Reason.VERSI_BERUBAH,
                        command.daftar() + "[" + nomor + "].versi",
                        command.id().kode(),
                        baris.versi(),
                        versi);
            }
        });
        command.baris()
                .forEach((nomor, baris) -> revised(command, command.daftar() + "[" + nomor + "]", baris)
                        .forEach(AggregateLifecycle::apply));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RequireIndikator command) {
        if (!indikator.isThere(command.indikator(), dicabut)) {
            throw new Refusal(Reason.INDIKATOR_TIDAK_ADA, command.field(), command.indikator());
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Post command) {
        long versi = id == null ? -1 : getVersion();
        command.baris().forEach((nomor, baris) -> {
            String field = "baris[" + nomor + "]";
            requireExists(field + ".node", command.id());
            if (baris instanceof PostCapaian.Capaian line && !indikator.wasEver(line.indikator())) {
                throw new Refusal(Reason.INDIKATOR_TIDAK_ADA, field + ".indikator", line.indikator());
            }
            capaian.decide(command, field, baris, versi).ifPresent(event -> apply(event));
        });
    }

    /**
     * What there is to see of it.
     *
     * @param dicabut whether it has left the plan
     * @param indikator where the indicators that first appeared here, and are in the plan, stand now
     * @param capaian what counts now as reached
     */
    public record Keadaan(
            boolean dicabut, SortedMap<IndikatorId, KodeRencana> indikator, List<BukuCapaian.Tercatat> capaian) {}

    /** What there is to see of it. */
    public Keadaan keadaan() {
        return new Keadaan(dicabut, indikator.there(Objects.requireNonNull(id).kode(), dicabut), capaian.tercatat());
    }

    private Stream<RencanaEvent> revised(Revise command, String field, PerubahanNode baris) {
        AturanNode aturan = new AturanNode(command.id().kode(), command.periode(), field);
        if (baris instanceof BarisIndikator line) {
            return Stream.of(indikator.revised(command, aturan, line, dicabut));
        }
        if (dicabut) {
            throw new Refusal(
                    Reason.NODE_TIDAK_ADA, field + ".node", command.id().kode());
        }
        if (baris instanceof SetPaguIndikatif line) {
            aturan.requireLeaf(Tingkat.SUB_KEGIATAN == line.node().tingkat(), ".pagu");
            aturan.requireYears(line.pagu().keySet(), ".pagu");
            return Stream.of(new PaguIndikatifRevised(command.id(), line.pagu(), command.berlaku()));
        }
        if (baris instanceof RenameNode line) {
            aturan.requireName(line.nama());
            return Stream.of(new NodeRenamed(command.id(), line.nama(), line.penanggungJawab(), command.berlaku()));
        }
        if (baris instanceof LocateNode line) {
            return Stream.of(new NodeLocated(command.id(), line.lokasi(), command.berlaku()));
        }
        if (baris instanceof AlignProgram line) {
            return Stream.of(new ProgramAligned(command.id(), line.melayani(), command.berlaku()));
        }
        if (baris instanceof EndNode line) {
            return ended(command, line);
        }
        throw new IllegalArgumentException("Not a line of a node: " + baris);
    }

    private static Stream<RencanaEvent> ended(Revise command, EndNode baris) {
        NodeRetired retired = new NodeRetired(command.id(), command.berlaku());
        if (baris instanceof MoveNode line) {
            return Stream.of(new NodeMoved(command.id(), line.ke(), command.berlaku()), retired);
        }
        if (baris instanceof MergeNode line) {
            return Stream.of(new NodeMerged(command.id(), line.ke(), command.berlaku()), retired);
        }
        return Stream.of(retired);
    }

    private void requireExists(String field, RencanaId asked) {
        if (id == null) {
            throw new Refusal(Reason.NODE_TIDAK_ADA, field, asked.kode());
        }
    }

    @EventSourcingHandler
    void on(NodeAdopted event) {
        id = event.id();
        indikator.start(event.id().kode(), List.copyOf(event.indikator()));
    }

    @EventSourcingHandler
    void on(NodeRetired event) {
        dicabut = true;
    }

    @EventSourcingHandler
    void on(IndikatorAdded event) {
        indikator.start(event.id().kode(), List.of(event.indikator()));
    }

    @EventSourcingHandler
    void on(IndikatorMoved event) {
        indikator.move(event.indikator(), event.ke());
    }

    @EventSourcingHandler
    void on(IndikatorMerged event) {
        indikator.end(event.indikator());
    }

    @EventSourcingHandler
    void on(IndikatorDropped event) {
        indikator.end(event.indikator());
    }

    @EventSourcingHandler
    void on(CapaianPosted event) {
        capaian.on(event);
    }

    @EventSourcingHandler
    void on(CapaianCorrected event) {
        capaian.on(event);
    }

    @EventSourcingHandler
    void on(ProgresFisikPosted event) {
        capaian.on(event);
    }

    @EventSourcingHandler
    void on(ProgresFisikCorrected event) {
        capaian.on(event);
    }
}
