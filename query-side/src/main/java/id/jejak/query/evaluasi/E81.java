package id.jejak.query.evaluasi;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
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

    /** A program, kegiatan or sub kegiatan. */
    record Baris(KodeRencana kode, String nama, String unit, Uang uang, List<Indikator> indikator) {}

    /** One of its indicators. */
    record Indikator(IndikatorId id, String nama, String satuan, Kinerja kinerja) {}
}
