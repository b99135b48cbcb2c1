package id.jejak.query.tabel61;

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
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.query.indikator.FaktaIndikator;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The nodes, indicators, targets and indicative ceilings of every plan, as adopted and as revised. */
public final class Tabel61Projection implements Projection {

    static final String NAME = "tabel_6_1";

    private static final FactTable RENSTRA = FactTable.of(
            "tabel_6_1_renstra", "position", "renstra", "skpd", "dasar", "akhir", "nama", "berlaku", "recorded_at");
    private static final FactTable PERIODE =
            FactTable.of("tabel_6_1_periode", "position", "renstra", "akhir", "berlaku");
    private static final FactTable NODE = FactTable.of(
            "tabel_6_1_node",
            "position",
            "renstra",
            "kode",
            "tingkat",
            "nama",
            "penanggung_jawab",
            "dicabut",
            "berlaku",
            "recorded_at");
    private static final FactTable SEL =
            FactTable.of("tabel_6_1_sel", "position", "renstra", "kode", "tahun", "tertulis", "jumlah", "berlaku");
    private static final FactTable INDIKATOR = FactTable.of(
            "tabel_6_1_indikator", "position", "renstra", "kode", "nomor", "nama", "satuan", "akhir", "berlaku");
    private static final FactTable TEMPAT =
            FactTable.of("tabel_6_1_tempat", "position", "renstra", "kode", "nomor", "pada", "urutan", "berlaku");
    private static final FactTable TARGET = FactTable.of(
            "tabel_6_1_target", "position", "renstra", "kode", "nomor", "tahun", "tertulis", "angka", "berlaku");

    private static final FactTable LOKASI =
            FactTable.of("tabel_6_1_lokasi", "position", "renstra", "kode", "lokasi", "berlaku");
    private static final FactTable PENYELARASAN =
            FactTable.of("tabel_6_1_penyelarasan", "position", "renstra", "kode", "berlaku");
    private static final FactTable MELAYANI =
            FactTable.of("tabel_6_1_melayani", "position", "renstra", "kode", "urutan", "melayani");

    private static final FaktaIndikator INDIKATOR_RENCANA = new Indikator();

    private final Handlers handlers = INDIKATOR_RENCANA
            .tambahkan(Handlers.handlers())
            .on(RenstraAdopted.class, Tabel61Projection::renstraAdopted)
            .on(
                    PeriodeExtended.class,
                    (recorded, facts) -> periode(
                            recorded,
                            recorded.event().id(),
                            recorded.event().akhir(),
                            recorded.event().berlaku(),
                            facts))
            .on(NodeAdopted.class, Tabel61Projection::nodeAdopted)
            .on(NodeRenamed.class, Tabel61Projection::nodeRenamed)
            .on(NodeRetired.class, Tabel61Projection::nodeRetired)
            .on(PaguIndikatifRevised.class, Tabel61Projection::paguRevised)
            .on(NodeLocated.class, Tabel61Projection::nodeLocated)
            .on(ProgramAligned.class, Tabel61Projection::programAligned)
            .ignore(NodeMoved.class, NodeMerged.class, IndikatorDirected.class)
            .ignore(NodesListed.class, RenstraRevised.class, RenstraKodeAdmitted.class)
            .ignore(CapaianPosted.class, CapaianCorrected.class)
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
        RenstraId id = event.id();
        facts.add(
                RENSTRA,
                recorded.position(),
                id,
                id.skpd(),
                id.periode().dasar(),
                id.periode().akhir(),
                event.nama(),
                event.berlaku(),
                recorded.recordedAt());
        periode(recorded, id, id.periode().akhir(), event.berlaku(), facts);
    }

    private static void periode(Recorded<?> recorded, RenstraId id, int akhir, LocalDate berlaku, Facts facts) {
        facts.add(PERIODE, recorded.position(), id, akhir, berlaku);
    }

    private static void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        node(recorded, event.id(), event.nama(), event.penanggungJawab(), false, event.berlaku(), facts);
        pagu(recorded, event.id(), event.pagu(), event.berlaku(), facts);
        event.tandaKosong()
                .forEach((tahun, sel) -> sel(recorded, event.id(), tahun, sel, false, event.berlaku(), facts));
        INDIKATOR_RENCANA.nodeAdopted(recorded, facts);
    }

    private static void nodeRenamed(Recorded<NodeRenamed> recorded, Facts facts) {
        NodeRenamed event = recorded.event();
        node(recorded, event.id(), event.nama(), event.penanggungJawab(), false, event.berlaku(), facts);
    }

    private static void nodeRetired(Recorded<NodeRetired> recorded, Facts facts) {
        node(recorded, recorded.event().id(), "", "", true, recorded.event().berlaku(), facts);
    }

    private static void nodeLocated(Recorded<NodeLocated> recorded, Facts facts) {
        NodeLocated event = recorded.event();
        RencanaId id = event.id();
        facts.add(LOKASI, recorded.position(), id.renstra(), id.kode(), event.lokasi(), event.berlaku());
    }

    private static void programAligned(Recorded<ProgramAligned> recorded, Facts facts) {
        ProgramAligned event = recorded.event();
        RencanaId id = event.id();
        facts.add(PENYELARASAN, recorded.position(), id.renstra(), id.kode(), event.berlaku());
        for (int i = 0; i < event.melayani().size(); i++) {
            facts.add(
                    MELAYANI,
                    recorded.position(),
                    id.renstra(),
                    id.kode(),
                    i + 1,
                    event.melayani().get(i));
        }
    }

    private static void paguRevised(Recorded<PaguIndikatifRevised> recorded, Facts facts) {
        PaguIndikatifRevised event = recorded.event();
        pagu(recorded, event.id(), event.pagu(), event.berlaku(), facts);
    }

    private static void node(
            Recorded<?> recorded,
            RencanaId id,
            String nama,
            String penanggungJawab,
            boolean dicabut,
            LocalDate berlaku,
            Facts facts) {
        facts.add(
                NODE,
                recorded.position(),
                id.renstra(),
                id.kode(),
                id.kode().tingkat(),
                nama,
                penanggungJawab,
                dicabut,
                berlaku,
                recorded.recordedAt());
    }

    private static void pagu(
            Recorded<?> recorded, RencanaId id, SortedMap<Integer, SelRupiah> pagu, LocalDate berlaku, Facts facts) {
        pagu.forEach((tahun, sel) -> sel(recorded, id, tahun, sel, true, berlaku, facts));
    }

    /** @param leaf whether the cell states an amount; above a sub kegiatan it only says how nothing is written */
    private static void sel(
            Recorded<?> recorded,
            RencanaId id,
            int tahun,
            SelRupiah sel,
            boolean leaf,
            LocalDate berlaku,
            Facts facts) {
        Object jumlah = leaf ? sel.jumlah().orElse(null) : null;
        facts.add(SEL, recorded.position(), id.renstra(), id.kode(), tahun, sel.tertulis(), jumlah, berlaku);
    }

    /** What is said of indicators. */
    private static final class Indikator implements FaktaIndikator {

        @Override
        public void nama(Tentang satu, String nama, String satuan, AkhirRencana akhir, Facts facts) {
            facts.add(
                    INDIKATOR,
                    satu.position(),
                    satu.renstra(),
                    satu.id().asal(),
                    satu.id().nomor(),
                    nama,
                    satuan,
                    akhir,
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
                    target.angka().orElse(null),
                    satu.berlaku());
        }
    }
}
