package id.jejak.query.serapan;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * How an agency's year was absorbed, month by month.
 *
 * @param pos of which part of the work; empty for all
 * @param pagu the ceilings in force; empty where none was ever set
 * @param bulan January to December, and after them what the basis counts after the year, where there is any
 */
public record Serapan(
        KodeSkpd skpd,
        int tahun,
        Optional<String> pos,
        Basis basis,
        Optional<Rupiah> pagu,
        List<Bulan> bulan,
        Titik titik,
        Posisi posisi) {

    /** What comes after December. */
    public static final int SESUDAH_TAHUN = FaktaBelanja.SESUDAH_TAHUN;

    /**
     * A month.
     *
     * @param bulan 1 to 12, or {@link #SESUDAH_TAHUN}
     * @param rencana planned for it; empty where no anggaran kas is in force
     * @param rencanaKumulatif planned up to its end
     * @param realisasi realized in it; empty where it lies after all that is known or asked for
     * @param realisasiKumulatif realized up to its end
     */
    public record Bulan(
            int bulan,
            Optional<Rupiah> rencana,
            Optional<Rupiah> rencanaKumulatif,
            Optional<Rupiah> realisasi,
            Optional<Rupiah> realisasiKumulatif) {

        /** Realized more (or less, negative) than planned up to its end. */
        public Optional<Rupiah> selisih() {
            return realisasiKumulatif.flatMap(realized -> rencanaKumulatif.map(realized::minus));
        }

        /** Realized in percent of what was planned up to its end. */
        public Persen serapan() {
            return Persen.rasio(rencanaKumulatif, realisasiKumulatif);
        }
    }

    /** What is planned over the whole year. */
    public Optional<Rupiah> rencana() {
        return bulan.get(bulan.size() - 1).rencanaKumulatif();
    }

    /** The last month that has a realization, or would have. */
    public Optional<Bulan> terakhir() {
        return bulan.stream()
                .filter(month -> month.realisasiKumulatif().isPresent())
                .reduce((earlier, later) -> later);
    }
}
