package id.jejak.query.banding;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Renstra;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address asks of the comparison.
 *
 * @param jenis {@code renstra}, the default, or {@code anggaran}
 * @param dari one end, as {@link Ujung} reads it
 * @param ke the other end
 * @param berubah {@code tidak} shows what is the same on both sides too
 */
record BandingParameters(
        Optional<String> jenis,
        Optional<String> skpd,
        Optional<String> renstra,
        Optional<String> tahun,
        Optional<String> dari,
        Optional<String> ke,
        Optional<String> berubah) {

    /** What is compared. */
    enum Jenis {
        RENSTRA,
        ANGGARAN
    }

    Jenis what() {
        return Galat.read("jenis", jenis, text -> Jenis.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Jenis.RENSTRA);
    }

    BandingRencana rencana(BandingRencanaQuery query, Titik titik) {
        Renstra asked = Renstra.read(skpd, renstra);
        return query.compare(asked.skpd(), asked.periode(), Ujung.read(dari), Ujung.read(ke), titik);
    }

    BandingAnggaran anggaran(BandingAnggaranQuery query, Titik titik) {
        return query.compare(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("tahun", tahun, Tahun::anggaran),
                Ujung.read(dari),
                Ujung.read(ke),
                titik);
    }

    boolean onlyChanged() {
        return berubah.filter("tidak"::equals).isEmpty();
    }
}
