package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.Pemeriksaan.Status;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import java.util.Locale;
import java.util.Optional;

/**
 * Which findings an address asks for; all where it does not say.
 *
 * @param tahun the year that they are about
 */
record PemeriksaanParameters(
        Optional<String> skpd, Optional<String> jenis, Optional<String> status, Optional<String> tahun) {

    Optional<KodeSkpd> agency() {
        return Galat.read("skpd", skpd, KodeSkpd::new);
    }

    /** Those of the findings that are asked for. */
    Pemeriksaan of(PemeriksaanQuery query, Titik titik) {
        Optional<JenisTemuan> kind = Galat.read("jenis-temuan", jenis, text -> JenisTemuan.valueOf(upper(text)));
        Optional<Status> state = Galat.read("status", status, text -> Status.valueOf(upper(text)));
        Optional<Integer> year = Galat.read("tahun", tahun, Tahun::satu);
        Pemeriksaan all = query.findings(agency(), titik);
        return new Pemeriksaan(
                all.titik(),
                all.posisi(),
                all.baris().stream()
                        .filter(row -> kind.isEmpty() || kind.get() == row.id().jenis())
                        .filter(row -> state.isEmpty() || state.get() == row.status())
                        .filter(row -> year.isEmpty()
                                || row.temuan().flatMap(Temuan::tahun).equals(year))
                        .toList());
    }

    /** The address that asks for these at this path. */
    Alamat alamat(String path) {
        return new Alamat(path)
                .dengan("skpd", skpd.orElse(""))
                .dengan("jenis", jenis.orElse(""))
                .dengan("status", status.orElse(""))
                .dengan("tahun", tahun.orElse(""));
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
