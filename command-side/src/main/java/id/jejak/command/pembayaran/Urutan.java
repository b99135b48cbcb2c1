package id.jejak.command.pembayaran;

import id.jejak.contract.command.Refusal;
import id.jejak.contract.command.Refusal.Reason;
import id.jejak.contract.value.JenisPembayaran;
import id.jejak.contract.value.PembayaranId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** How far a payment is, and which steps may follow. */
final class Urutan {

    private Langkah langkah = Langkah.BELUM_ADA;
    private LocalDate terakhir = LocalDate.MIN;

    void at(Langkah reached, LocalDate tanggal) {
        langkah = reached;
        terakhir = tanggal;
    }

    boolean is(Langkah asked) {
        return langkah == asked;
    }

    /** @throws Refusal where the step does not follow from here, or its date lies before the last one's or outside the year */
    void require(PembayaranId id, String step, LocalDate tanggal, Set<Langkah> after) {
        if (!after.contains(langkah)) {
            throw new Refusal(Reason.LANGKAH_TIDAK_SESUAI, "", langkah, step);
        }
        requireWithinYear(id, tanggal);
        if (tanggal.isBefore(terakhir)) {
            throw new Refusal(Reason.TANGGAL_MUNDUR, "tanggal", tanggal, terakhir);
        }
    }

    /** @throws Refusal for a step of the bank's where no money leaves the treasury */
    void requireTunai(JenisPembayaran jenis, String step) {
        if (!jenis.isTunai()) {
            throw new Refusal(Reason.LANGKAH_TIDAK_SESUAI, "", langkah, step);
        }
    }

    /** A float is accounted for in parts; a payment without cash has nothing to be cashed. */
    static Set<Langkah> whenAccountable(JenisPembayaran jenis) {
        if (jenis.isUangMuka()) {
            return EnumSet.of(Langkah.CAIR, Langkah.SPJ);
        }
        return EnumSet.of(jenis.isTunai() ? Langkah.CAIR : Langkah.SP2D);
    }

    static void requireWithinYear(PembayaranId id, LocalDate tanggal) {
        int tahun = id.tahun().tahun();
        if (tanggal.getYear() != tahun) {
            throw new Refusal(Reason.TANGGAL_DI_LUAR_TAHUN, "tanggal", tanggal, tahun);
        }
    }
}
