package id.jejak.query.jejak;

import id.jejak.contract.event.PembayaranEvent;
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
import id.jejak.contract.value.BarisBelanja;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import java.time.LocalDate;
import java.util.List;

/** What the trail keeps of the life of a payment; what it counts as stands with the budget lines. */
final class CatatanPembayaran {

    private CatatanPembayaran() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(SppSubmitted.class, CatatanPembayaran::sppSubmitted)
                .on(KontrakNamed.class, CatatanPembayaran::kontrakNamed)
                .on(SpmIssued.class, CatatanPembayaran::spmIssued)
                .on(Sp2dIssued.class, CatatanPembayaran::sp2dIssued)
                .on(Advised.class, CatatanPembayaran::advised)
                .on(Cashed.class, CatatanPembayaran::cashed)
                .on(PotonganPaid.class, CatatanPembayaran::potonganPaid)
                .on(SpjAccepted.class, CatatanPembayaran::spjAccepted)
                .on(Cancelled.class, CatatanPembayaran::cancelled)
                .on(
                        GuRequested.class,
                        (recorded, facts) -> gu(recorded, recorded.event().spp(), facts))
                .on(
                        GuRefilled.class,
                        (recorded, facts) -> gu(recorded, recorded.event().spp(), facts))
                .on(
                        GuCancelled.class,
                        (recorded, facts) -> gu(recorded, recorded.event().spp(), facts))
                .on(
                        NihilPosted.class,
                        (recorded, facts) -> nihil(
                                recorded,
                                recorded.event().sp2d(),
                                recorded.event().baris(),
                                facts))
                .on(
                        NihilReversed.class,
                        (recorded, facts) -> nihil(
                                recorded,
                                recorded.event().sp2d(),
                                recorded.event().baris(),
                                facts));
    }

    private static void sppSubmitted(Recorded<SppSubmitted> recorded, Facts facts) {
        SppSubmitted event = recorded.event();
        Catatan catatan = of(recorded, event.tanggal())
                .dokumen("SPP", event.id().nomor())
                .uraian(event.uraian())
                .bernama(event.id());
        if (event.uang().isPositive()) {
            catatan.catat(
                    Hal.PEMBAYARAN,
                    Tempat.SEMUA,
                    event.jenis().name(),
                    event.uang(),
                    event.uang().toString(),
                    null);
        }
        lines(catatan, event.jenis().name(), event.baris());
        catatan.tulis(facts);
    }

    private static void kontrakNamed(Recorded<KontrakNamed> recorded, Facts facts) {
        KontrakNamed event = recorded.event();
        Catatan.of(recorded, event.id().tahun())
                .uraian(event.kontrak())
                .terhadap(Hubungan.MELANJUTKAN, event.id())
                .tulis(facts);
    }

    private static void spmIssued(Recorded<SpmIssued> recorded, Facts facts) {
        SpmIssued event = recorded.event();
        Catatan catatan = next(recorded, event.tanggal()).dokumen("SPM", event.nomor());
        event.potongan()
                .forEach(p -> catatan.catat(
                        Hal.POTONGAN,
                        Tempat.SEMUA,
                        p.jenis() + " " + p.kodeBilling(),
                        p.jumlah(),
                        p.jumlah().toString(),
                        null));
        catatan.tulis(facts);
    }

    private static void sp2dIssued(Recorded<Sp2dIssued> recorded, Facts facts) {
        Sp2dIssued event = recorded.event();
        next(recorded, event.tanggal()).dokumen("SP2D", event.nomor()).tulis(facts);
    }

    private static void advised(Recorded<Advised> recorded, Facts facts) {
        Advised event = recorded.event();
        next(recorded, event.tanggal()).uraian(event.nomor()).tulis(facts);
    }

    private static void cashed(Recorded<Cashed> recorded, Facts facts) {
        next(recorded, recorded.event().tanggal()).tulis(facts);
    }

    private static void potonganPaid(Recorded<PotonganPaid> recorded, Facts facts) {
        PotonganPaid event = recorded.event();
        next(recorded, event.tanggal())
                .catat(Hal.POTONGAN, Tempat.SEMUA, event.kodeBilling(), null, "NTPN " + event.ntpn(), null)
                .tulis(facts);
    }

    private static void spjAccepted(Recorded<SpjAccepted> recorded, Facts facts) {
        SpjAccepted event = recorded.event();
        Catatan catatan = next(recorded, event.tanggal()).dokumen("SPJ", event.nomor());
        lines(catatan, "SPJ", event.baris());
        catatan.tulis(facts);
    }

    private static void cancelled(Recorded<Cancelled> recorded, Facts facts) {
        Cancelled event = recorded.event();
        of(recorded, event.dokumen().tanggal())
                .dokumen(event.dokumen().jenis().name(), event.dokumen().nomor())
                .alasan(event.alasan())
                .terhadap(Hubungan.MEMBATALKAN, event.id())
                .tulis(facts);
    }

    /** Under the number of the GU's own SPP, with which its lines stand. */
    private static void gu(Recorded<? extends PembayaranEvent> recorded, String spp, Facts facts) {
        Catatan.of(recorded, recorded.event().id().tahun())
                .dokumen("SPP", spp)
                .terhadap(Hubungan.MELANJUTKAN, recorded.event().id())
                .tulis(facts);
    }

    private static void nihil(
            Recorded<? extends PembayaranEvent> recorded, String sp2d, List<BarisBelanja> baris, Facts facts) {
        Catatan catatan = Catatan.of(recorded, recorded.event().id().tahun())
                .dokumen("SP2D", sp2d)
                .terhadap(Hubungan.MELANJUTKAN, recorded.event().id());
        lines(catatan, "NIHIL", baris);
        catatan.tulis(facts);
    }

    private static void lines(Catatan catatan, String bagian, List<BarisBelanja> baris) {
        baris.forEach(b -> catatan.catat(
                Hal.PEMBAYARAN,
                Tempat.belanja(b.pos(), b.rekening(), b.sumberDana()),
                bagian,
                b.jumlah(),
                b.jumlah().toString(),
                null));
    }

    private static Catatan next(Recorded<? extends PembayaranEvent> recorded, LocalDate tanggal) {
        return of(recorded, tanggal)
                .terhadap(Hubungan.MELANJUTKAN, recorded.event().id());
    }

    private static Catatan of(Recorded<? extends PembayaranEvent> recorded, LocalDate tanggal) {
        return Catatan.of(recorded, recorded.event().id().tahun()).berlaku(tanggal);
    }
}
