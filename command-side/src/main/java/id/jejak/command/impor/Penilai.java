package id.jejak.command.impor;

import java.util.List;

/** Judges the parts of one batch, one after the other; each is held against those before it where that matters. */
interface Penilai {

    /** @param rows all rows of the part, in the order of the file */
    Catatan.Hasil nilai(List<Baris> rows);
}
