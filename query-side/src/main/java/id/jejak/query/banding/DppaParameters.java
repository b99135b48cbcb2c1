package id.jejak.query.banding;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.web.Galat;
import java.util.Optional;

/**
 * What an address asks of the DPPA.
 *
 * @param dokumen the amendment's number, by default the latest one's
 */
record DppaParameters(Optional<String> skpd, Optional<String> tahun, Optional<String> dokumen) {

    BandingAnggaranQuery.Dppa report(BandingAnggaranQuery query, Titik titik) {
        return query.dppa(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("tahun", tahun, Tahun::anggaran),
                dokumen.map(String::strip).filter(text -> !text.isEmpty()),
                titik);
    }
}
