package id.jejak.query.belanja;

import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenDrawn;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.PengembalianReceived;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.NomorBuktiEvent.Used;
import id.jejak.contract.event.PembayaranEvent.Advised;
import id.jejak.contract.event.PembayaranEvent.Cancelled;
import id.jejak.contract.event.PembayaranEvent.Cashed;
import id.jejak.contract.event.PembayaranEvent.GuCancelled;
import id.jejak.contract.event.PembayaranEvent.GuRefilled;
import id.jejak.contract.event.PembayaranEvent.GuRequested;
import id.jejak.contract.event.PembayaranEvent.KontrakNamed;
import id.jejak.contract.event.PembayaranEvent.NihilPosted;
import id.jejak.contract.event.PembayaranEvent.NihilReversed;
import id.jejak.contract.event.PembayaranEvent.PotonganPaid;
import id.jejak.contract.event.PembayaranEvent.Sp2dIssued;
import id.jejak.contract.event.PembayaranEvent.SpjAccepted;
import id.jejak.contract.event.PembayaranEvent.SpmIssued;
import id.jejak.contract.event.PembayaranEvent.SppSubmitted;
import id.jejak.contract.event.RencanaEvent.CapaianCorrected;
import id.jejak.contract.event.RencanaEvent.CapaianPosted;
import id.jejak.contract.event.RencanaEvent.IndikatorAdded;
import id.jejak.contract.event.RencanaEvent.IndikatorDirected;
import id.jejak.contract.event.RencanaEvent.IndikatorDropped;
import id.jejak.contract.event.RencanaEvent.IndikatorMerged;
import id.jejak.contract.event.RencanaEvent.IndikatorMoved;
import id.jejak.contract.event.RencanaEvent.IndikatorRenamed;
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
import id.jejak.contract.event.RencanaEvent.TargetRevised;
import id.jejak.contract.event.TahunAnggaranEvent;
import id.jejak.contract.event.TemuanEvent;
import id.jejak.contract.event.TerbitanEvent;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.PembayaranId;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The ceilings, how they are spread over the months, and realizations of every agency and year, and the steps of payments, as facts to add up. */
public final class BelanjaProjection implements Projection {

    static final String NAME = "belanja";

    /** The request of a payment by which no money leaves the treasury. */
    private static final String TANPA_KAS = "TANPA_KAS";

    private static final FactTable FAKTA = FactTable.of(
            "belanja_fakta",
            "position",
            "skpd",
            "tahun",
            "pos",
            "rekening",
            "sumber_dana",
            "jenis",
            "nilai",
            "bukti",
            "berlaku");
    private static final FactTable KAS = FactTable.of(
            "belanja_kas", "position", "skpd", "tahun", "pos", "rekening", "sumber_dana", "bulan", "nilai", "berlaku");
    private static final FactTable LANGKAH =
            FactTable.of("belanja_langkah", "position", "skpd", "tahun", "spp", "langkah", "sp2d", "berlaku");
    private static final FactTable BEBAS = FactTable.of("belanja_bebas", "position", "skpd", "tahun", "nomor");
    private static final FactTable RENSTRA = FactTable.of("belanja_renstra", "position", "skpd", "dasar");

    private final Handlers handlers = Handlers.handlers()
            .on(PaguSet.class, BelanjaProjection::paguSet)
            .on(KasSet.class, BelanjaProjection::kasSet)
            .on(RealisasiPosted.class, BelanjaProjection::realisasiPosted)
            .on(RealisasiReversed.class, BelanjaProjection::realisasiReversed)
            .on(RenstraAdopted.class, BelanjaProjection::renstraAdopted)
            .ignore(NodesListed.class, RenstraRevised.class, PeriodeExtended.class, RenstraKodeAdmitted.class)
            .ignore(NodeAdopted.class, NodeRenamed.class, NodeRetired.class, PaguIndikatifRevised.class)
            .ignore(NodeLocated.class, ProgramAligned.class, NodeMoved.class, NodeMerged.class, IndikatorDirected.class)
            .ignore(TargetRevised.class, IndikatorAdded.class, IndikatorRenamed.class, IndikatorMoved.class)
            .ignore(IndikatorMerged.class, IndikatorDropped.class, CapaianPosted.class, CapaianCorrected.class)
            .ignore(ProgresFisikPosted.class, ProgresFisikCorrected.class)
            .ignore(CadanganSet.class, KomitmenSet.class, KomitmenDrawn.class, BukuClosed.class, BukuReopened.class)
            .ignore(PengembalianReceived.class, SpdReleased.class, SpdRequired.class)
            .ignoreAll(TahunAnggaranEvent.class)
            .ignoreAll(DokumenAnggaranEvent.class)
            .on(Sp2dIssued.class, BelanjaProjection::sp2dIssued)
            .on(Advised.class, (recorded, facts) -> {
                Advised event = recorded.event();
                langkah(recorded, event.id(), Basis.ADVIS.name(), null, event.tanggal(), facts);
            })
            .on(Cashed.class, (recorded, facts) -> {
                Cashed event = recorded.event();
                langkah(recorded, event.id(), Basis.CAIR.name(), null, event.tanggal(), facts);
            })
            .on(SpjAccepted.class, (recorded, facts) -> {
                SpjAccepted event = recorded.event();
                langkah(recorded, event.id(), Basis.SPJ.name(), null, event.tanggal(), facts);
            })
            .on(SppSubmitted.class, BelanjaProjection::sppSubmitted)
            .ignore(KontrakNamed.class, SpmIssued.class, PotonganPaid.class, Cancelled.class)
            .ignore(GuRequested.class, GuRefilled.class, GuCancelled.class, NihilPosted.class, NihilReversed.class)
            .on(Freed.class, BelanjaProjection::freed)
            .ignore(Used.class)
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

