package id.jejak.query.jejak;

import id.jejak.query.web.Galat;
import java.util.Locale;
import java.util.Optional;

/**
 * Which page of the trail.
 *
 * @param dari the position after which it begins, in its own direction; empty for the first
 * @param baris how many events at most
 */
record Halaman(Urut urut, Optional<Long> dari, int baris) {

    /** The direction. */
    enum Urut {
        /** Newest first. */
        BARU("DESC", "<"),
        /** Oldest first. */
        LAMA("ASC", ">");

        final String arah;
        final String sesudah;

        Urut(String arah, String sesudah) {
            this.arah = arah;
            this.sesudah = sesudah;
        }
    }

    /**
     * The page that an address asks for.
     *
     * @param usual how many events where it does not say
     * @param most how many at most
     * @throws Galat {@code halaman-tidak-sah}
     */
    static Halaman of(Isian isian, int usual, int most) {
        Urut urut = Galat.read("halaman", isian.get(Isian.URUT), text -> Urut.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Urut.BARU);
        Optional<Long> dari = Galat.read("halaman", isian.get(Isian.DARI), Long::valueOf);
        int baris =
                Galat.read("halaman", isian.get(Isian.BARIS), Integer::valueOf).orElse(usual);
        if (baris < 1 || baris > most) {
            throw Galat.notValid("halaman", Integer.toString(baris));
        }
        return new Halaman(urut, dari, baris);
    }
}
