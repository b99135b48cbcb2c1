package id.jejak.query.evaluasi;

import id.jejak.query.evaluasi.Pekerjaan.Ukuran;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.Tabel61Lembar;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the rows of an evaluation: one per indicator of a node, of which the first reaches over the others with what is
 * the node's. Columns whose name ends in {@code _k} are an indicator's.
 *
 * @param hiasan what others know of the cells; names are those of the columns {@link #NAMA} and {@link #INDIKATOR}
 */
record BarisEvaluasi(List<Kolom> kolom, Petak petak, Hiasan hiasan) {

    static final String KODE = "code";
    static final String NAMA = "name";
    static final String INDIKATOR = "indicator";
    static final String SATUAN = "unit";
    static final String UNIT = "responsible_unit";

    private static final String K = "_k";

    List<Baris> of(Pekerjaan node) {
        int level = Tabel61Lembar.dalam(node.kode().tingkat());
        int height = Math.max(1, node.indikator().size());
        List<Baris> rows = new ArrayList<>();
        for (int i = 0; i < height; i++) {
            Ukuran one = node.indikator().isEmpty() ? null : node.indikator().get(i);
            List<Sel> cells = new ArrayList<>();
            for (Kolom column : kolom) {
                if (isOfIndicator(column.kunci())) {
                    cells.add(one == null ? Sel.KOSONG : cell(one, column.kunci()));
                } else {
                    cells.add(i == 0 ? cell(node, column.kunci()).setinggi(height) : Sel.TERTUTUP);
                }
            }
            rows.add(level < 2 ? Baris.utama(level, cells) : Baris.biasa(level, cells));
        }
        return rows;
    }

    /** A row below the nodes, that is called so in words. */
    Baris jumlah(String baris, String nama) {
        return Baris.jumlah(kolom.stream()
                .map(column -> column.kunci().equals(NAMA) ? Sel.teks(nama) : figure(baris, column.kunci()))
                .toList());
    }

    private static boolean isOfIndicator(String column) {
        return column.endsWith(K) || column.equals(INDIKATOR) || column.equals(SATUAN);
    }

    private Sel cell(Ukuran one, String column) {
        String row = one.id().toString();
        return switch (column) {
            case INDIKATOR -> hiasan.sel(row, column, Sel.teks(one.nama()));
            case SATUAN -> Sel.teks(one.satuan());
            default -> figure(row, column);
        };
    }

    private Sel cell(Pekerjaan node, String column) {
        String row = node.kode().kode();
        return switch (column) {
            case KODE -> Sel.teks(row);
            case NAMA -> hiasan.sel(row, column, Sel.teks(node.nama()));
            case UNIT -> Sel.teks(node.unit());
            default -> figure(row, column);
        };
    }

    private Sel figure(String row, String column) {
        return hiasan.sel(row, column, petak.sel(row, column));
    }
}
