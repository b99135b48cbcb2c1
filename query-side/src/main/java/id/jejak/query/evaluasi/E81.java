package id.jejak.query.evaluasi;

import id.jejak.contract.value.Arah;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.kinerja.Fisik;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Optional;

/**
 * E.81, the evaluation of a year's results by quarter.
 *
 * @param periode the plan's years, extensions included
 * @param tahun the year evaluated
 * @param baris the plan's nodes, a parent before its children
 * @param jumlah of all programs of the plan
 * @param luar realized in the year outside of the plan's programs
 */
record E81(
        RenstraId renstra,
        Periode periode,
        int tahun,
        Basis basis,
        List<Baris> baris,
        Uang jumlah,
        Optional<Rupiah> luar,
        Titik titik,
        Posisi posisi) {

    /**
     * A program, kegiatan or sub kegiatan.
     *
     * @param fisik the last that was stated in the year of how far the work is; of sub kegiatan only
     */
    record Baris(
            KodeRencana kode, String nama, String unit, Uang uang, Optional<Fisik> fisik, List<Indikator> indikator)
            implements Pekerjaan.Baris {}

    /**
     * One of its indicators.
     *
     * @param arah in which direction it improves
     */
    record Indikator(IndikatorId id, String nama, String satuan, Arah arah, Kinerja kinerja) implements Terbalik {

        /** (14) Reached of the plan in percent of the target at its end. */
        Persen tingkat() {
            return Persen.capaian(kinerja.akhir(), kinerja.sampai(), isTerbalik());
        }
    }

    /** What it is about, without figures. */
    List<Pekerjaan> pekerjaan() {
        return baris.stream().map(Pekerjaan.Baris::pekerjaan).toList();
    }
}
