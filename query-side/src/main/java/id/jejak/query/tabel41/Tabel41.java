package id.jejak.query.tabel41;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import id.jejak.query.tabel41.Tabel41Query.Isi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The indicators of a plan's goals and objectives (Tabel 4.1, T-C.25) or of its bidang urusan (Tabel 7.1, T-C.28), as
 * one of the plan's documents states them.
 *
 * @param isi which of the two it is
 * @param renstra the plan
 * @param dokumen the document, under which the table stands until the next one takes force
 * @param ke the how manieth revision the document is; 0 for the one by which the plan was adopted
 * @param tahunAwal the year before the plan's base year
 * @param tahun the years of which the table states targets, without a gap between them
 * @param baris the indicators in the order of their nodes and places
 * @param titik of when it is
 * @param posisi up to where it is read: where there is a later document, not beyond the last event before it
 */
public record Tabel41(
        Isi isi,
        RenstraId renstra,
        Dokumen dokumen,
        int ke,
        int tahunAwal,
        List<Integer> tahun,
        List<Baris> baris,
        Titik titik,
        Posisi posisi) {

    /** A document of the plan. */
    public record Dokumen(String nomor, String judul, LocalDate berlaku) {}

    /**
     * One indicator.
     *
     * @param id names it through all documents
     * @param pada the node at which it stands
     * @param tujuan the goal's name, empty where it stands in no tree
     * @param sasaran the objective's name, empty where it stands at a goal or in no tree
     * @param awal what was reached in the year before the base year, where that was posted
     * @param target per year that is stated
     */
    public record Baris(
            IndikatorId id,
            KodeRencana pada,
            String tujuan,
            String sasaran,
            String nama,
            String satuan,
            Optional<Target> awal,
            SortedMap<Integer, Target> target) {}
}
