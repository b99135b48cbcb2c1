package id.jejak.query.pemeriksaan;

import id.jejak.query.pemeriksaan.tanggapan.Tanggapan;
import id.jejak.query.tulis.Beda;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A finding as its page says it, in the reader's language.
 *
 * @param jenis its kind
 * @param berat how much it weighs; empty of one that is gone
 * @param sidik of its evidence; empty of one that is gone
 * @param selesai whether it is settled
 * @param berubah whether it was settled on other evidence
 */
record TemuanView(
        String id,
        String jenis,
        String teks,
        String berat,
        String skpd,
        String status,
        String sidik,
        boolean selesai,
        boolean berubah,
        List<Bukti> bukti,
        List<Ucapan> ucapan) {

    /** A figure. */
    record Bukti(String apa, String tertulis, String tautan) {}

    /** What an inspector said. */
    record Ucapan(String apa, String catatan, String waktu, String pelaku, String tautan) {}

    /** Whether the page still has a form for this. */
    boolean menerima(IsianTemuan.Apa apa) {
        return switch (apa) {
            case CATAT -> true;
            case SELESAIKAN -> !selesai && !sidik.isEmpty();
            case BUKA -> selesai;
        };
    }

    /** What others said after so much was said, against what is typed. */
    List<Beda> beda(IsianTemuan isian, Locale bahasa) {
        String theirs = ucapan.stream()
                .skip(Math.min(isian.versi(), ucapan.size()))
                .map(one -> one.apa() + ": " + one.catatan() + " (" + one.pelaku() + ", " + one.waktu() + ")")
                .collect(Collectors.joining("\n"));
        String outcome = isian.apa() == IsianTemuan.Apa.SELESAIKAN
                ? ": " + Teks.dalam(bahasa, "pemeriksaan.putusan." + isian.putusan())
                : "";
        String yours = Teks.dalam(bahasa, "pemeriksaan.form." + isian.apa()) + outcome + ": " + isian.catatan();
        return List.of(new Beda(Teks.dalam(bahasa, "pemeriksaan.ucapan.judul"), theirs, yours));
    }

    static TemuanView of(Pemeriksaan.Baris row, Locale bahasa) {
        return new TemuanView(
                row.id().toString(),
                Teks.dalam(bahasa, "pemeriksaan.jenis." + row.id().jenis()),
                PemeriksaanLembar.teks(row, bahasa),
                row.temuan()
                        .map(one -> Teks.dalam(bahasa, "pemeriksaan.berat." + one.berat()))
                        .orElse(""),
                row.id().skpd().kode(),
                PemeriksaanLembar.status(row, bahasa),
                row.temuan().map(one -> one.sidik().hex()).orElse(""),
                row.penyelesaian().isPresent(),
                row.status() == Pemeriksaan.Status.BERUBAH,
                row.temuan().stream()
                        .flatMap(one -> one.bukti().stream())
                        .map(one -> new Bukti(one.apa().teks(bahasa), one.tertulis(), one.tautan()))
                        .toList(),
                row.tanggapan().stream().map(one -> said(one, bahasa)).toList());
    }

    private static Ucapan said(Tanggapan one, Locale bahasa) {
        String what = Teks.dalam(bahasa, "pemeriksaan.apa." + one.apa());
        String outcome = one.putusan()
                .map(putusan -> ": " + Teks.dalam(bahasa, "pemeriksaan.putusan." + putusan))
                .orElse("");
        return new Ucapan(
                what + outcome,
                one.catatan(),
                Angka.waktu(one.tercatat(), bahasa),
                one.pelaku(),
                "/jejak/" + one.posisi());
    }
}
