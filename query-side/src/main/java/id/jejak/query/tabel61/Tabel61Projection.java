package id.jejak.query.tabel61;

import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.event.DokumenAnggaranEvent.Drafted;
import id.jejak.contract.event.DokumenAnggaranEvent.Enacted;
import id.jejak.contract.event.DokumenAnggaranEvent.Returned;
import id.jejak.contract.event.DokumenAnggaranEvent.Submitted;
import id.jejak.contract.event.RencanaEvent.NodeAdopted;
import id.jejak.contract.event.RencanaEvent.RenstraAdopted;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PergeseranEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PerubahanEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.TahunClosed;
import id.jejak.contract.event.TahunAnggaranEvent.TahunReopened;
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
                    DokumenEnacted.class,
                    PergeseranEnacted.class,
                    PerubahanEnacted.class,
                    CadanganSet.class,
                    KomitmenSet.class,
                    BukuClosed.class,
                    BukuReopened.class,
                    TahunClosed.class,
                    TahunReopened.class,
                    Drafted.class,
                    Submitted.class,
                    Returned.class,
                    Enacted.class,
                    KasSet.class,
                    SpdReleased.class,
                    SpdRequired.class)
            .build();

    @Override
    public String name() {
        return "tabel_6_1";
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
