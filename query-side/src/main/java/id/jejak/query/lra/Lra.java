package id.jejak.query.lra;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * The budget realization report (LRA) of an agency's year.
 *
 * @param baris the rows, a row before those that it is the sum of
 * @param jumlah the whole year
 */
public record Lra(
        KodeSkpd skpd,
        int tahun,
        Susunan susunan,
        int tingkat,
        Basis basis,
        List<Baris> baris,
        Angka jumlah,
        Titik titik,
        Posisi posisi) {

    /** By what the rows are arranged. */
    public enum Susunan {
        /** By account: akun, kelompok, jenis, objek, rincian objek, sub rincian objek. */
        REKENING(6),
        /** By work breakdown: program, kegiatan, sub kegiatan. */
        PROGRAM(3);

        private final int terdalam;

        Susunan(int terdalam) {
            this.terdalam = terdalam;
        }

        /** How many levels there are. */
        public int terdalam() {
            return terdalam;
        }
    }

    /**
     * A row.
     *
     * @param tingkat its level, from 1
     * @param nama empty where no list and no plan names the code
     */
    public record Baris(int tingkat, String kode, String nama, Angka angka) {}

    /**
     * The figures of a row.
     *
     * @param anggaran the ceilings in force; empty where none was ever set
     * @param realisasi the realizations; empty where none was ever posted
     * @param lalu the realizations of the year before
     */
    public record Angka(Optional<Rupiah> anggaran, Optional<Rupiah> realisasi, Optional<Rupiah> lalu) {

        /** What is left of the budget; negative where more was realized than there is. */
        public Optional<Rupiah> sisa() {
            return anggaran.map(budget -> budget.minus(realisasi.orElse(Rupiah.ZERO)));
        }

        /** Realization in percent of the budget. */
        public Persen serapan() {
            return Persen.rasio(anggaran, realisasi);
        }

        Angka plus(Angka other) {
            return new Angka(sum(anggaran, other.anggaran), sum(realisasi, other.realisasi), sum(lalu, other.lalu));
        }

        private static Optional<Rupiah> sum(Optional<Rupiah> one, Optional<Rupiah> other) {
            return one.isEmpty() ? other : Optional.of(one.get().plus(other.orElse(Rupiah.ZERO)));
        }
    }
}
