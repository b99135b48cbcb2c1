package id.jejak.command.impor.berkas;

import java.util.Optional;
import java.util.function.Predicate;

/** A table in a file: a CSV file under one of its possible separators, or one sheet of a workbook. */
interface Sumber {

    /** The sheet's name. */
    Optional<String> lembar();

    /** Whether a row with more fields than there are columns has been split where it should not have been. */
    boolean isTerpisahTanda();

    /**
     * Hands over the rows from the first on, blank ones too, until the receiver has enough.
     *
     * @param penerima answers whether it wants more
     * @throws BerkasDitolak where the file turns out to be broken
     */
    void alirkan(Predicate<BarisMentah> penerima);
}
