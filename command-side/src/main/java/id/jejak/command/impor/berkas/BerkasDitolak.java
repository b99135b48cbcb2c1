package id.jejak.command.impor.berkas;

import java.util.List;
import java.util.stream.Stream;

/** A file that cannot be read as a whole; nothing of it is to be kept. */
public final class BerkasDitolak extends RuntimeException {

    private final String kode;
    private final transient List<String> isi;
    private final transient List<Kepala.Judul> judul;
    private final transient List<Kolom> pilihan;

    BerkasDitolak(Kesalahan kesalahan, String... isi) {
        this(kesalahan, List.of(), List.of(), isi);
    }

    /**
     * For want of a meaning.
     *
     * @param judul the columns that there are, with what each was taken for
     * @param pilihan what they can mean
     */
    BerkasDitolak(Kesalahan kesalahan, List<Kepala.Judul> judul, List<Kolom> pilihan, String... isi) {
        super(kesalahan.kode() + " " + List.of(isi));
        this.kode = kesalahan.kode();
        this.isi = Stream.of(isi).map(Tulisan::ringkas).toList();
        this.judul = List.copyOf(judul);
        this.pilihan = List.copyOf(pilihan);
    }

    BerkasDitolak(Kesalahan kesalahan, Throwable cause, String... isi) {
        this(kesalahan, isi);
        initCause(cause);
    }

    /** Stable; the key of its text in the bundle {@code pesan/impor}. */
    public String kode() {
        return kode;
    }

    /** The values of that text, in its order. */
    public List<String> isi() {
        return isi;
    }

    /** The file's columns, where one of them may mean what is wanting; else none. */
    public List<Kepala.Judul> judul() {
        return judul;
    }

    /** What these columns can mean, in the order of a template. */
    public List<Kolom> pilihan() {
        return pilihan;
    }
}
