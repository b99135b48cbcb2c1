package id.jejak.query.impor;

import id.jejak.contract.access.Peran;
import id.jejak.contract.value.DasarHukum;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of file, as the write API names them. */
enum Jenis {
    REALISASI(Peran.BENDAHARA, Peran.BENDAHARA),
    DPA(Peran.PERENCANA, Peran.PERENCANA, DasarHukum.Jenis.DPA),
    PERGESERAN(Peran.PERENCANA, Peran.PERENCANA, DasarHukum.Jenis.PERGESERAN),
    DPPA(Peran.PERENCANA, Peran.PERENCANA, DasarHukum.Jenis.DPPA),
    RENCANA(Peran.PERENCANA, Peran.PENYETUJU, DasarHukum.Jenis.RENSTRA, DasarHukum.Jenis.PERUBAHAN_RENSTRA);

    private final Peran pengunggah;
    private final Peran pembuku;

    @SuppressWarnings("ImmutableEnumChecker") // a List.of cannot be changed
    private final List<DasarHukum.Jenis> dokumen;

    Jenis(Peran pengunggah, Peran pembuku, DasarHukum.Jenis... dokumen) {
        this.pengunggah = pengunggah;
        this.pembuku = pembuku;
        this.dokumen = List.of(dokumen);
    }

    /** The kinds that this role hands in. */
    static List<Jenis> of(String peran) {
        return Arrays.stream(values())
                .filter(one -> one.pengunggah.name().equals(peran))
                .toList();
    }

    /** Whether this role hands such files in, has them judged again and takes them back. */
    boolean isPengunggah(String peran) {
        return pengunggah.name().equals(peran);
    }

    /** Whether this role has them posted. */
    boolean isPembuku(String peran) {
        return pembuku.name().equals(peran);
    }

    /** The kinds of document that such a file can be; none where its rows are proofs of their own. */
    public List<DasarHukum.Jenis> dokumen() {
        return dokumen;
    }

    /** As addresses have it. */
    public String alamat() {
        return name().toLowerCase(Locale.ROOT);
    }
}
