package id.jejak.query.sub;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.web.Galat;
import java.util.Optional;

/** What an address asks of a sub kegiatan, beside its code. */
record SubParameters(Optional<String> skpd, Optional<String> tahun) {

    /**
     * How it stands.
     *
     * @throws Galat {@code pos-tidak-sah} for what is no such code, {@code pos-tidak-ada} where nothing is known of it
     */
    SubKegiatan read(SubQuery query, String kode, Titik titik) {
        String pos =
                Galat.read("pos", Optional.of(kode), AnggaranId::pos).orElseThrow(() -> Galat.notValid("pos", kode));
        return query.one(new SubQuery.Permintaan(
                        pos,
                        Galat.read("skpd", skpd, KodeSkpd::new),
                        Galat.read("tahun", tahun, Tahun::anggaran),
                        titik))
                .orElseThrow(() -> Galat.notFound("pos", kode));
    }
}
