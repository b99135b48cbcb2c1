package id.jejak.command.impor.berkas;

import java.util.List;

/** A cell from which what its column means cannot be read. */
final class SelSalah extends RuntimeException {

    private final Kesalahan kesalahan;
    private final transient List<String> isi;

    SelSalah(Kesalahan kesalahan, String... isi) {
        this(kesalahan, List.of(isi));
    }

    SelSalah(Kesalahan kesalahan, List<String> isi) {
        // Thrown once a faulty cell, caught by the row: nobody reads a trace.
        super(kesalahan.kode(), null, false, false);
        this.kesalahan = kesalahan;
        this.isi = isi;
    }

    Cela pada(String kolom) {
        return kesalahan.pada(kolom, isi.toArray(String[]::new));
    }
}
