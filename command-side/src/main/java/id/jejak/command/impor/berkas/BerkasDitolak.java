package id.jejak.command.impor.berkas;

import java.util.List;
import java.util.stream.Stream;

/** A file that cannot be read as a whole; nothing of it is to be kept. */
public final class BerkasDitolak extends RuntimeException {

    private final String kode;
    private final transient List<String> isi;

    BerkasDitolak(Kesalahan kesalahan, String... isi) {
        super(kesalahan.kode() + " " + List.of(isi));
        this.kode = kesalahan.kode();
        this.isi = Stream.of(isi).map(Tulisan::ringkas).toList();
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
}
