package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;

/**
 * Gives the number of a proof free again, by decision; all that it had posted has been taken back before.
 *
 * @param nomor the number given free
 * @param surat the decision's number
 * @param tanggal the decision's date
 * @param alasan why; not blank, names no person
 */
public record FreeNomorBukti(TahunAnggaranId tahun, String nomor, String surat, LocalDate tanggal, String alasan)
        implements JejakCommand {

    /** @throws IllegalArgumentException where a number or the reason is blank or cannot be kept as {@link Teks} */
    public FreeNomorBukti {
        nomor = Teks.nomor(nomor);
        surat = Teks.nomor(surat);
        alasan = Teks.berisi(alasan);
    }

    /** Only the number of a payment: a return whose number came free could be taken twice. */
    public NomorBuktiId id() {
        return NomorBuktiId.belanja(tahun, nomor);
    }

    @Override
    public String dokumen() {
        return surat;
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }
}