    private static void paguSet(Recorded<PaguSet> recorded, Facts facts) {
        PaguSet event = recorded.event();
        fakta(
                recorded,
                event.id(),
                event.rekening(),
                event.sumberDana(),
                "PAGU",
                event.pagu(),
                null,
                event.berlaku(),
                facts);
    }

    private static void kasSet(Recorded<KasSet> recorded, Facts facts) {
        KasSet event = recorded.event();
        for (int i = 0; i < event.bulan().size(); i++) {
            facts.add(
                    KAS,
                    recorded.position(),
                    event.id().tahun().skpd(),
                    event.id().tahun().tahun(),
                    event.id().pos(),
                    event.rekening(),
                    event.sumberDana(),
                    i + 1,
                    event.bulan().get(i),
                    event.berlaku());
        }
    }

    private static void realisasiPosted(Recorded<RealisasiPosted> recorded, Facts facts) {
        RealisasiPosted event = recorded.event();
        fakta(
                recorded,
                event.id(),
                event.rekening(),
                event.sumberDana(),
                "REALISASI",
                event.jumlah(),
                event.bukti().nomor(),
                event.bukti().tanggal(),
                facts);
    }

    /** Lowers what is realized on the day of the return. */
    private static void realisasiReversed(Recorded<RealisasiReversed> recorded, Facts facts) {
        RealisasiReversed event = recorded.event();
        fakta(
                recorded,
                event.id(),
                event.rekening(),
                event.sumberDana(),
                "REALISASI",
                Rupiah.ZERO.minus(event.jumlah()),
                event.asal(),
                event.dokumen().tanggal(),
                facts);
    }

    private static void fakta(
            Recorded<?> recorded,
            AnggaranId id,
            KodeRekening rekening,
            SumberDana sumberDana,
            String jenis,
            Rupiah nilai,
            @Nullable String bukti,
            LocalDate berlaku,
            Facts facts) {
        facts.add(
                FAKTA,
                recorded.position(),
                id.tahun().skpd(),
                id.tahun().tahun(),
                id.pos(),
                rekening,
                sumberDana,
                jenis,
                nilai,
                bukti,
                berlaku);
    }

    private static void sp2dIssued(Recorded<Sp2dIssued> recorded, Facts facts) {
        Sp2dIssued event = recorded.event();
        langkah(recorded, event.id(), Basis.TERBIT.name(), event.nomor(), event.tanggal(), facts);
    }

    /** A payment without cash is never advised nor cashed: it counts there with its SP2D. */
    private static void sppSubmitted(Recorded<SppSubmitted> recorded, Facts facts) {
        SppSubmitted event = recorded.event();
        if (!event.jenis().isTunai()) {
            langkah(recorded, event.id(), TANPA_KAS, null, event.tanggal(), facts);
        }
    }

    private static void langkah(
            Recorded<?> recorded,
            PembayaranId id,
            String langkah,
            @Nullable String sp2d,
            LocalDate berlaku,
            Facts facts) {
        TahunAnggaranId tahun = id.tahun();
        facts.add(LANGKAH, recorded.position(), tahun.skpd(), tahun.tahun(), id.nomor(), langkah, sp2d, berlaku);
    }

    /** The number of an order (SPM) says nothing of the proof that may have the same. */
    private static void freed(Recorded<Freed> recorded, Facts facts) {
        NomorBuktiId id = recorded.event().id();
        if (id.golongan() == NomorBuktiId.Golongan.BELANJA) {
            facts.add(BEBAS, recorded.position(), id.tahun().skpd(), id.tahun().tahun(), id.nomor());
        }
    }

    private static void renstraAdopted(Recorded<RenstraAdopted> recorded, Facts facts) {
        RenstraAdopted event = recorded.event();
        facts.add(
                RENSTRA,
                recorded.position(),
                event.id().skpd(),
                event.id().periode().dasar());
    }
}
