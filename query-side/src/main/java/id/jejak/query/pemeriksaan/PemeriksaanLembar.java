package id.jejak.query.pemeriksaan;

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

    private PemeriksaanLembar() {}

    /** For a page, which leads to each finding. */
    static Lembar halaman(Pemeriksaan findings, Locale bahasa) {
        return of(findings, bahasa, false);
    }

    /** For files, which name each finding's identity too, by which programs ask for it. */
    public static Lembar berkas(Pemeriksaan findings, Locale bahasa) {
        return of(findings, bahasa, true);
    }

    private static Lembar of(Pemeriksaan findings, Locale bahasa, boolean identity) {
        List<Kolom> columns = List.of(
                Kolom.teks("kind", 16),
                Kolom.teks("finding", 60),
                Kolom.teks("weight", 8),
                Kolom.kode("skpd", 22),
                Kolom.bilangan("year", 6),
                Kolom.teks("status", 14),
                Kolom.teks("notes", 34),
                Kolom.teks("id", 30));
        int shown = identity ? columns.size() : columns.size() - 1;
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
                List.of(Stream.of("jenis", "temuan", "berat", "skpd", "tahun", "status", "catatan", "id")
                        .limit(shown)
                        .map(key -> Kepala.biasa(Teks.dalam(bahasa, "pemeriksaan.kolom." + key)))
                        .toList()),
                findings.baris().stream()
                        .map(row -> Baris.biasa(0, cells(row, bahasa).subList(0, shown)))
                        .toList(),
                List.of(Teks.dalam(bahasa, "pemeriksaan.cara")),
                findings.titik(),
                findings.posisi());
    }

    private static List<Sel> cells(Pemeriksaan.Baris row, Locale bahasa) {
        Optional<Temuan> temuan = row.temuan();
        return List.of(
                Sel.teks(Teks.dalam(bahasa, "pemeriksaan.jenis." + row.id().jenis())),
                Sel.teks(teks(row, bahasa)).ke(TemuanPage.alamat(row)),
                Sel.teks(temuan.map(found -> Teks.dalam(bahasa, "pemeriksaan.berat." + found.berat()))
                        .orElse("")),
                Sel.teks(row.id().skpd().kode()),
                Sel.teks(temuan.flatMap(Temuan::tahun).map(String::valueOf).orElse("")),
                Sel.teks(status(row, bahasa)),
                Sel.teks(row.tanggapan().stream().map(Tanggapan::catatan).collect(Collectors.joining(" · "))),
                Sel.teks(row.id().toString()));
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
