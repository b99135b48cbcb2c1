package id.jejak.query.jejak;

import id.jejak.contract.event.NomorBuktiEvent.Freed;
import id.jejak.contract.event.NomorBuktiEvent.Used;
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
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;

/** What the trail keeps of the events of an agency's year, and of the numbers used in it. */
final class CatatanTahun {

    private CatatanTahun() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(DokumenEnacted.class, CatatanTahun::dokumenEnacted)
                .on(KodeAdmitted.class, CatatanTahun::kodeAdmitted)
                .on(PergeseranEnacted.class, CatatanTahun::pergeseranEnacted)
                .on(PerubahanEnacted.class, CatatanTahun::perubahanEnacted)
                .on(TahunClosed.class, CatatanTahun::tahunClosed)
                .on(TahunReopened.class, CatatanTahun::tahunReopened)
                .on(UpRequested.class, CatatanTahun::upRequested)
                .on(UpCancelled.class, CatatanTahun::upCancelled)
                .on(TuRequested.class, CatatanTahun::tuRequested)
                .on(TuCancelled.class, CatatanTahun::tuCancelled)
                .on(Used.class, CatatanTahun::used)
                .on(Freed.class, CatatanTahun::freed);
    }

    private static void dokumenEnacted(Recorded<DokumenEnacted> recorded, Facts facts) {
        DokumenEnacted event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .dokumen(event.dasarHukum())
                .tulis(facts);
    }

    private static void kodeAdmitted(Recorded<KodeAdmitted> recorded, Facts facts) {
        KodeAdmitted event = recorded.event();
        Catatan.of(recorded, event.id())
                .uraian(event.daftar())
                .alasan(event.alasan())
                .catat(Hal.KODE, Tempat.SEMUA, event.jenis().name(), null, event.kode(), null)
                .tulis(facts);
    }

    private static void pergeseranEnacted(Recorded<PergeseranEnacted> recorded, Facts facts) {
        PergeseranEnacted event = recorded.event();
        String written = "%s · %s (≥ %s)".formatted(event.tingkat(), event.pengesah(), event.pengesahMinimal());
        Catatan.of(recorded, event.id())
                .catat(Hal.KEJADIAN, Tempat.SEMUA, "#" + event.ke(), null, written.replace('_', ' '), null)
                .tulis(facts);
    }

    private static void perubahanEnacted(Recorded<PerubahanEnacted> recorded, Facts facts) {
        PerubahanEnacted event = recorded.event();
        Catatan.of(recorded, event.id())
                .catat(Hal.KEJADIAN, Tempat.SEMUA, "#" + event.ke(), null, "", null)
                .tulis(facts);
    }

    private static void tahunClosed(Recorded<TahunClosed> recorded, Facts facts) {
        TahunClosed event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .bernama("tahun|" + event.id())
                .tulis(facts);
    }

    private static void tahunReopened(Recorded<TahunReopened> recorded, Facts facts) {
        TahunReopened event = recorded.event();
        Catatan.of(recorded, event.id())
                .berlaku(event.berlaku())
                .terhadap(Hubungan.MEMBUKA, "tahun|" + event.id())
                .tulis(facts);
    }

    private static void upRequested(Recorded<UpRequested> recorded, Facts facts) {
        UpRequested event = recorded.event();
        Catatan.of(recorded, event.id())
                .dokumen("SPP", event.spp())
                .bernama("up|" + event.id())
                .tulis(facts);
    }

    private static void upCancelled(Recorded<UpCancelled> recorded, Facts facts) {
        UpCancelled event = recorded.event();
        Catatan.of(recorded, event.id())
                .dokumen("SPP", event.spp())
                .terhadap(Hubungan.MEMBATALKAN, "up|" + event.id())
                .tulis(facts);
    }

    private static void tuRequested(Recorded<TuRequested> recorded, Facts facts) {
        TuRequested event = recorded.event();
        Catatan.of(recorded, event.id())
                .dokumen("SPP", event.spp())
                .bernama(tu(event.id(), event.spp()))
                .tulis(facts);
    }

    private static void tuCancelled(Recorded<TuCancelled> recorded, Facts facts) {
        TuCancelled event = recorded.event();
        Catatan.of(recorded, event.id())
                .dokumen("SPP", event.spp())
                .terhadap(Hubungan.MEMBATALKAN, tu(event.id(), event.spp()))
                .tulis(facts);
    }

    private static String tu(TahunAnggaranId id, String spp) {
        return "tu|" + id + "|" + spp;
    }

    private static void used(Recorded<Used> recorded, Facts facts) {
        Used event = recorded.event();
        Catatan catatan = Catatan.of(recorded, event.id().tahun())
                .uraian(event.id().nomor())
                .bernama(event.id());
        event.pos().forEach(pos -> catatan.catat(Hal.KEJADIAN, Tempat.di(pos), "", null, "", null));
        catatan.tulis(facts);
    }

    private static void freed(Recorded<Freed> recorded, Facts facts) {
        Freed event = recorded.event();
        Catatan.of(recorded, event.id().tahun())
                .berlaku(event.tanggal())
                .dokumen("", event.surat())
                .uraian(freed(event.id()))
                .alasan(event.alasan())
                .terhadap(Hubungan.MEMBEBASKAN, event.id())
                .tulis(facts);
    }

    private static String freed(NomorBuktiId id) {
        return id.golongan() == NomorBuktiId.Golongan.SPM ? "SPM " + id.nomor() : id.nomor();
    }
}
