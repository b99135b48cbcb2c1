package id.jejak.contract.value;

/** The kinds of payment (Permendagri 77/2020). */
public enum JenisPembayaran {
    /** The year's float: cash of an amount, realization only as it is accounted for. */
    UP(Bukti.Jenis.SP2D_UP),
    /** Refills the float for what was accounted for: realization with its SP2D. */
    GU(Bukti.Jenis.SP2D_GU),
    /** Extra float for an urgent need: cash of an amount, realization only as it is accounted for. */
    TU(Bukti.Jenis.SP2D_TU),
    /** Paid directly to a third party: realization with its SP2D. */
    LS(Bukti.Jenis.SP2D_LS),
    /** Without cash: closes a float for what was accounted for and not refilled; realization with its SP2D. */
    NIHIL(Bukti.Jenis.SP2D_NIHIL);

    private final Bukti.Jenis bukti;

    JenisPembayaran(Bukti.Jenis bukti) {
        this.bukti = bukti;
    }

    /** What its SP2D proves. */
    public Bukti.Jenis bukti() {
        return bukti;
    }

    /** Whether it moves cash that has to be accounted for before it counts; such a payment has an amount and no lines. */
    public boolean isUangMuka() {
        return this == UP || this == TU;
    }

    /** Whether money leaves the treasury. */
    public boolean isTunai() {
        return this != NIHIL;
    }
}
