package id.jejak.contract.value;

/**
 * One line of a payment.
 *
 * @param pos a sub kegiatan's code, or the summary book
 * @param jumlah gross, in rupiah: what counts as realization, whatever is deducted from what is paid out
 */
public record BarisBelanja(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah jumlah) {

    /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
    public BarisBelanja {
        pos = AnggaranId.pos(pos);
    }
}
