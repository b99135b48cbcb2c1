package id.jejak.command.impor.berkas;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A cell as the file has it, before anything is read from it. */
sealed interface Sel {

    /** A text without surrounding blanks of any kind; empty for an empty cell. */
    record Teks(String tulisan) implements Sel {

        private static final Teks KOSONG = new Teks("");
    }

    /**
     * A number of a spreadsheet, as it is stored there.
     *
     * @param persen whether it is shown as a percentage, so that 1 is 100%
     */
    record Angka(BigDecimal nilai, boolean persen) implements Sel {}

    /** A number of a spreadsheet that is shown as a day. */
    record Tanggal(LocalDate hari) implements Sel {}

    /** A cell that holds nothing that could be read. */
    record Galat(Kesalahan kesalahan, List<String> isi) implements Sel {}

    static Sel kosong() {
        return Teks.KOSONG;
    }

    static Sel teks(String tulisan) {
        String bersih = Tulisan.tanpaTepi(tulisan);
        return bersih.isEmpty() ? kosong() : new Teks(bersih);
    }

    default boolean isKosong() {
        return equals(kosong());
    }
}
