package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Angka;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Tabel 6.1 as its page prints it.
 *
 * @param dasar the base year
 * @param tahun the plan's years, without the base year
 * @param kolom of each column its year, or its years, as an address names them
 * @param jumlah the grand total, one cell per year, base year first, and the plan's end
 * @param posisi the ledger position
 * @param waktu when it was read
 */
public record Tabel61View(
        String skpd,
        String periode,
        String nama,
        int dasar,
        List<Integer> tahun,
        List<String> kolom,
        List<Block> node,
        List<String> jumlah,
        String posisi,
        String waktu) {

    /**
     * A node: as many rows as it has indicators, but one at least.
     *
     * @param tingkat its level, in small letters
     * @param rupiah one cell per year, base year first, and the plan's end; stands beside all rows of the node
     */
    public record Block(
            KodeRencana kode,
            String tingkat,
            String nama,
            String penanggungJawab,
            List<String> rupiah,
            List<Row> baris) {}

    /**
     * An indicator.
     *
     * @param id as an address names it; empty where the node has none
     * @param target one cell per year, base year first, and the plan's end
     */
    public record Row(String id, String indikator, String satuan, List<String> target) {}

    static Tabel61View of(Tabel61 table, Locale bahasa) {
        int columns = table.jumlah().size();
        return new Tabel61View(
                table.renstra().skpd().kode(),
                table.renstra().periode().toString(),
                table.nama(),
                table.periode().dasar(),
                table.periode().tahunRencana(),
                columns(table.periode()),
                table.node().stream().map(node -> block(node, columns)).toList(),
                table.jumlah().stream().map(Angka::rupiah).toList(),
                Angka.nomor(table.posisi()),
                Angka.waktu(table.posisi(), bahasa));
    }

    private static List<String> columns(Periode periode) {
        List<String> columns = new ArrayList<>(
                periode.semuaTahun().stream().map(String::valueOf).toList());
        columns.add((periode.dasar() + 1) + "-" + periode.akhir());
        return columns;
    }

    private static Block block(Node node, int columns) {
        List<String> rupiah =
                new ArrayList<>(node.rupiah().stream().map(Angka::rupiah).toList());
        rupiah.add(Angka.rupiah(node.rupiahAkhir()));
        List<Row> rows = node.indikator().stream().map(Tabel61View::row).toList();
        return new Block(
                node.kode(),
                node.tingkat().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                node.nama(),
                node.penanggungJawab(),
                rupiah,
                rows.isEmpty() ? List.of(new Row("", "", "", Collections.nCopies(columns, ""))) : rows);
    }

    private static Row row(Indikator indikator) {
        List<String> target = new ArrayList<>(
                indikator.target().stream().map(Target::tertulis).toList());
        target.add(indikator.targetAkhir().tertulis());
        return new Row(indikator.id().toString(), indikator.nama(), indikator.satuan(), target);
    }
}
