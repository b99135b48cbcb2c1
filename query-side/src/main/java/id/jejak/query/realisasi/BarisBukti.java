package id.jejak.query.realisasi;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.web.Angka;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A line of a proof of realization.
 *
 * @param dana the funding source; empty where the document does not break its figures down
 * @param uraian what the place and the account are called
 * @param sisa what of it was not taken back yet
 */
public record BarisBukti(String pos, String rekening, String dana, String uraian, Rupiah sisa) {

    /** Its codes. */
    public String tertulis() {
        return String.join(" / ", pos, rekening, dana);
    }

    /** What was not taken back yet, as people write it. */
    public String tersisa() {
        return Angka.rupiah(sisa);
    }

    /** So much of it, as the write API takes it; in one order always, as a retry has to be the same byte for byte. */
    Map<String, Object> permintaan(Rupiah jumlah) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("pos", pos);
        line.put("rekening", rekening);
        line.put("sumberDana", dana);
        line.put("jumlah", jumlah);
        return line;
    }
}
