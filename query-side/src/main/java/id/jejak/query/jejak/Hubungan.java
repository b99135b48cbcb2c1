package id.jejak.query.jejak;

/** What an event does to the earlier one that it refers to. */
public enum Hubungan {
    /** Takes a realization back. */
    MEMBALIK,
    /** States otherwise what was stated. */
    MENGOREKSI,
    /** Hands a draft in. */
    MENGAJUKAN,
    /** Gives a draft back. */
    MENGEMBALIKAN,
    /** Puts a draft in force. */
    MENGESAHKAN,
    /** Takes a payment on to its next step. */
    MELANJUTKAN,
    MEMBATALKAN,
    /** Gives a proof's number free. */
    MEMBEBASKAN,
    /** Opens what was closed. */
    MEMBUKA
}
