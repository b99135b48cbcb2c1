package id.jejak.query.banding;

import id.jejak.contract.command.Permintaan;
import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.DokumenAnggaranEvent;
import id.jejak.contract.event.NomorBuktiEvent;
import id.jejak.contract.event.PembayaranEvent;
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
import id.jejak.contract.event.TemuanEvent;
import id.jejak.contract.event.TerbitanEvent;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.projection.FactTable;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Projection;
import id.jejak.query.projection.Recorded;
import java.util.Objects;

/** The documents of every agency's fiscal years, and the how manieth of its kind each one is. */
public final class DokumenAnggaranProjection implements Projection {

    static final String NAME = "dokumen_anggaran";

    private static final FactTable DOKUMEN = FactTable.of(
            "dokumen_anggaran_dokumen",
            "position",
            "skpd",
            "tahun",
            "jenis",
            "nomor",
            "judul",
            "tanggal",
            "berlaku",
            "alasan");
    private static final FactTable URUTAN =
            FactTable.of("dokumen_anggaran_urutan", "position", "skpd", "tahun", "jenis", "nomor", "ke");

    private final Handlers handlers = Handlers.handlers()
            .on(DokumenEnacted.class, DokumenAnggaranProjection::enacted)
            .on(PergeseranEnacted.class, (recorded, facts) -> {
                PergeseranEnacted event = recorded.event();
                urutan(recorded, event.id(), "PERGESERAN", event.nomor(), event.ke(), facts);
            })
            .on(PerubahanEnacted.class, (recorded, facts) -> {
                PerubahanEnacted event = recorded.event();
                urutan(recorded, event.id(), "DPPA", event.nomor(), event.ke(), facts);
            })
            .ignore(
                    KodeAdmitted.class,
                    UpRequested.class,
                    UpCancelled.class,
                    TuRequested.class,
                    TuCancelled.class,
                    TahunClosed.class,
                    TahunReopened.class)
            .ignoreAll(RencanaEvent.class)
            .ignoreAll(AnggaranEvent.class)
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

    private static void enacted(Recorded<DokumenEnacted> recorded, Facts facts) {
        DokumenEnacted event = recorded.event();
        facts.add(
                DOKUMEN,
                recorded.position(),
                event.id().skpd(),
                event.id().tahun(),
                event.dasarHukum().jenis().name(),
                event.dasarHukum().nomor(),
                event.dasarHukum().judul(),
                event.dasarHukum().tanggal(),
                event.berlaku(),
                Objects.toString(recorded.metadata().get(Permintaan.ALASAN), ""));
    }

    private static void urutan(
            Recorded<?> recorded, TahunAnggaranId tahun, String jenis, String nomor, int ke, Facts facts) {
        facts.add(URUTAN, recorded.position(), tahun.skpd(), tahun.tahun(), jenis, nomor, ke);
    }
}
