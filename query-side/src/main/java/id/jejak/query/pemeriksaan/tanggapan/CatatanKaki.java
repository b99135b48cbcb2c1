package id.jejak.query.pemeriksaan.tanggapan;

import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What inspectors said of one cell of a plan's table, to stand below the table.
 *
 * @param baris the row: a node's code
 * @param kolom the column: a year, or {@code akhir}
 * @param tanggapan all that was said of it, oldest first
 */
public record CatatanKaki(TemuanId temuan, String baris, String kolom, List<Tanggapan> tanggapan) {

    /** Marks a cell, with a text below the table that says why. */
    public static final String TANDA = "⚠";

    private static final Pattern SEL = Pattern.compile("([^/]+)/([^/]+)/([^/]+)/(\\d{4}|akhir)");

    /** Of a finding about a cell of this table; none of any other. */
    static Optional<CatatanKaki> of(RenstraId renstra, String tabel, TemuanId temuan, List<Tanggapan> said) {
        Matcher sel = SEL.matcher(temuan.tentang());
        boolean here = temuan.skpd().equals(renstra.skpd())
                && sel.matches()
                && sel.group(1).equals(renstra.periode().toString())
                && sel.group(2).equals(tabel);
        return here ? Optional.of(new CatatanKaki(temuan, sel.group(3), sel.group(4), said)) : Optional.empty();
    }

    /** {@code ⚠ 2.08.01.2.02.01, 2023 (Tahun menyimpang dari barisnya): … — Sesuai sumber: …}. */
    public String teks(Locale bahasa) {
        String notes = tanggapan.stream().map(one -> said(one, bahasa)).collect(Collectors.joining(" · "));
        return Teks.dalam(
                bahasa,
                "pemeriksaan.kaki",
                TANDA,
                baris,
                kolom.equals("akhir") ? Teks.dalam(bahasa, "pemeriksaan.akhir") : kolom,
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
