package id.jejak.query.tabel61;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.value.Target;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.projection.Posisi;
import java.util.List;

/**
 * Tabel 6.1 (T-C.27): programs, kegiatan and sub kegiatan with their indicators, targets and indicative rupiah per year
 * of the plan.
 *
 * @param renstra the plan
 * @param periode its years, extensions included
 * @param nama its title
 * @param node its nodes in the order of their codes, a parent before its children
 * @param jumlah the grand total per year, base year first, and of the plan's end last
 * @param titik of when it is
 * @param posisi up to where it is complete
 */
public record Tabel61(
        RenstraId renstra,
        Periode periode,
        String nama,
        List<Node> node,
        List<SelRupiah> jumlah,
        Titik titik,
        Posisi posisi) {

    /** The same of other years, nodes and totals. */
    public Tabel61 dengan(Periode years, List<Node> nodes, List<SelRupiah> totals) {
        return new Tabel61(renstra, years, nama, nodes, totals, titik, posisi);
    }

    /**
     * One program, kegiatan or sub kegiatan.
     *
     * @param penanggungJawab the unit responsible as published; may be empty
     * @param rupiah one cell per year, base year first
     * @param rupiahAkhir the sum of the plan's years without the base year
     */
    public record Node(
            KodeRencana kode,
            String nama,
            String penanggungJawab,
            List<SelRupiah> rupiah,
            SelRupiah rupiahAkhir,
            List<Indikator> indikator) {

        /** One of which nothing but its name is stated. */
        public static Node kosong(KodeRencana kode, String nama) {
            return new Node(kode, nama, "", List.of(), SelRupiah.KOSONG, List.of());
        }

        /** The same with other cells and indicators. */
        public Node dengan(List<SelRupiah> cells, List<Indikator> indicators) {
            return new Node(kode, nama, penanggungJawab, cells, rupiahAkhir, indicators);
        }

        public Tingkat tingkat() {
            return kode.tingkat();
        }
    }

    /**
     * One indicator of a node.
     *
     * @param id which one it is, wherever it stands now
     * @param nomor its place among the node's indicators, from 1
     * @param target one cell per year, base year first
     * @param targetAkhir the target at the plan's end, made as the indicator says
     */
    public record Indikator(
            IndikatorId id, int nomor, String nama, String satuan, List<Target> target, Target targetAkhir) {}
}
