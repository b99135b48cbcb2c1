package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * Tabel 2.5 (T-C.24): what an agency was given and what it spent, per expenditure type and year.
 *
 * @param skpd the agency
 * @param tahun the years, in order
 * @param baris the rows, in the official order
 * @param posisi up to where it is complete
 */
public record Tabel25(KodeSkpd skpd, List<Integer> tahun, List<Baris> baris, Posisi posisi) {

    /**
     * One row.
     *
     * @param belanja the expenditure type
     * @param sel one cell per year
     */
    public record Baris(Belanja belanja, List<Sel> sel) {}

    /**
     * One row's year.
     *
     * @param anggaran the ceilings in force, added up; empty where none was ever set
     * @param realisasi the realizations, added up; empty where none was ever posted
     */
    public record Sel(Optional<Rupiah> anggaran, Optional<Rupiah> realisasi) {

        static final Sel KOSONG = new Sel(Optional.empty(), Optional.empty());

        /** Realization in percent of the budget. */
        public Rasio rasio() {
            return Rasio.of(anggaran, realisasi);
        }
    }
}
