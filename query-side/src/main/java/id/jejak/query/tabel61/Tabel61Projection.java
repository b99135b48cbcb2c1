package id.jejak.query.tabel61;

import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.PotonganPaid;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraKodeAdmitted;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.KodeAdmitted;
import id.jejak.contract.value.Indikator;
import id.jejak.contract.value.RencanaId;
import id.jejak.contract.value.RenstraId;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;

/** The nodes, indicators, targets and indicative ceilings of every plan. */
public final class Tabel61Projection implements Projection {

    static final String NAME = "tabel_6_1";

    private static final FactTable RENSTRA = FactTable.of(
            "tabel_6_1_renstra", "position", "renstra", "skpd", "dasar", "akhir", "nama", "berlaku", "recorded_at");
    private static final FactTable NODE = FactTable.of(
            "tabel_6_1_node",
            "position",
            "renstra",
            "kode",
            "tingkat",
            "nama",
            "penanggung_jawab",
            "berlaku",
            "recorded_at");
    private static final FactTable SEL =
            FactTable.of("tabel_6_1_sel", "position", "renstra", "kode", "tahun", "tertulis", "jumlah");
    private static final FactTable INDIKATOR =
            FactTable.of("tabel_6_1_indikator", "position", "renstra", "kode", "nomor", "nama", "satuan", "akhir");
    private static final FactTable TARGET =
            FactTable.of("tabel_6_1_target", "position", "renstra", "kode", "nomor", "tahun", "tertulis", "angka");

    private final Handlers handlers = Handlers.handlers()
            .on(RenstraAdopted.class, Tabel61Projection::renstraAdopted)
            .on(NodeAdopted.class, Tabel61Projection::nodeAdopted)
            .ignore(
                    PaguSet.class,
                    RealisasiPosted.class,
                    RenstraKodeAdmitted.class,
                    DokumenEnacted.class,
                    KodeAdmitted.class)
            .ignore(RealisasiReversed.class, Used.class, Freed.class)
            .ignore(SppSubmitted.class, SpmIssued.class, Sp2dIssued.class, Advised.class, Cashed.class)
            .ignore(PotonganPaid.class, SpjAccepted.class, Cancelled.class)
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
    }

    private static void nodeAdopted(Recorded<NodeAdopted> recorded, Facts facts) {
        NodeAdopted event = recorded.event();
        RencanaId id = event.id();
        long position = recorded.position();
        facts.add(
                NODE,
                position,
                id.renstra(),
                id.kode(),
                id.kode().tingkat(),
                event.nama(),
                event.penanggungJawab(),
                event.berlaku(),
                recorded.recordedAt());
        event.pagu()
                .forEach((tahun, sel) -> facts.add(
                        SEL,
                        position,
                        id.renstra(),
                        id.kode(),
                        tahun,
                        sel.tertulis(),
                        sel.jumlah().orElse(null)));
        event.tandaKosong()
                .forEach(
                        (tahun, sel) -> facts.add(SEL, position, id.renstra(), id.kode(), tahun, sel.tertulis(), null));
        event.indikator().forEach(indikator -> indikator(position, id, indikator, facts));
    }

    private static void indikator(long position, RencanaId id, Indikator indikator, Facts facts) {
        facts.add(
                INDIKATOR,
                position,
                id.renstra(),
                id.kode(),
                indikator.nomor(),
                indikator.nama(),
                indikator.satuan(),
                indikator.akhir());
        indikator
                .target()
                .forEach((tahun, target) -> facts.add(
                        TARGET,
                        position,
                        id.renstra(),
                        id.kode(),
                        indikator.nomor(),
                        tahun,
                        target.tertulis(),
                        target.angka().orElse(null)));
    }
}
