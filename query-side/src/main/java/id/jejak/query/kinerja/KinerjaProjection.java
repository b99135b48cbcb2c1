package id.jejak.query.kinerja;

import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.NomorBuktiEvent;
import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.NodesListed;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.event.TahunAnggaranEvent;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Target;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Every plan's indicators: what they are called, where they stand, what they are to reach and what they reached. */
public final class KinerjaProjection implements Projection {

    static final String NAME = "kinerja";

    private static final FactTable RENSTRA = FactTable.of("kinerja_renstra", "position", "renstra", "berlaku");
    private static final FactTable NODE =
            FactTable.of("kinerja_node", "position", "renstra", "kode", "dicabut", "berlaku");
    private static final FactTable NAMA =
            FactTable.of("kinerja_nama", "position", "renstra", "kode", "nomor", "nama", "satuan", "berlaku");
    private static final FactTable TEMPAT =
            FactTable.of("kinerja_tempat", "position", "renstra", "kode", "nomor", "pada", "urutan", "berlaku");
    private static final FactTable TARGET =
            FactTable.of("kinerja_target", "position", "renstra", "kode", "nomor", "tahun", "tertulis", "berlaku");
    private static final FactTable CAPAIAN =
            FactTable.of("kinerja_capaian", "position", "renstra", "kode", "nomor", "kurun", "tertulis", "berlaku");

    private final Handlers handlers = Handlers.handlers()
            .on(RenstraAdopted.class, KinerjaProjection::renstraAdopted)
            .on(NodeAdopted.class, KinerjaProjection::nodeAdopted)
            .on(NodeRetired.class, KinerjaProjection::nodeRetired)
            .on(TargetRevised.class, KinerjaProjection::targetRevised)
            .on(IndikatorAdded.class, KinerjaProjection::indikatorAdded)
            .on(IndikatorRenamed.class, KinerjaProjection::indikatorRenamed)
            .on(IndikatorMoved.class, KinerjaProjection::indikatorMoved)
            .on(IndikatorMerged.class, KinerjaProjection::indikatorMerged)
            .on(IndikatorDropped.class, KinerjaProjection::indikatorDropped)
            .on(CapaianPosted.class, KinerjaProjection::capaianPosted)
            .on(CapaianCorrected.class, KinerjaProjection::capaianCorrected)
            .ignore(RenstraRevised.class, NodeRenamed.class)
            .ignore(NodesListed.class, PeriodeExtended.class, PaguIndikatifRevised.class, RenstraKodeAdmitted.class)
            .ignore(ProgresFisikPosted.class, ProgresFisikCorrected.class)
            .ignoreAll(AnggaranEvent.class)
            .ignoreAll(TahunAnggaranEvent.class)
            .ignoreAll(DokumenAnggaranEvent.class)
            .ignoreAll(NomorBuktiEvent.class)
            .ignoreAll(PembayaranEvent.class)
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static void renstraAdopted(Recorded<RenstraAdopted> recorded, Facts facts) {
        RenstraAdopted event = recorded.event();
        facts.add(RENSTRA, recorded.position(), event.id(), event.berlaku());
    }

    private static void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        node(recorded, event.id(), false, event.berlaku(), facts);
        for (Indikator indikator : event.indikator()) {
            indikator(recorded, event.id(), indikator, indikator.nomor(), event.berlaku(), facts);
        }
    }

    private static void nodeRetired(Recorded<NodeRetired> recorded, Facts facts) {
        node(recorded, recorded.event().id(), true, recorded.event().berlaku(), facts);
    }

    private static void targetRevised(Recorded<TargetRevised> recorded, Facts facts) {
        TargetRevised event = recorded.event();
        target(recorded, event.id(), event.indikator(), event.target(), event.berlaku(), facts);
    }

    private static void indikatorAdded(Recorded<IndikatorAdded> recorded, Facts facts) {
        IndikatorAdded event = recorded.event();
        indikator(recorded, event.id(), event.indikator(), event.urutan(), event.berlaku(), facts);
    }

    private static void indikatorRenamed(Recorded<IndikatorRenamed> recorded, Facts facts) {
        IndikatorRenamed event = recorded.event();
        nama(recorded, event.id(), event.indikator(), event.nama(), event.satuan(), event.berlaku(), facts);
    }

    private static void indikatorMoved(Recorded<IndikatorMoved> recorded, Facts facts) {
        IndikatorMoved event = recorded.event();
        tempat(recorded, event.id(), event.indikator(), event.ke(), event.urutan(), event.berlaku(), facts);
    }

    private static void indikatorMerged(Recorded<IndikatorMerged> recorded, Facts facts) {
        IndikatorMerged event = recorded.event();
        tempat(recorded, event.id(), event.indikator(), null, 0, event.berlaku(), facts);
    }

    private static void indikatorDropped(Recorded<IndikatorDropped> recorded, Facts facts) {
        IndikatorDropped event = recorded.event();
        tempat(recorded, event.id(), event.indikator(), null, 0, event.berlaku(), facts);
    }

    private static void capaianPosted(Recorded<CapaianPosted> recorded, Facts facts) {
        CapaianPosted event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), event.tanggal(), facts);
    }

    private static void capaianCorrected(Recorded<CapaianCorrected> recorded, Facts facts) {
        CapaianCorrected event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), event.tanggal(), facts);
    }

    private static void node(Recorded<?> recorded, RencanaId id, boolean dicabut, LocalDate berlaku, Facts facts) {
        facts.add(NODE, recorded.position(), id.renstra(), id.kode(), dicabut, berlaku);
    }

    private static void indikator(
            Recorded<?> recorded, RencanaId node, Indikator indikator, int urutan, LocalDate berlaku, Facts facts) {
        IndikatorId id = new IndikatorId(node.kode(), indikator.nomor());
        nama(recorded, node, id, indikator.nama(), indikator.satuan(), berlaku, facts);
        tempat(recorded, node, id, node.kode(), urutan, berlaku, facts);
        target(recorded, node, id, indikator.target(), berlaku, facts);
    }

    private static void nama(
            Recorded<?> recorded,
            RencanaId node,
            IndikatorId id,
            String nama,
            String satuan,
            LocalDate berlaku,
            Facts facts) {
        facts.add(NAMA, recorded.position(), node.renstra(), id.asal(), id.nomor(), nama, satuan, berlaku);
    }

    private static void tempat(
            Recorded<?> recorded,
            RencanaId node,
            IndikatorId id,
            @Nullable KodeRencana pada,
            int urutan,
            LocalDate berlaku,
            Facts facts) {
        facts.add(TEMPAT, recorded.position(), node.renstra(), id.asal(), id.nomor(), pada, urutan, berlaku);
    }

    private static void target(
            Recorded<?> recorded,
            RencanaId node,
            IndikatorId id,
            SortedMap<Integer, Target> perTahun,
            LocalDate berlaku,
            Facts facts) {
        perTahun.forEach((tahun, target) -> facts.add(
                TARGET, recorded.position(), node.renstra(), id.asal(), id.nomor(), tahun, target.tertulis(), berlaku));
    }

    private static void capaian(
            Recorded<?> recorded,
            RencanaId node,
            IndikatorId id,
            Kurun kurun,
            Target nilai,
            LocalDate tanggal,
            Facts facts) {
        facts.add(
                CAPAIAN, recorded.position(), node.renstra(), id.asal(), id.nomor(), kurun, nilai.tertulis(), tanggal);
    }
}
