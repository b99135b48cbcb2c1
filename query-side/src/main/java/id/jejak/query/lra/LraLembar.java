package id.jejak.query.lra;

import id.jejak.query.belanja.Belanja;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.lra.Lra.Angka;
import id.jejak.query.lra.Lra.Susunan;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.KeSub;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The LRA as it is shown and taken away. */
final class LraLembar {

    private LraLembar() {}

    /** @param rencana what the agency's plan calls its nodes, for codes that no list names */
    static Lembar of(Lra lra, Map<String, String> rencana, Locale bahasa) {
        List<Baris> rows = new ArrayList<>();
        KeJejak jejak = KeJejak.of(lra.titik(), lra.posisi()).hanya("skpd", lra.skpd());
        String filter = lra.susunan() == Susunan.REKENING ? "rekening" : "pos";
        for (Lra.Baris row : lra.baris()) {
            List<Sel> cells = cells(
                    code(row, lra), name(row, lra, rencana, bahasa), row.angka(), lra, jejak.hanya(filter, row.kode()));
            boolean leaf = row.tingkat() == lra.tingkat();
            rows.add(leaf ? Baris.biasa(row.tingkat() - 1, cells) : Baris.utama(row.tingkat() - 1, cells));
        }
        rows.add(Baris.jumlah(cells(Sel.KOSONG, Teks.dalam(bahasa, "lra.jumlah"), lra.jumlah(), lra, jejak)));
        return new Lembar(
                "lra_%s_%d_%s"
                        .formatted(lra.skpd(), lra.tahun(), lra.susunan().name().toLowerCase(Locale.ROOT)),
                Teks.dalam(bahasa, "lra.nomor"),
                Teks.dalam(bahasa, "lra.nama"),
                List.of(
                        Teks.dalam(bahasa, "tabel.skpd", lra.skpd()),
                        Teks.dalam(bahasa, "lra.tahun", Integer.toString(lra.tahun())),
                        Teks.dalam(bahasa, "basis.cap", Teks.dalam(bahasa, "basis." + lra.basis()))),
                Lembar.Kertas.A4,
                List.of(
                        Kolom.kode("code", 18),
                        Kolom.teks("description", 44),
                        Kolom.rupiah("budget"),
                        Kolom.rupiah("realization"),
                        Kolom.rupiah("remaining"),
                        Kolom.persen("percent"),
                        Kolom.rupiah("realization_previous_year")),
                2,
                List.of(head(lra, bahasa)),
                rows,
                List.of(Teks.dalam(bahasa, "tabel.tanda")),
                lra.titik(),
                lra.posisi());
    }

    private static List<Kepala> head(Lra lra, Locale bahasa) {
        List<Kepala> head = new ArrayList<>();
        for (String key : List.of("kode", "uraian", "anggaran", "realisasi", "sisa", "persen")) {
            head.add(Kepala.biasa(Teks.dalam(bahasa, "lra." + key)));
        }
        head.add(Kepala.biasa(Teks.dalam(bahasa, "lra.lalu", Integer.toString(lra.tahun() - 1))));
        return head;
    }

    private static Sel code(Lra.Baris row, Lra lra) {
        boolean sub = lra.susunan() == Susunan.PROGRAM
                && row.tingkat() == lra.susunan().terdalam();
        return sub
                ? Sel.teks(row.kode()).ke(KeSub.of(lra.skpd(), Optional.of(lra.tahun()), row.kode(), lra.titik()))
                : Sel.teks(row.kode());
    }

    private static String name(Lra.Baris row, Lra lra, Map<String, String> rencana, Locale bahasa) {
        if (!row.nama().isEmpty()) {
            return row.nama();
        }
        if (lra.susunan() == Susunan.PROGRAM) {
            return rencana.getOrDefault(row.kode(), "");
        }
        return Belanja.of(row.kode(), lra.tahun())
                .map(belanja -> Teks.dalam(bahasa, belanja.kunci()))
                .orElse("");
    }

    /** @param jejak the events of the row */
    private static List<Sel> cells(Sel kode, String nama, Angka angka, Lra lra, KeJejak jejak) {
        KeJejak anggaran = jejak.hanya("hal", "PAGU").hanya("tahun", lra.tahun());
        KeJejak realisasi = jejak.hanya("hal", "REALISASI").hanya("basis", lra.basis());
        return List.of(
                kode,
                Sel.teks(nama),
                Sel.rupiah(angka.anggaran()).ke(anggaran.toString()),
                Sel.rupiah(angka.realisasi())
                        .ke(realisasi.hanya("tahun", lra.tahun()).toString()),
                Sel.rupiah(angka.sisa()),
                Sel.persen(angka.serapan()),
                Sel.rupiah(angka.lalu())
                        .ke(realisasi.hanya("tahun", lra.tahun() - 1).toString()));
    }
}
