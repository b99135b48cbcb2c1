package id.jejak.query.paket;

import id.jejak.contract.access.OpenData.License;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * A data package.
 *
 * @param skpd whose figures it has; those of all agencies where none is named
 * @param basis on which step of a payment its realization counts
 * @param titik of when it was asked for
 * @param posisi up to where all of its tables are read
 */
record Paket(Optional<KodeSkpd> skpd, Basis basis, Titik titik, Posisi posisi, List<TabelData> tabel) {

    /** What is said of a package that is published. */
    record Terbitan(String judul, License lisensi) {}

    /** Its name: that of its agency, or {@code jejak-semua}. */
    String nama() {
        return "jejak-" + skpd.map(KodeSkpd::kode).orElse("semua");
    }
}
