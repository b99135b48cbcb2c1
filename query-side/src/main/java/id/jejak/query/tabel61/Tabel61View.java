package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel61.Tabel61.Indikator;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Cap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Tabel 6.1 as its page prints it.
 *
 * @param dasar the base year
 * @param tahun the plan's years, without the base year
 * @param jumlah the grand total, one cell per year, base year first, and the plan's end
 */
public record Tabel61View(
        String skpd,
        String periode,
        String nama,
        int dasar,
        List<Integer> tahun,
        List<Block> node,
        List<String> jumlah,
        Cap cap) {

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
     * @param target one cell per year, base year first, and the plan's end
     */
    public record Row(String indikator, String satuan, List<String> target) {}

    static Tabel61View of(Tabel61 table, Locale bahasa) {
        int columns = table.jumlah().size();
        return new Tabel61View(
                table.renstra().skpd().kode(),
                table.renstra().periode().toString(),
                table.nama(),
                table.periode().dasar(),
                table.periode().tahunRencana(),
                table.node().stream().map(node -> block(node, columns)).toList(),
                table.jumlah().stream().map(Angka::rupiah).toList(),
                Cap.of(table.titik(), table.posisi(), bahasa));
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
                rows.isEmpty() ? List.of(new Row("", "", Collections.nCopies(columns, ""))) : rows);
    }

    private static Row row(Indikator indikator) {
        List<String> target = new ArrayList<>(
                indikator.target().stream().map(Target::tertulis).toList());
        target.add(indikator.targetAkhir().tertulis());
        return new Row(indikator.nama(), indikator.satuan(), target);
    }
}
