package id.jejak.command.impor.berkas;

import java.util.List;

/**
 * A fault of one cell, or of a row as a whole.
 *
 * @param kolom the column as the file heads it, or as the template would where the file has no such column; empty for
 *     the row as a whole
 * @param kode stable; the key of its text in the bundle {@code pesan/impor}
 * @param isi the values of that text, in its order
 */
public record Cela(String kolom, String kode, List<String> isi) {

    public Cela {
        isi = List.copyOf(isi);
    }
}
