package id.jejak.command.impor.berkas;

import id.jejak.contract.value.KodeSkpd;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One row of a file that is not blank.
 *
 * @param nomor the number that a spreadsheet shows beside the row, from 1
 * @param isi what the row says; present exactly where there is no fault
 * @param cela every fault of the row, in the order of its columns
 * @param milik to what the row belongs, as far as that could be read, whatever else is wrong with it
 */
public record BarisTerbaca(int nomor, Optional<IsiBaris> isi, List<Cela> cela, Milik milik) {

    /**
     * To what a row of a budget document or of realizations belongs.
     *
     * @param nomorBukti the number of its proof
     */
    public record Milik(Optional<KodeSkpd> skpd, OptionalInt tahun, Optional<String> nomorBukti) {

        /** Nobody can tell. */
        public static final Milik TIDAK_DIKETAHUI = new Milik(Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    /** @throws IllegalArgumentException where a row has both content and faults, or neither */
    public BarisTerbaca {
        cela = List.copyOf(cela);
        if (isi.isPresent() != cela.isEmpty()) {
            throw new IllegalArgumentException("A row has content or faults: " + nomor);
        }
    }
}
