package id.jejak.query.serapan;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.web.Galat;
import java.util.Optional;

/** What an address asks of the absorption. */
record SerapanParameters(Optional<String> skpd, Optional<String> tahun, Optional<String> pos) {

    SerapanQuery.Permintaan asked(Basis basis, Titik titik) {
        return new SerapanQuery.Permintaan(
                Galat.read("skpd", skpd, KodeSkpd::new),
                Galat.read("tahun", tahun, Tahun::satu),
                Galat.read("pos", pos, AnggaranId::pos),
                basis,
                titik);
    }
}
