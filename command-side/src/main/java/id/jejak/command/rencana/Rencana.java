package id.jejak.command.rencana;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import id.jejak.contract.command.AdoptRenstra.Node;
import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.Tingkat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * One node of a Renstra. Promises that its targets and indicative ceilings come from a document, lie within the plan's
 * years, and that only a sub kegiatan states amounts, since every figure above it is a sum.
 */
public class Rencana {

    @AggregateIdentifier
    private @Nullable RencanaId id;

    /** Adopts the node as the plan's document states it. */
    public record Adopt(@TargetAggregateIdentifier RencanaId id, LocalDate berlaku, Node node) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Adopt command) {
        if (id != null) {
            throw new Refusal(Reason.SUDAH_ADA, "nodes.kode", command.id());
        }
        Node node = command.node();
        requireAmountsAtLeavesOnly(node);
        requireYearsWithin(command.id().renstra().periode(), node);
        requireDistinctIndikator(node);
        apply(new NodeAdopted(
                command.id(),
                node.nama(),
                node.penanggungJawab(),
                node.indikator(),
                node.pagu(),
                node.tandaKosong(),
                command.berlaku()));
    }

    private static void requireAmountsAtLeavesOnly(Node node) {
        boolean leaf = node.kode().tingkat() == Tingkat.SUB_KEGIATAN;
        boolean marksOnly = node.tandaKosong().values().stream()
                .flatMap(mark -> mark.jumlah().stream())
                .allMatch(Rupiah.ZERO::equals);
        boolean right = leaf ? node.tandaKosong().isEmpty() : node.pagu().isEmpty() && marksOnly;
        if (!right) {
            throw new Refusal(Reason.JUMLAH_DI_ATAS_SUB_KEGIATAN, "nodes.pagu", node.kode());
        }
    }

    private static void requireYearsWithin(Periode periode, Node node) {
        Stream<Integer> ofTargets =
                node.indikator().stream().map(Indikator::target).flatMap(target -> target.keySet().stream());
        Stream.of(node.pagu().keySet().stream(), node.tandaKosong().keySet().stream(), ofTargets)
                .flatMap(years -> years)
                .filter(tahun -> !periode.contains(tahun))
                .findFirst()
                .ifPresent(tahun -> {
                    throw new Refusal(Reason.TAHUN_DI_LUAR_PERIODE, "nodes.tahun", node.kode(), tahun, periode);
                });
    }

    private static void requireDistinctIndikator(Node node) {
        Set<Integer> seen = new HashSet<>();
        for (Indikator indikator : node.indikator()) {
            if (!seen.add(indikator.nomor())) {
                throw new Refusal(Reason.INDIKATOR_GANDA, "nodes.indikator", node.kode(), indikator.nomor());
            }
        }
    }

    @EventSourcingHandler
    void on(NodeAdopted event) {
        id = event.id();
    }
}
