package id.jejak.command.api;

import id.jejak.contract.command.PostRealisasi;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.util.List;
import java.util.Optional;

/**
 * A realization as the API takes it; its parts mean what they mean in {@link PostRealisasi}.
 *
 * @param kontrak the contract under which it is owed; may be left out
 * @param alasan why, in the asker's words; may be left out
 */
record RealisasiBody(
        KodeSkpd skpd,
        int tahun,
        Bukti bukti,
        String uraian,
        List<PostRealisasi.Baris> baris,
        Optional<String> kontrak,
        Optional<String> alasan) {

    /** @throws InvalidField for a year that is no fiscal year, or a description that cannot be kept */
    PostRealisasi command() {
        TahunAnggaranId id =
                InvalidField.unless("tahun", TahunAnggaranId.class, () -> new TahunAnggaranId(skpd, tahun));
        InvalidField.elements("baris", baris);
        String contract = InvalidField.unless("kontrak", String.class, () -> Teks.bersih(kontrak.orElse("")));
        return InvalidField.unless("uraian", String.class, () -> new PostRealisasi(id, bukti, uraian, baris, contract));
    }

    /** @throws InvalidField for a text that cannot be kept */
    String alasanOrNone() {
        return InvalidField.unless("alasan", String.class, () -> Teks.bersih(alasan.orElse("")));
    }
}
