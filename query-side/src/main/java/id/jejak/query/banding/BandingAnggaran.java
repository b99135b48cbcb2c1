package id.jejak.query.banding;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.query.projection.Posisi;
import java.util.List;

/**
 * An agency's budget of a year at two points of time.
 *
 * @param versi the documents that either side can be named after
 * @param baris program, kegiatan, sub kegiatan and accounts, a row before those that it is the sum of
 * @param jumlah the whole year, of which the differences of each level are parts
 */
public record BandingAnggaran(
        KodeSkpd skpd, int tahun, List<Versi> versi, Sisi dari, Sisi ke, List<Baris> baris, Uang jumlah) {

    /** The position from which it can be made again: that of the side which is read further. */
    public Posisi posisi() {
        return Sisi.terakhir(dari, ke);
    }

    /** The levels of rows. */
    public enum Tingkat {
        PROGRAM,
        KEGIATAN,
        SUB_KEGIATAN,
        REKENING
    }

    /**
     * A row.
     *
     * @param pos the program, kegiatan or sub kegiatan; for an account, the one under which it stands
     * @param kode the code of the row itself
     * @param nama empty where no list and no plan names the code
     */
    public record Baris(Tingkat tingkat, String pos, String kode, String nama, Uang uang) {}
}
