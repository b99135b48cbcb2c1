package id.jejak.query.pemeriksaan;

import id.jejak.query.Titik;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.pemeriksaan.tanggapan.Tanggapan;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The findings as they are shown and taken away. */
public final class PemeriksaanLembar {

    private static final int KEYS = 2;
    private static final int ON_A_PAGE = 7;
    /** How many figures of a finding's evidence one cell names. */
    private static final int NAMED = 20;

    private PemeriksaanLembar() {}

    /** For a page, which leads to each finding, and for paper. */
    static Lembar halaman(Pemeriksaan findings, Locale bahasa) {
        return of(findings, bahasa, false);
    }

    /** For other files, which have the evidence beside each finding, and the identity by which programs ask for it. */
    public static Lembar berkas(Pemeriksaan findings, Locale bahasa) {
        return of(findings, bahasa, true);
    }

    private static Lembar of(Pemeriksaan findings, Locale bahasa, boolean whole) {
        List<Kolom> columns = List.of(
                Kolom.teks("kind", 16),
                Kolom.teks("finding", 60),
                Kolom.teks("weight", 8),
                Kolom.kode("skpd", 22),
                Kolom.bilangan("year", 6),
                Kolom.teks("status", 14),
                Kolom.teks("notes", 34),
                Kolom.teks("evidence", 60),
                Kolom.teks("id", 30));
        int shown = whole ? columns.size() : ON_A_PAGE;
        return new Lembar(
                "pemeriksaan",
                Teks.dalam(bahasa, "pemeriksaan.nomor"),
                Teks.dalam(bahasa, "pemeriksaan.nama"),
                List.of(Teks.dalam(
                        bahasa,
                        "pemeriksaan.banyak",
                        Integer.toString(findings.baris().size()),
                        Long.toString(findings.baris().stream()
                                .filter(row -> row.status() == Pemeriksaan.Status.TERBUKA)
                                .count()))),
                Lembar.Kertas.A4,
                columns.subList(0, shown),
                KEYS,
                List.of(Stream.of("jenis", "temuan", "berat", "skpd", "tahun", "status", "catatan", "bukti", "id")
                        .limit(shown)
                        .map(key -> Kepala.biasa(Teks.dalam(bahasa, "pemeriksaan.kolom." + key)))
                        .toList()),
                findings.baris().stream()
                        .map(row -> Baris.biasa(
                                0, cells(row, findings.titik(), bahasa).subList(0, shown)))
                        .toList(),
                List.of(Teks.dalam(bahasa, "pemeriksaan.cara")),
                findings.titik(),
                findings.posisi());
    }

    private static List<Sel> cells(Pemeriksaan.Baris row, Titik titik, Locale bahasa) {
        Optional<Temuan> temuan = row.temuan();
        return List.of(
                Sel.teks(Teks.dalam(bahasa, "pemeriksaan.jenis." + row.id().jenis())),
                Sel.teks(teks(row, bahasa)).ke(TemuanPage.alamat(row, titik)),
                Sel.teks(temuan.map(found -> Teks.dalam(bahasa, "pemeriksaan.berat." + found.berat()))
                        .orElse("")),
                Sel.teks(row.id().skpd().kode()),
                Sel.teks(temuan.flatMap(Temuan::tahun).map(String::valueOf).orElse("")),
                Sel.teks(status(row, bahasa)),
                Sel.teks(row.tanggapan().stream().map(Tanggapan::catatan).collect(Collectors.joining(" · "))),
                Sel.teks(temuan.map(found -> evidence(found, bahasa)).orElse("")),
                Sel.teks(row.id().toString()));
    }

    private static String evidence(Temuan temuan, Locale bahasa) {
        String named = temuan.bukti().stream()
                .limit(NAMED)
                .map(one -> "%s: %s"
                        .formatted(
                                one.apa().teks(bahasa),
                                one.tertulis().isEmpty()
                                        ? Teks.dalam(bahasa, "pemeriksaan.bukti.kosong")
                                        : one.tertulis()))
                .collect(Collectors.joining("; "));
        int more = temuan.bukti().size() - NAMED;
        return more > 0 ? Teks.dalam(bahasa, "pemeriksaan.bukti.lagi", named, Integer.toString(more)) : named;
    }

    /** What it is; of one that is gone, that it is. */
    static String teks(Pemeriksaan.Baris row, Locale bahasa) {
        return row.temuan()
                .map(found -> found.kalimat().teks(bahasa))
                .orElseGet(
                        () -> Teks.dalam(bahasa, "pemeriksaan.hilang", row.id().tentang()));
    }

    /** With its outcome where it is settled. */
    static String status(Pemeriksaan.Baris row, Locale bahasa) {
        String state = Teks.dalam(bahasa, "pemeriksaan.status." + row.status());
        return row.penyelesaian()
                .flatMap(Tanggapan::putusan)
                .map(outcome -> state + ": " + Teks.dalam(bahasa, "pemeriksaan.putusan." + outcome))
                .orElse(state);
    }
}
