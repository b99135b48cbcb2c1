package id.jejak.query.jejak;

import id.jejak.contract.event.AnggaranEvent;
import id.jejak.contract.event.AnggaranEvent.BukuClosed;
import id.jejak.contract.event.AnggaranEvent.BukuReopened;
import id.jejak.contract.event.AnggaranEvent.CadanganSet;
import id.jejak.contract.event.AnggaranEvent.KasSet;
import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.PaguSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiPosted;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.event.AnggaranEvent.SpdReleased;
import id.jejak.contract.event.AnggaranEvent.SpdRequired;
import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;

/** What the trail keeps of the events of budget lines. */
final class CatatanAnggaran {

    private CatatanAnggaran() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(PaguSet.class, CatatanAnggaran::paguSet)
                .on(CadanganSet.class, CatatanAnggaran::cadanganSet)
                .on(KomitmenSet.class, CatatanAnggaran::komitmenSet)
                .on(KasSet.class, CatatanAnggaran::kasSet)
                .on(SpdReleased.class, CatatanAnggaran::spdReleased)
                .on(SpdRequired.class, CatatanAnggaran::spdRequired)
                .on(BukuClosed.class, CatatanAnggaran::bukuClosed)
                .on(BukuReopened.class, CatatanAnggaran::bukuReopened)
                .on(RealisasiPosted.class, CatatanAnggaran::realisasiPosted)
                .on(RealisasiReversed.class, CatatanAnggaran::realisasiReversed);
    }

    private static void paguSet(Recorded<PaguSet> recorded, Facts facts) {
        PaguSet event = recorded.event();
        of(recorded)
                .berlaku(event.berlaku())
                .tetap(Hal.PAGU, di(event.id(), event.rekening(), event.sumberDana()), "", event.pagu())
                .tulis(facts);
    }

    private static void cadanganSet(Recorded<CadanganSet> recorded, Facts facts) {
        CadanganSet event = recorded.event();
        of(recorded)
                .berlaku(event.berlaku())
                .tetap(Hal.CADANGAN, di(event.id(), event.rekening(), event.sumberDana()), "", event.cadangan())
                .tulis(facts);
    }

    private static void komitmenSet(Recorded<KomitmenSet> recorded, Facts facts) {
        KomitmenSet event = recorded.event();
        Tempat tempat = di(event.id(), event.rekening(), event.sumberDana());
        of(recorded)
                .berlaku(event.berlaku())
                .tetap(Hal.KOMITMEN, tempat, event.kontrak(), event.komitmen())
                .tulis(facts);
    }

    private static void kasSet(Recorded<KasSet> recorded, Facts facts) {
        KasSet event = recorded.event();
        Tempat tempat = di(event.id(), event.rekening(), event.sumberDana());
        Catatan catatan = of(recorded).berlaku(event.berlaku());
        for (int i = 0; i < event.bulan().size(); i++) {
            String bulan = (i < 9 ? "0" : "") + (i + 1);
            catatan.tetap(Hal.KAS, tempat, bulan, event.bulan().get(i));
        }
        catatan.tulis(facts);
    }

    private static void spdReleased(Recorded<SpdReleased> recorded, Facts facts) {
        SpdReleased event = recorded.event();
        Tempat tempat = new Tempat(null, event.id().pos(), null, event.sumberDana(), null);
        of(recorded)
                .berlaku(event.mulai())
                .tambah(Hal.SPD, tempat, event.mulai() + "/" + event.sampai(), event.jumlah())
                .tulis(facts);
    }

    private static void spdRequired(Recorded<SpdRequired> recorded, Facts facts) {
        whole(of(recorded), recorded.event().id(), facts);
    }

    private static void bukuClosed(Recorded<BukuClosed> recorded, Facts facts) {
        BukuClosed event = recorded.event();
        whole(of(recorded).berlaku(event.berlaku()).bernama("buku|" + event.id()), event.id(), facts);
    }

    private static void bukuReopened(Recorded<BukuReopened> recorded, Facts facts) {
        BukuReopened event = recorded.event();
        whole(
                of(recorded).berlaku(event.berlaku()).terhadap(Hubungan.MEMBUKA, "buku|" + event.id()),
                event.id(),
                facts);
    }

    private static void realisasiPosted(Recorded<RealisasiPosted> recorded, Facts facts) {
        RealisasiPosted event = recorded.event();
        of(recorded)
                .berlaku(event.bukti().tanggal())
                .dokumen(event.bukti().jenis().name(), event.bukti().nomor())
                .uraian(event.uraian())
                .bernama(bukti(
                        event.id(),
                        event.rekening(),
                        event.sumberDana(),
                        event.bukti().nomor()))
                .tambah(Hal.REALISASI, di(event.id(), event.rekening(), event.sumberDana()), "", event.jumlah())
                .tulis(facts);
    }

    /** Counts on the day of the return, with a minus. */
    private static void realisasiReversed(Recorded<RealisasiReversed> recorded, Facts facts) {
        RealisasiReversed event = recorded.event();
        Tempat tempat = di(event.id(), event.rekening(), event.sumberDana());
        of(recorded)
                .berlaku(event.dokumen().tanggal())
                .dokumen(event.dokumen().jenis().name(), event.dokumen().nomor())
                .alasan(event.alasan())
                .terhadap(Hubungan.MEMBALIK, bukti(event.id(), event.rekening(), event.sumberDana(), event.asal()))
                .tambah(Hal.REALISASI, tempat, event.asal(), Rupiah.ZERO.minus(event.jumlah()))
                .tulis(facts);
    }

    private static Catatan of(Recorded<? extends AnggaranEvent> recorded) {
        return Catatan.of(recorded, recorded.event().id().tahun());
    }

    private static void whole(Catatan catatan, AnggaranId id, Facts facts) {
        catatan.catat(Hal.KEJADIAN, Tempat.di(id.pos()), "", null, "", null).tulis(facts);
    }

    private static Tempat di(AnggaranId id, KodeRekening rekening, SumberDana sumberDana) {
        return Tempat.belanja(id.pos(), rekening, sumberDana);
    }

    private static String bukti(AnggaranId id, KodeRekening rekening, SumberDana sumberDana, String nomor) {
        return String.join("|", "bukti", id.toString(), rekening.kode(), sumberDana.kode(), nomor);
    }
}
