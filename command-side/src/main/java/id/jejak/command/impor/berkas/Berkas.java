package id.jejak.command.impor.berkas;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * A file to import, CSV or XLSX, which its content tells and not its name. It is read as often as one likes, each time
 * from its beginning, in memory that does not grow with its rows.
 */
public final class Berkas {

    private final JenisImpor jenis;
    private final Tabel tabel;

    private Berkas(JenisImpor jenis, Tabel tabel) {
        this.jenis = jenis;
        this.tabel = tabel;
    }

    /**
     * Opens the file and finds its heading row.
     *
     * @param nama the name that its owner gave it, for messages
     * @throws BerkasDitolak where it is not a table that can be read: wrong encoding, too large, a zip bomb, encrypted,
     *     an old XLS, empty, without a heading row, with more than one sheet to choose from; or where what was chosen
     *     does not fit it
     * @throws UncheckedIOException where the file cannot be read
     */
    public static Berkas buka(Path file, String nama, JenisImpor jenis, Pilihan pilihan) {
        try {
            List<Sumber> sumber = switch (JenisBerkas.dari(file, nama)) {
                case CSV -> SumberCsv.dari(file);
                case XLSX -> SumberXlsx.dari(file, nama);
            };
            return new Berkas(jenis, Tabel.pilih(sumber, jenis, pilihan));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public JenisImpor jenis() {
        return jenis;
    }

    /** Its columns as they were understood; also where some are missing, so that they can be mapped. */
    public Kepala kepala() {
        return tabel.kepala();
    }

    /**
     * Hands over every row below the headings that is not blank, in the order of the file.
     *
     * @throws BerkasDitolak where columns are missing or two have one meaning, before any row; and where the file has
     *     no row, too many, or turns out to be broken, possibly after some of its rows
     * @throws UncheckedIOException where the file cannot be read
     */
    public void baca(Consumer<BarisTerbaca> penerima) {
        periksaKolom(kepala());
        Pengurai pengurai = new Pengurai(jenis, kepala(), tabel.sumber().isTerpisahTanda());
        BarisData rows = new BarisData(baris -> penerima.accept(pengurai.urai(baris)), kepala().baris());
        tabel.sumber().alirkan(rows);
        if (rows.banyak() == 0) {
            throw new BerkasDitolak(Kesalahan.BERKAS_KOSONG);
        }
    }

    private void periksaKolom(Kepala kepala) {
        if (PencariKepala.terkenal(kepala) == 0) {
            throw tanpaArti(Kesalahan.TANPA_KEPALA, kepala);
        }
        if (!kepala.kurang().isEmpty()) {
            throw tanpaArti(
                    Kesalahan.KOLOM_KURANG,
                    kepala,
                    kepala.kurang().stream().map(Kolom::judul).collect(Collectors.joining(", ")));
        }
        if (!kepala.ganda().isEmpty()) {
            throw tanpaArti(
                    Kesalahan.KOLOM_GANDA,
                    kepala,
                    kepala.ganda().stream().map(Makna::judul).collect(Collectors.joining(", ")));
        }
    }

    private BerkasDitolak tanpaArti(Kesalahan kesalahan, Kepala kepala, String... isi) {
        return new BerkasDitolak(kesalahan, kepala.judul(), jenis.kolom(), isi);
    }
}
