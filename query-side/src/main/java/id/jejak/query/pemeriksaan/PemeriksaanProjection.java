package id.jejak.query.pemeriksaan;

import id.jejak.contract.command.Permintaan;
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
import id.jejak.contract.event.RencanaEvent;
import id.jejak.contract.event.TahunAnggaranEvent.DokumenEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.KodeAdmitted;
import id.jejak.contract.event.TahunAnggaranEvent.PergeseranEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.PerubahanEnacted;
import id.jejak.contract.event.TahunAnggaranEvent.TahunClosed;
import id.jejak.contract.event.TahunAnggaranEvent.TahunReopened;
import id.jejak.contract.event.TahunAnggaranEvent.TuCancelled;
import id.jejak.contract.event.TahunAnggaranEvent.TuRequested;
import id.jejak.contract.event.TahunAnggaranEvent.UpCancelled;
import id.jejak.contract.event.TahunAnggaranEvent.UpRequested;
import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.event.TemuanEvent.Reopened;
import id.jejak.contract.event.TemuanEvent.Settled;
import id.jejak.contract.event.TerbitanEvent.AngkaStated;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.pemeriksaan.tanggapan.TanggapanQuery;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the checks need and no table has: proofs, documents and published figures one by one, and what inspectors said. */
public final class PemeriksaanProjection implements Projection {

    static final String NAME = TanggapanQuery.PROJECTION;

    private static final FactTable TANGGAPAN = FactTable.of(
            "pemeriksaan_tanggapan",
            "position",
            "skpd",
            "temuan",
            "apa",
            "putusan",
            "catatan",
            "bukti",
            "pelaku",
            "recorded_at");
    private static final FactTable TERBITAN = FactTable.of(
            "pemeriksaan_terbitan",
            "position",
            "skpd",
            "renstra",
            "tabel",
            "ukuran",
            "baris",
            "kolom",
            "tertulis",
            "berlaku");
    private final Handlers handlers = Handlers.handlers()
            .on(Annotated.class, (recorded, facts) -> {
                Annotated event = recorded.event();
                tanggapan(recorded, event.id(), "CATATAN", null, event.catatan(), null, facts);
            })
            .on(Settled.class, (recorded, facts) -> {
                Settled event = recorded.event();
                tanggapan(recorded, event.id(), "SELESAI", event.putusan(), event.catatan(), event.bukti(), facts);
            })
            .on(Reopened.class, (recorded, facts) -> {
                Reopened event = recorded.event();
                tanggapan(recorded, event.id(), "BUKA", null, event.alasan(), null, facts);
            })
            .on(AngkaStated.class, PemeriksaanProjection::terbitan)
            .on(RealisasiPosted.class, FaktaTahun::posted)
            .on(RealisasiReversed.class, FaktaTahun::reversed)
            .on(Freed.class, FaktaTahun::freed)
            .on(PaguSet.class, FaktaTahun::pagu)
            .on(KasSet.class, FaktaTahun::kas)
            .on(SppSubmitted.class, FaktaTahun::requested)
            .on(Cashed.class, FaktaTahun::cashed)
            .on(SpjAccepted.class, FaktaTahun::accounted)
            .on(DokumenEnacted.class, FaktaTahun::dokumen)
            .ignore(Used.class)
            .ignore(
                    CadanganSet.class,
                    KomitmenSet.class,
                    KomitmenDrawn.class,
                    SpdReleased.class,
                    SpdRequired.class,
                    BukuClosed.class,
                    BukuReopened.class,
                    PengembalianReceived.class)
            .ignore(
                    KodeAdmitted.class,
                    PergeseranEnacted.class,
                    PerubahanEnacted.class,
                    UpRequested.class,
                    UpCancelled.class,
                    TuRequested.class,
                    TuCancelled.class,
                    TahunClosed.class,
                    TahunReopened.class)
            .ignoreAll(RencanaEvent.class)
            .ignoreAll(DokumenAnggaranEvent.class)
            .ignore(
                    KontrakNamed.class,
                    SpmIssued.class,
                    Sp2dIssued.class,
                    Advised.class,
                    PotonganPaid.class,
                    Cancelled.class,
                    GuRequested.class,
                    GuRefilled.class,
                    GuCancelled.class,
                    NihilPosted.class,
                    NihilReversed.class)
            .build();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Handlers handlers() {
        return handlers;
    }

    private static void tanggapan(
            Recorded<?> recorded,
            TemuanId temuan,
            String apa,
            @Nullable Object putusan,
            String catatan,
            @Nullable Object bukti,
            Facts facts) {
        facts.add(
                TANGGAPAN,
                recorded.position(),
                temuan.skpd(),
                temuan,
                apa,
                putusan,
                catatan,
                bukti,
                Objects.toString(recorded.metadata().get(Permintaan.PELAKU), ""),
                recorded.recordedAt());
    }

    private static void terbitan(Recorded<AngkaStated> recorded, Facts facts) {
        AngkaStated event = recorded.event();
        for (AngkaTerbit one : event.angka()) {
            facts.add(
                    TERBITAN,
                    recorded.position(),
                    event.id().renstra().skpd(),
                    event.id().renstra(),
                    event.id().tabel(),
                    one.ukuran(),
                    one.baris(),
                    one.kolom(),
                    one.tertulis(),
                    event.tanggal());
        }
    }
}
