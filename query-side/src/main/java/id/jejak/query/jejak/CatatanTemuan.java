package id.jejak.query.jejak;

import id.jejak.contract.event.TemuanEvent;
import id.jejak.contract.event.TemuanEvent.Annotated;
import id.jejak.contract.event.TemuanEvent.Reopened;
import id.jejak.contract.event.TemuanEvent.Settled;
import id.jejak.contract.event.TerbitanEvent.AngkaStated;
import id.jejak.contract.value.AngkaTerbit;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.projection.Facts;
import id.jejak.query.projection.Handlers;
import id.jejak.query.projection.Recorded;
import org.jspecify.annotations.Nullable;

/** What the trail keeps of what inspectors say of findings, and of the published figures that are held against the ledger. */
final class CatatanTemuan {

    private CatatanTemuan() {}

    static void addTo(Handlers.Builder handlers) {
        handlers.on(Annotated.class, CatatanTemuan::annotated)
                .on(Settled.class, CatatanTemuan::settled)
                .on(Reopened.class, CatatanTemuan::reopened)
                .on(AngkaStated.class, CatatanTemuan::angkaStated);
    }

    private static void annotated(Recorded<Annotated> recorded, Facts facts) {
        of(recorded, "").uraian(recorded.event().catatan()).tulis(facts);
    }

    private static void settled(Recorded<Settled> recorded, Facts facts) {
        Settled event = recorded.event();
        of(recorded, event.putusan().name().replace('_', ' '))
                .uraian(event.catatan())
                .bernama("temuan|" + event.id())
                .tulis(facts);
    }

    private static void reopened(Recorded<Reopened> recorded, Facts facts) {
        Reopened event = recorded.event();
        of(recorded, "")
                .alasan(event.alasan())
                .terhadap(Hubungan.MEMBUKA, "temuan|" + event.id())
                .tulis(facts);
    }

    private static Catatan of(Recorded<? extends TemuanEvent> recorded, String tertulis) {
        TemuanId id = recorded.event().id();
        return Catatan.of(recorded, id.skpd())
                .dokumen("", id.toString())
                .catat(Hal.TEMUAN, Tempat.SEMUA, id.jenis().name(), null, tertulis, null);
    }

    private static void angkaStated(Recorded<AngkaStated> recorded, Facts facts) {
        AngkaStated event = recorded.event();
        Catatan catatan = Catatan.of(recorded, event.id().renstra())
                .berlaku(event.tanggal())
                .dokumen("", event.dokumen());
        event.angka()
                .forEach(one -> catatan.catat(
                        Hal.ANGKA_TERBIT, tempat(one), one.ukuran().name(), null, one.tertulis(), null));
        catatan.tulis(facts);
    }

    /** The end of the plan is no year. */
    private static Tempat tempat(AngkaTerbit one) {
        @Nullable Integer tahun = one.kolom().matches("\\d{4}") ? Integer.valueOf(one.kolom()) : null;
        return new Tempat(tahun, one.baris(), null, null, null);
    }
}
