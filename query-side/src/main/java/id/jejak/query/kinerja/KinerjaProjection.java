package id.jejak.query.kinerja;

import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.NomorBuktiEvent;
import id.jejak.contract.event.PembayaranEvent;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.NodeLocated;
import id.jejak.contract.event.RencanaEvent.NodeMerged;
import id.jejak.contract.event.RencanaEvent.NodeMoved;
import id.jejak.contract.event.RencanaEvent.NodeRenamed;
import id.jejak.contract.event.RencanaEvent.NodeRetired;
import id.jejak.contract.event.RencanaEvent.NodesListed;
import id.jejak.contract.event.RencanaEvent.PaguIndikatifRevised;
import id.jejak.contract.event.RencanaEvent.PeriodeExtended;
import id.jejak.contract.event.RencanaEvent.ProgramAligned;
import id.jejak.contract.event.RencanaEvent.ProgresFisikCorrected;
import id.jejak.contract.event.RencanaEvent.ProgresFisikPosted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.event.RencanaEvent.RenstraRevised;
import id.jejak.contract.event.TahunAnggaranEvent;
import id.jejak.contract.event.TemuanEvent;
import id.jejak.contract.event.TerbitanEvent;
import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.Target;
import id.jejak.query.indikator.FaktaIndikator;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every plan's indicators: what they are called, where they stand, what they are to reach and what they reached. */
public final class KinerjaProjection implements Projection {

    static final String NAME = "kinerja";

    private static final FactTable RENSTRA = FactTable.of("kinerja_renstra", "position", "renstra", "berlaku");
    private static final FactTable NODE =
            FactTable.of("kinerja_node", "position", "renstra", "kode", "dicabut", "berlaku");
    private static final FactTable NAMA =
            FactTable.of("kinerja_nama", "position", "renstra", "kode", "nomor", "nama", "satuan", "akhir", "berlaku");
    private static final FactTable TEMPAT =
            FactTable.of("kinerja_tempat", "position", "renstra", "kode", "nomor", "pada", "urutan", "berlaku");
    private static final FactTable TARGET =
            FactTable.of("kinerja_target", "position", "renstra", "kode", "nomor", "tahun", "tertulis", "berlaku");
    private static final FactTable CAPAIAN =
            FactTable.of("kinerja_capaian", "position", "renstra", "kode", "nomor", "kurun", "tertulis", "berlaku");

    private static final FactTable FISIK =
            FactTable.of("kinerja_fisik", "position", "renstra", "kode", "kurun", "tertulis", "berlaku");
    private static final FactTable ARAH =
            FactTable.of("kinerja_arah", "position", "renstra", "kode", "nomor", "arah", "berlaku");

    private static final FaktaIndikator INDIKATOR_RENCANA = new Indikator();

    private final Handlers handlers = INDIKATOR_RENCANA
            .tambahkan(Handlers.handlers())
            .on(RenstraAdopted.class, KinerjaProjection::renstraAdopted)
            .on(NodeAdopted.class, KinerjaProjection::nodeAdopted)
            .on(NodeRetired.class, KinerjaProjection::nodeRetired)
            .on(CapaianPosted.class, KinerjaProjection::capaianPosted)
            .on(CapaianCorrected.class, KinerjaProjection::capaianCorrected)
            .on(ProgresFisikPosted.class, KinerjaProjection::progresPosted)
            .on(ProgresFisikCorrected.class, KinerjaProjection::progresCorrected)
            .on(IndikatorDirected.class, KinerjaProjection::indikatorDirected)
            .ignore(NodeLocated.class, ProgramAligned.class, NodeMoved.class, NodeMerged.class)
            .ignore(RenstraRevised.class, NodeRenamed.class)
            .ignore(NodesListed.class, PeriodeExtended.class, PaguIndikatifRevised.class, RenstraKodeAdmitted.class)
            .ignoreAll(AnggaranEvent.class)
            .ignoreAll(TahunAnggaranEvent.class)
            .ignoreAll(DokumenAnggaranEvent.class)
            .ignoreAll(NomorBuktiEvent.class)
            .ignoreAll(PembayaranEvent.class)
            .ignoreAll(TemuanEvent.class)
            .ignoreAll(TerbitanEvent.class)
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
        INDIKATOR_RENCANA.nodeAdopted(recorded, facts);
    }

    private static void nodeRetired(Recorded<NodeRetired> recorded, Facts facts) {
        node(recorded, recorded.event().id(), true, recorded.event().berlaku(), facts);
    }

    private static void indikatorDirected(Recorded<IndikatorDirected> recorded, Facts facts) {
        IndikatorDirected event = recorded.event();
        IndikatorId id = event.indikator();
        facts.add(
                ARAH, recorded.position(), event.id().renstra(), id.asal(), id.nomor(), event.arah(), event.berlaku());
    }

    private static void capaianPosted(Recorded<CapaianPosted> recorded, Facts facts) {
        CapaianPosted event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), event.tanggal(), facts);
    }

    private static void capaianCorrected(Recorded<CapaianCorrected> recorded, Facts facts) {
        CapaianCorrected event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), event.tanggal(), facts);
    }

    private static void progresPosted(Recorded<ProgresFisikPosted> recorded, Facts facts) {
        ProgresFisikPosted event = recorded.event();
        progres(recorded, event.id(), event.kurun(), event.persen(), event.tanggal(), facts);
    }

    private static void progresCorrected(Recorded<ProgresFisikCorrected> recorded, Facts facts) {
        ProgresFisikCorrected event = recorded.event();
        progres(recorded, event.id(), event.kurun(), event.persen(), event.tanggal(), facts);
    }

    private static void progres(
            Recorded<?> recorded, RencanaId node, Kurun kurun, Target persen, LocalDate tanggal, Facts facts) {
        facts.add(FISIK, recorded.position(), node.renstra(), node.kode(), kurun, persen.tertulis(), tanggal);
    }

    private static void node(Recorded<?> recorded, RencanaId id, boolean dicabut, LocalDate berlaku, Facts facts) {
        facts.add(NODE, recorded.position(), id.renstra(), id.kode(), dicabut, berlaku);
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

    /** What is said of indicators. */
    private static final class Indikator implements FaktaIndikator {

        @Override
        public void nama(Tentang satu, String nama, String satuan, AkhirRencana akhir, Facts facts) {
            facts.add(
                    NAMA,
                    satu.position(),
                    satu.renstra(),
                    satu.id().asal(),
                    satu.id().nomor(),
                    nama,
                    satuan,
                    akhir.name(),
                    satu.berlaku());
        }

        @Override
        public void tempat(
                Tentang satu, @Nullable KodeRencana pada, int urutan, @Nullable IndikatorId ke, Facts facts) {
            facts.add(
                    TEMPAT,
                    satu.position(),
                    satu.renstra(),
                    satu.id().asal(),
                    satu.id().nomor(),
                    pada,
                    urutan,
                    satu.berlaku());
        }

        @Override
        public void target(Tentang satu, int tahun, Target target, Facts facts) {
            facts.add(
                    TARGET,
                    satu.position(),
                    satu.renstra(),
                    satu.id().asal(),
                    satu.id().nomor(),
                    tahun,
                    target.tertulis(),
                    satu.berlaku());
        }
    }
}
