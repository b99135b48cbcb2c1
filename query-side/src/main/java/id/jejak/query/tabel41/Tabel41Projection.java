package id.jejak.query.tabel41;

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
import id.jejak.contract.value.DasarHukum;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Kurun;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.indikator.FaktaIndikator;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Every plan's documents, and what each of them said of nodes and indicators. */
public final class Tabel41Projection implements Projection {

    static final String NAME = "tabel_4_1";

    private static final FactTable DOKUMEN =
            FactTable.of("tabel_4_1_dokumen", "position", "renstra", "nomor", "judul", "berlaku");
    private static final FactTable NODE =
            FactTable.of("tabel_4_1_node", "position", "renstra", "kode", "nama", "dicabut", "berlaku");
    private static final FactTable PENERUS =
            FactTable.of("tabel_4_1_penerus", "position", "renstra", "kode", "cara", "ke", "berlaku");
    private static final FactTable NAMA =
            FactTable.of("tabel_4_1_nama", "position", "renstra", "kode", "nomor", "nama", "satuan", "berlaku");
    private static final FactTable TEMPAT =
            FactTable.of("tabel_4_1_tempat", "position", "renstra", "kode", "nomor", "pada", "urutan", "ke", "berlaku");
    private static final FactTable TARGET =
            FactTable.of("tabel_4_1_target", "position", "renstra", "kode", "nomor", "tahun", "tertulis", "berlaku");
    private static final FactTable CAPAIAN =
            FactTable.of("tabel_4_1_capaian", "position", "renstra", "kode", "nomor", "kurun", "tertulis");

    private static final FaktaIndikator INDIKATOR_RENCANA = new Indikator();

    private final Handlers handlers = INDIKATOR_RENCANA
            .tambahkan(Handlers.handlers())
            .on(RenstraAdopted.class, Tabel41Projection::renstraAdopted)
            .on(RenstraRevised.class, Tabel41Projection::renstraRevised)
            .on(NodeAdopted.class, Tabel41Projection::nodeAdopted)
            .on(NodeRenamed.class, Tabel41Projection::nodeRenamed)
            .on(NodeRetired.class, Tabel41Projection::nodeRetired)
            .on(CapaianPosted.class, Tabel41Projection::capaianPosted)
            .on(CapaianCorrected.class, Tabel41Projection::capaianCorrected)
            .on(NodeMoved.class, (recorded, facts) -> {
                NodeMoved event = recorded.event();
                penerus(recorded, event.id(), Penerus.Cara.PINDAH, event.ke(), event.berlaku(), facts);
            })
            .on(NodeMerged.class, (recorded, facts) -> {
                NodeMerged event = recorded.event();
                penerus(recorded, event.id(), Penerus.Cara.DIGABUNG, event.ke(), event.berlaku(), facts);
            })
            .ignore(NodeLocated.class, ProgramAligned.class, IndikatorDirected.class)
            .ignore(NodesListed.class, PeriodeExtended.class, PaguIndikatifRevised.class, RenstraKodeAdmitted.class)
            .ignore(ProgresFisikPosted.class, ProgresFisikCorrected.class)
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
        dokumen(recorded, event.id(), event.dasarHukum(), event.berlaku(), facts);
    }

    private static void renstraRevised(Recorded<RenstraRevised> recorded, Facts facts) {
        RenstraRevised event = recorded.event();
        dokumen(recorded, event.id(), event.dasarHukum(), event.berlaku(), facts);
    }

    private static void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        node(recorded, event.id(), event.nama(), false, event.berlaku(), facts);
        INDIKATOR_RENCANA.nodeAdopted(recorded, facts);
    }

    private static void nodeRenamed(Recorded<NodeRenamed> recorded, Facts facts) {
        node(
                recorded,
                recorded.event().id(),
                recorded.event().nama(),
                false,
                recorded.event().berlaku(),
                facts);
    }

    private static void nodeRetired(Recorded<NodeRetired> recorded, Facts facts) {
        node(recorded, recorded.event().id(), "", true, recorded.event().berlaku(), facts);
    }

    private static void penerus(
            Recorded<?> recorded, RencanaId id, Penerus.Cara cara, KodeRencana ke, LocalDate berlaku, Facts facts) {
        facts.add(PENERUS, recorded.position(), id.renstra(), id.kode(), cara, ke, berlaku);
    }

    private static void capaianPosted(Recorded<CapaianPosted> recorded, Facts facts) {
        CapaianPosted event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), facts);
    }

    private static void capaianCorrected(Recorded<CapaianCorrected> recorded, Facts facts) {
        CapaianCorrected event = recorded.event();
        capaian(recorded, event.id(), event.indikator(), event.kurun(), event.nilai(), facts);
    }

    private static void dokumen(
            Recorded<?> recorded, RenstraId id, DasarHukum dasarHukum, LocalDate berlaku, Facts facts) {
        facts.add(DOKUMEN, recorded.position(), id, dasarHukum.nomor(), dasarHukum.judul(), berlaku);
    }

    private static void node(
            Recorded<?> recorded, RencanaId id, String nama, boolean dicabut, LocalDate berlaku, Facts facts) {
        facts.add(NODE, recorded.position(), id.renstra(), id.kode(), nama, dicabut, berlaku);
    }

    private static void capaian(
            Recorded<?> recorded, RencanaId node, IndikatorId id, Kurun kurun, Target nilai, Facts facts) {
        facts.add(CAPAIAN, recorded.position(), node.renstra(), id.asal(), id.nomor(), kurun, nilai.tertulis());
    }

    /** What is said of indicators; whether what is reached adds up, these tables do not tell. */
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
                    ke,
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
