package id.jejak.contract.command;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.NomorBuktiId;
import id.jejak.contract.value.NomorBuktiId.Golongan;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.time.LocalDate;

/**
 * Gives a number free again, by decision: that of a proof of which all that it had posted has been taken back, or that of
 * an SPM whose payment was cancelled.
 *
 * @param golongan of which series of numbers; of returns none comes free
 * @param nomor the number given free
 * @param surat the decision's number
 * @param tanggal the decision's date
 * @param alasan why; not blank, names no person
 */
public record FreeNomorBukti(
        TahunAnggaranId tahun, Golongan golongan, String nomor, String surat, LocalDate tanggal, String alasan)
        implements JejakCommand {

    /**
     * @throws IllegalArgumentException for a return, whose number if it came free could be taken twice, or where a number
     *     or the reason is blank or cannot be kept as {@link Teks}
     */
    public FreeNomorBukti {
        if (golongan == Golongan.PENGEMBALIAN) {
            throw new IllegalArgumentException("The number of a return is not given free");
        }
        nomor = Teks.nomor(nomor);
        surat = Teks.nomor(surat);
        alasan = Teks.berisi(alasan);
    }

    public NomorBuktiId id() {
        return new NomorBuktiId(tahun, golongan, nomor);
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
