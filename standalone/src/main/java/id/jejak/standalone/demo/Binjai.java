package id.jejak.standalone.demo;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TahunAnggaranId;

/** Whose plan the demo is. */
final class Binjai {

    /** Its bidang urusan are published, its serial number is not. */
    static final KodeSkpd SKPD = new KodeSkpd("2.08.2.13.0.00.01.0000");

    static final RenstraId RENSTRA = new RenstraId(SKPD, new Periode(2021, 2026));

    private Binjai() {}

    static TahunAnggaranId tahun(int tahun) {
        return new TahunAnggaranId(SKPD, tahun);
    }
}
