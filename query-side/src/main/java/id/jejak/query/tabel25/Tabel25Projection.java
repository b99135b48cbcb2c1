package id.jejak.query.tabel25;

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
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;

/** The ceilings and realizations of every agency and year, as facts to add up by expenditure type. */
public final class Tabel25Projection implements Projection {

    static final String NAME = "tabel_2_5";

    private static final FactTable FAKTA = FactTable.of(
            "tabel_2_5_fakta",
            "position",
            "skpd",
            "tahun",
            "pos",
            "rekening",
            "sumber_dana",
            "jenis",
            "nilai",
            "berlaku",
            "recorded_at");
    private static final FactTable RENSTRA = FactTable.of("tabel_2_5_renstra", "position", "skpd", "dasar");

    private final Handlers handlers = Handlers.handlers()
            .on(PaguSet.class, Tabel25Projection::paguSet)
            .on(RealisasiPosted.class, Tabel25Projection::realisasiPosted)
            .on(RealisasiReversed.class, Tabel25Projection::realisasiReversed)
            .on(RenstraAdopted.class, Tabel25Projection::renstraAdopted)
            .ignore(NodesListed.class, RenstraRevised.class, PeriodeExtended.class, RenstraKodeAdmitted.class)
            .ignore(NodeAdopted.class, NodeRenamed.class, NodeRetired.class, PaguIndikatifRevised.class)
            .ignore(TargetRevised.class, IndikatorAdded.class, IndikatorRenamed.class, IndikatorMoved.class)
            .ignore(IndikatorMerged.class, IndikatorDropped.class, CapaianPosted.class, CapaianCorrected.class)
            .ignore(ProgresFisikPosted.class, ProgresFisikCorrected.class)
            .ignore(CadanganSet.class, KomitmenSet.class, KomitmenDrawn.class, BukuClosed.class, BukuReopened.class)
            .ignore(PengembalianReceived.class, KasSet.class, SpdReleased.class, SpdRequired.class)
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

    private static void paguSet(Recorded<PaguSet> recorded, Facts facts) {
        PaguSet event = recorded.event();
        fakta(recorded, event.id(), event.rekening(), event.sumberDana(), "PAGU", event.pagu(), event.berlaku(), facts);
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
                berlaku,
                recorded.recordedAt());
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
