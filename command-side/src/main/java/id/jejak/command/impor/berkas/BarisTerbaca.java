package id.jejak.command.impor.berkas;

import java.util.List;
import java.util.Optional;

/**
 * One row of a file that is not blank.
 *
 * @param nomor the number that a spreadsheet shows beside the row, from 1
 * @param isi what the row says; present exactly where there is no fault
 * @param cela every fault of the row, in the order of its columns
 */
public record BarisTerbaca(int nomor, Optional<IsiBaris> isi, List<Cela> cela) {

    /** @throws IllegalArgumentException where a row has both content and faults, or neither */
    public BarisTerbaca {
        cela = List.copyOf(cela);
        if (isi.isPresent() != cela.isEmpty()) {
            throw new IllegalArgumentException("A row has content or faults: " + nomor);
        }
    }
}
