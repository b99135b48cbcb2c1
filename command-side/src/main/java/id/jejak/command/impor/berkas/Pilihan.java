package id.jejak.command.impor.berkas;

import java.util.Map;
import java.util.Optional;

/**
 * What whoever imports a file says about it.
 *
 * @param pemetaan what columns mean, by {@link Kepala.Judul#nama()}; an empty meaning passes the column over. It counts
 *     more than what a heading is usually taken for
 * @param lembar the sheet to read; without it the one sheet that has the kind's columns
 */
public record Pilihan(Map<String, Optional<Makna>> pemetaan, Optional<String> lembar) {

    /** Nothing: the headings say it all. */
    public static final Pilihan BAWAAN = new Pilihan(Map.of(), Optional.empty());

    public Pilihan {
        pemetaan = Map.copyOf(pemetaan);
    }
}
