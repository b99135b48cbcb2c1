package id.jejak.contract.value;

/** In which direction an indicator improves. */
public enum Arah {
    /** The higher, the better; so where no document says anything. */
    NAIK,
    /** The lower, the better: of what is to be prevented. */
    TURUN
}
