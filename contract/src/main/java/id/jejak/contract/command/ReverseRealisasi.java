package id.jejak.contract.command;

import id.jejak.contract.value.BarisBelanja;
import id.jejak.contract.value.DokumenPengembalian;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.TahunAnggaranId;
import id.jejak.contract.value.Teks;
import java.util.List;

/**
 * Takes realizations back that one proof had posted: all of the lines named or none. Money that came back by a deposit
 * slip (STS) of a later year is income of that year: it is recorded beside its payment and lowers no realization, also
 * where the payment's year is closed.
 *
 * @param asal the number of the proof
 * @param pengembalian the document of the return; the same number again is the same return if its content is equal
 * @param alasan why; not blank, names no person
 * @param baris what to take back, each within what remains of the original's; where there are none, all that remains of
 *     the whole proof
 */
public record ReverseRealisasi(
        TahunAnggaranId tahun, String asal, DokumenPengembalian pengembalian, String alasan, List<BarisBelanja> baris)
        implements JejakCommand {

    /** @throws IllegalArgumentException where the reason is blank or cannot be kept as {@link Teks} */
    public ReverseRealisasi {
        alasan = Teks.berisi(alasan);
        baris = List.copyOf(baris);
    }

    @Override
    public String dokumen() {
        return pengembalian.jenis() + " " + pengembalian.nomor();
    }

    @Override
    public KodeSkpd skpd() {
        return tahun.skpd();
    }
}
