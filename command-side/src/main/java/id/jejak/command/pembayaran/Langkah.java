package id.jejak.command.pembayaran;

/** Where a payment is. */
enum Langkah {
    BELUM_ADA,
    SPP,
    SPM,
    SP2D,
    ADVIS,
    CAIR,
    SPJ,
    BATAL
}
