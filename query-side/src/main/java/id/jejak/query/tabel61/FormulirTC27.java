package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeRencana;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel61.KeteranganQuery.Keterangan;
import id.jejak.query.tabel61.Tabel61.Node;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tabel 6.1 in its official form T-C.27: with the goal and objective of each program, and where its work is done. */
final class FormulirTC27 {

    private static final int WIDTH = 24;

    private final Tabel61 table;
    private final Keterangan keterangan;

    FormulirTC27(Tabel61 table, Keterangan keterangan) {
        this.table = table;
        this.keterangan = keterangan;
    }

    /** @param dasar Tabel 6.1 of the same moment, with all of its rows */
    Lembar of(Lembar dasar, Locale bahasa) {
        List<Kolom> columns = new ArrayList<>(List.of(Kolom.teks("goal", WIDTH), Kolom.teks("objective", WIDTH)));
        columns.addAll(dasar.kolom());
        columns.add(Kolom.teks("location", WIDTH));
        List<List<Kepala>> head = new ArrayList<>(dasar.kepala());
        List<Kepala> top = new ArrayList<>();
        top.add(Kepala.kolom(Teks.dalam(bahasa, "tc27.tujuan"), head.size()));
        top.add(Kepala.kolom(Teks.dalam(bahasa, "tc27.sasaran"), head.size()));
        top.addAll(head.get(0));
        top.add(Kepala.kolom(Teks.dalam(bahasa, "tc27.lokasi"), head.size()));
        head.set(0, top);
        List<String> notes = new ArrayList<>(dasar.catatan());
        notes.add(Teks.dalam(bahasa, "tc27.catatan"));
        return new Lembar(
                dasar.berkas().replace("tabel-6.1", "t-c.27"),
                Teks.dalam(bahasa, "tc27.nomor"),
                dasar.judul(),
                dasar.pokok(),
                dasar.kertas(),
                columns,
                dasar.kunci() + 2,
                head,
                rows(dasar.baris()),
                notes,
                dasar.titik(),
                dasar.posisi());
    }

    /** A node has as many rows as indicators, at least one; the last row is the total. */
    private List<Baris> rows(List<Baris> before) {
        List<Baris> rows = new ArrayList<>();
        for (Node node : table.node()) {
            int height = Math.max(1, node.indikator().size());
            for (int i = 0; i < height; i++) {
                Baris row = before.get(rows.size());
                KodeRencana kode = node.kode();
                rows.add(with(
                        row, i, height, keterangan.tujuan(kode), keterangan.sasaran(kode), keterangan.lokasi(kode)));
            }
        }
        before.subList(rows.size(), before.size()).forEach(row -> rows.add(with(row, 0, 1, "", "", "")));
        return rows;
    }

    private static Baris with(Baris row, int nth, int height, String goals, String objectives, String place) {
        List<Sel> cells = new ArrayList<>();
        cells.add(beside(goals, nth, height));
        cells.add(beside(objectives, nth, height));
        cells.addAll(row.sel());
        cells.add(beside(place, nth, height));
        return new Baris(row.tingkat(), row.gaya(), cells);
    }

    private static Sel beside(String text, int nth, int height) {
        return nth == 0 ? Sel.teks(text).setinggi(height) : Sel.TERTUTUP;
    }
}
