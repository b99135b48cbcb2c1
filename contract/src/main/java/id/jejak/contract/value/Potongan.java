package id.jejak.contract.value;

import java.util.regex.Pattern;

/**
 * What is kept back from a payment and paid to the state. Never changes what the payment counts as.
 *
 * @param kodeBilling the number under which it is paid, 1 to 30 letters and digits; names it within its payment
 * @param jumlah in rupiah, more than zero
 */
public record Potongan(String kodeBilling, Jenis jenis, Rupiah jumlah) {

    private static final Pattern BILLING = Pattern.compile("[0-9A-Za-z]{1,30}");

    /** @throws IllegalArgumentException for another billing id */
    public Potongan {
        if (!BILLING.matcher(kodeBilling).matches()) {
            throw new IllegalArgumentException("Not a billing id: " + kodeBilling);
        }
    }

    /** The kinds of deduction. */
    public enum Jenis {
        PPN,
        PPH_21,
        PPH_22,
        PPH_23,
        PPH_4_AYAT_2,
        PAJAK_DAERAH,
        IURAN_WAJIB_PEGAWAI,
        JAMINAN_KESEHATAN,
        TABUNGAN_PERUMAHAN,
        LAINNYA
    }
}
