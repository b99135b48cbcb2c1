package id.jejak.command.impor.berkas;

import java.util.List;

/**
 * A row as the file has it.
 *
 * @param nomor as a spreadsheet shows it, from 1
 * @param sel from the first column on; those after the last may be left out
 */
record BarisMentah(int nomor, List<Sel> sel) {

    Sel sel(int kolom) {
        return kolom < sel.size() ? sel.get(kolom) : Sel.kosong();
    }

    boolean isKosong() {
        return sel.stream().allMatch(Sel::isKosong);
    }
}
