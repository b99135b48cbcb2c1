package id.jejak.query.tabel41;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.projection.Posisi;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The indicators of a plan's goals and objectives (Tabel 4.1, T-C.25) or of its bidang urusan (Tabel 7.1, T-C.28), as
 * one of the plan's documents states them.
 *
 * @param renstra the plan
 * @param dokumen the document, under which the table stands until the next one takes force
 * @param tahunAwal the year before the plan's base year
 * @param tahun the years of which the table states targets, without a gap between them
 * @param baris the indicators in the order of their nodes and places
 * @param posisi up to where it is complete
 */
public record Tabel41(
        RenstraId renstra, Dokumen dokumen, int tahunAwal, List<Integer> tahun, List<Baris> baris, Posisi posisi) {

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
