package id.jejak.query.pemeriksaan.tanggapan;

import id.jejak.contract.value.TemuanId;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What inspectors said of cells of a table, to stand below it.
 *
 * @param sel the cells
 * @param tanggapan all that was said of the finding, oldest first
 */
record CatatanKaki(TemuanId temuan, SelTemuan sel, List<Tanggapan> tanggapan) {

    /** Marks a cell, with a text below the table that says why. */
    static final String TANDA = "⚠";

    /** {@code ⚠ 2.08.01.2.02.01, 2023 (Tahun menyimpang dari barisnya): … — Sesuai sumber: …}. */
    String teks(Locale bahasa) {
        String notes = tanggapan.stream().map(one -> said(one, bahasa)).collect(Collectors.joining(" · "));
        return Teks.dalam(
                bahasa,
                "pemeriksaan.kaki",
                TANDA,
                sel.sebutan(bahasa),
                Teks.dalam(bahasa, "pemeriksaan.jenis." + temuan.jenis().name()),
                notes);
    }

    private static String said(Tanggapan one, Locale bahasa) {
        return switch (one.apa()) {
            case CATATAN -> one.catatan();
            case SELESAI ->
                Teks.dalam(
                        bahasa,
                        "pemeriksaan.kaki.selesai",
                        Teks.dalam(
                                bahasa,
                                "pemeriksaan.putusan."
                                        + one.putusan().orElseThrow().name()),
                        one.catatan());
            case BUKA -> Teks.dalam(bahasa, "pemeriksaan.kaki.buka", one.catatan());
        };
    }
}
