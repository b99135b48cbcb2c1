package id.jejak.contract.value;

/** What a cell of an official table can hold. The four are different statements and are never folded into one. */
public enum Keadaan {
    /** Nothing is stated; printed as an empty cell. */
    KOSONG,
    /** Nil in accounting style; printed as {@code -}. */
    NIHIL,
    /** Not available; printed as {@code NA} or {@code ~}. */
    TIDAK_TERSEDIA,
    /** A value, zero among them. */
    ADA
}
