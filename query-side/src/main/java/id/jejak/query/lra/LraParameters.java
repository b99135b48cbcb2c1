package id.jejak.query.lra;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.lra.Lra.Susunan;
import id.jejak.query.web.Galat;
import java.util.Locale;
import java.util.Optional;

/**
 * What an address asks of the LRA.
 *
 * @param susunan {@code rekening}, the default, or {@code program}
 * @param tingkat down to which level; by default jenis of accounts, and sub kegiatan
 */
record LraParameters(
        Optional<String> skpd, Optional<String> tahun, Optional<String> susunan, Optional<String> tingkat) {

    private static final int JENIS = 3;

    LraQuery.Permintaan asked(Basis basis, Titik titik) {
        Susunan arrangement = Galat.read("susunan", susunan, text -> Susunan.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Susunan.REKENING);
        return new LraQuery.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("tahun", tahun, Tahun::anggaran),
                arrangement,
                Galat.read("tingkat", tingkat, text -> within(text, 1, arrangement.terdalam()))
                        .orElse(JENIS),
                basis,
                titik);
    }

    private static Integer within(String text, int least, int most) {
        int number = Integer.parseInt(text);
        if (number < least || number > most) {
            throw new IllegalArgumentException(text);
        }
        return number;
    }
}
