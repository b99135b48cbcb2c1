package id.jejak.query.tabel25;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * Tabel 2.5 (T-C.24): what an agency was given and what it spent, per expenditure type and year.
 *
 * @param skpd the agency
 * @param tahun the years, in order
 * @param baris the rows, in the official order
 * @param basis on which step of a payment its realization counts
 * @param titik of when it is
 * @param posisi up to where it is complete
 */
public record Tabel25(KodeSkpd skpd, List<Integer> tahun, List<Baris> baris, Basis basis, Titik titik, Posisi posisi) {

    /**
     * One row.
     *
     * @param belanja the expenditure type
     * @param sel one cell per year
     */
    public record Baris(Belanja belanja, List<Sel> sel) {

        /** The mean of the budget's yearly rates of growth. */
        public Persen pertumbuhanAnggaran() {
            return Persen.pertumbuhan(sel.stream().map(Sel::anggaran).toList());
        }

        /** The mean of the realization's yearly rates of growth. */
        public Persen pertumbuhanRealisasi() {
            return Persen.pertumbuhan(sel.stream().map(Sel::realisasi).toList());
        }
    }

    /**
     * One row's year.
     *
     * @param anggaran the ceilings in force, added up; empty where none was ever set
     * @param realisasi the realizations, added up; empty where none was ever posted
     */
    public record Sel(Optional<Rupiah> anggaran, Optional<Rupiah> realisasi) {

        static final Sel KOSONG = new Sel(Optional.empty(), Optional.empty());

        /** Realization in percent of the budget. */
        public Persen rasio() {
            return Persen.rasio(anggaran, realisasi);
        }
    }
}
