package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.JenisTemuan;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.pemeriksaan.Pemeriksaan.Status;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Galat;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
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

    /** What was asked for, in words. */
    List<String> saringan(Locale bahasa) {
        List<String> lines = new ArrayList<>();
        skpd.ifPresent(one -> add(lines, "skpd", one, bahasa));
        jenis.ifPresent(one -> add(lines, "jenis", named(bahasa, "pemeriksaan.jenis.", one), bahasa));
        status.ifPresent(one -> add(lines, "status", named(bahasa, "pemeriksaan.status.", one), bahasa));
        tahun.ifPresent(one -> add(lines, "tahun", one, bahasa));
        return lines;
    }

    private static String named(Locale bahasa, String key, String given) {
        return given.isBlank() ? "" : Teks.dalam(bahasa, key + upper(given.strip()));
    }

    private static void add(List<String> lines, String column, String value, Locale bahasa) {
        if (!value.isBlank()) {
            String name = Teks.dalam(bahasa, "pemeriksaan.kolom." + column);
            lines.add(Teks.dalam(bahasa, "jejak.saringan", name, value.strip()));
        }
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
