package id.jejak.contract.value;

/**
 * One line of a document that changes ceilings, as the document states it; the difference is for the reader to compute.
 *
 * @param pos a sub kegiatan's code (a kegiatan's before 2021), or the summary book
 * @param sebelum the ceiling in rupiah that the document found; zero where there was none
 * @param sesudah the ceiling in rupiah from now on
 */
public record BarisPerubahan(String pos, KodeRekening rekening, SumberDana sumberDana, Rupiah sebelum, Rupiah sesudah) {

    /** @throws IllegalArgumentException where the place is neither a code nor the summary book */
    public BarisPerubahan {
        pos = AnggaranId.pos(pos);
    }

    /** What the line adds to its ceiling, in rupiah; negative where it takes away. */
    public Rupiah selisih() {
        return sesudah.minus(sebelum);
    }
}
