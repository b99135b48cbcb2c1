package id.jejak.query.indikator;

import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a projection keeps what events say of a plan's indicators: each thing said is a row of its own. */
public interface FaktaIndikator {

    /**
     * Of which indicator something is said.
     *
     * @param position of the event that says it
     * @param id the node and number of its first appearance
     * @param berlaku the day from which it is so
     */
    record Tentang(long position, RenstraId renstra, IndikatorId id, LocalDate berlaku) {

        private static Tentang of(Recorded<?> recorded, RencanaId node, IndikatorId id, LocalDate berlaku) {
            return new Tentang(recorded.position(), node.renstra(), id, berlaku);
        }
    }

    /** What it is called, in which unit, and whether what is reached adds up. */
    void nama(Tentang satu, String nama, String satuan, AkhirRencana akhir, Facts facts);

    /**
     * Where it stands.
     *
     * @param pada the node; none once it is dropped or merged
     * @param ke into which it was merged, where it was
     */
    void tempat(Tentang satu, @Nullable KodeRencana pada, int urutan, @Nullable IndikatorId ke, Facts facts);

    /** What is to be reached in a year. */
    void target(Tentang satu, int tahun, Target target, Facts facts);

    /** Names the events that are about indicators alone. */
    default Handlers.Builder tambahkan(Handlers.Builder handlers) {
        return handlers.on(TargetRevised.class, this::targetRevised)
                .on(IndikatorAdded.class, this::indikatorAdded)
                .on(IndikatorRenamed.class, this::indikatorRenamed)
                .on(IndikatorMoved.class, this::indikatorMoved)
                .on(IndikatorMerged.class, this::indikatorMerged)
                .on(IndikatorDropped.class, this::indikatorDropped);
    }

    /** The indicators that a node is adopted with; what else that event says is the projection's own. */
    default void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        for (Indikator indikator : event.indikator()) {
            baru(recorded, event.id(), indikator, indikator.nomor(), event.berlaku(), facts);
        }
    }

    private void targetRevised(Recorded<TargetRevised> recorded, Facts facts) {
        TargetRevised event = recorded.event();
        Tentang satu = Tentang.of(recorded, event.id(), event.indikator(), event.berlaku());
        targets(satu, event.target(), facts);
    }

    private void indikatorAdded(Recorded<IndikatorAdded> recorded, Facts facts) {
        IndikatorAdded event = recorded.event();
        baru(recorded, event.id(), event.indikator(), event.urutan(), event.berlaku(), facts);
    }

    private void indikatorRenamed(Recorded<IndikatorRenamed> recorded, Facts facts) {
        IndikatorRenamed event = recorded.event();
        Tentang satu = Tentang.of(recorded, event.id(), event.indikator(), event.berlaku());
        nama(satu, event.nama(), event.satuan(), event.akhir(), facts);
    }

    private void indikatorMoved(Recorded<IndikatorMoved> recorded, Facts facts) {
        IndikatorMoved event = recorded.event();
        Tentang satu = Tentang.of(recorded, event.id(), event.indikator(), event.berlaku());
        tempat(satu, event.ke(), event.urutan(), null, facts);
    }

    private void indikatorMerged(Recorded<IndikatorMerged> recorded, Facts facts) {
        IndikatorMerged event = recorded.event();
        tempat(Tentang.of(recorded, event.id(), event.indikator(), event.berlaku()), null, 0, event.ke(), facts);
    }

    private void indikatorDropped(Recorded<IndikatorDropped> recorded, Facts facts) {
        IndikatorDropped event = recorded.event();
        tempat(Tentang.of(recorded, event.id(), event.indikator(), event.berlaku()), null, 0, null, facts);
    }

    private void baru(
            Recorded<?> recorded, RencanaId node, Indikator indikator, int urutan, LocalDate berlaku, Facts facts) {
        Tentang satu = Tentang.of(recorded, node, new IndikatorId(node.kode(), indikator.nomor()), berlaku);
        nama(satu, indikator.nama(), indikator.satuan(), indikator.akhir(), facts);
        tempat(satu, node.kode(), urutan, null, facts);
        targets(satu, indikator.target(), facts);
    }

    private void targets(Tentang satu, Map<Integer, Target> perTahun, Facts facts) {
        perTahun.forEach((tahun, target) -> target(satu, tahun, target, facts));
    }
}
