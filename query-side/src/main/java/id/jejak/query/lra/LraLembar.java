package id.jejak.query.lra;

import id.jejak.query.belanja.NamaTetap;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Hiasan;
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
import java.util.stream.Stream;

/** The LRA as it is shown and taken away. */
final class LraLembar {

    static final String URAIAN = "description";
    static final String ANGGARAN = "budget";
    static final String REALISASI = "realization";
    static final String SISA = "remaining";
    static final String SERAPAN = "percent";
    static final String LALU = "realization_previous_year";

    private static final List<String> FIGURES = List.of(ANGGARAN, REALISASI, SISA, SERAPAN, LALU);

    private LraLembar() {}

    /** @param rencana what the agency's plan calls its nodes, for codes that no list names */
    static Lembar of(Lra lra, Map<String, String> rencana, Locale bahasa) {
        return of(lra, rencana, Hiasan.POLOS, List.of(), bahasa);
    }

    /**
     * The report with what others know of its cells.
     *
     * @param hiasan knows rows by code, the total's being empty, and columns by {@link Kolom#kunci}
     * @param pokok what else it is about
     */
    static Lembar of(Lra lra, Map<String, String> rencana, Hiasan hiasan, List<String> pokok, Locale bahasa) {
        List<Baris> rows = new ArrayList<>();
        for (Lra.Baris row : lra.baris()) {
            List<Sel> cells =
                    cells(code(row, lra), name(row, lra, rencana, bahasa), row.kode(), row.angka(), lra, hiasan);
            boolean leaf = row.tingkat() == lra.tingkat();
            rows.add(leaf ? Baris.biasa(row.tingkat() - 1, cells) : Baris.utama(row.tingkat() - 1, cells));
        }
        rows.add(Baris.jumlah(cells(Sel.KOSONG, Teks.dalam(bahasa, "lra.jumlah"), "", lra.jumlah(), lra, hiasan)));
        return new Lembar(
                "lra_%s_%d_%s"
                        .formatted(lra.skpd(), lra.tahun(), lra.susunan().name().toLowerCase(Locale.ROOT)),
                Teks.dalam(bahasa, "lra.nomor"),
                Teks.dalam(bahasa, "lra.nama"),
                Stream.concat(
                                Stream.of(
                                        Teks.dalam(bahasa, "tabel.skpd", lra.skpd()),
                                        Teks.dalam(bahasa, "lra.tahun", Integer.toString(lra.tahun())),
                                        Teks.dalam(bahasa, "basis.cap", Teks.dalam(bahasa, "basis." + lra.basis())),
                                        susunan(lra, bahasa)),
                                pokok.stream())
                        .toList(),
                Lembar.Kertas.A4,
                List.of(
                        Kolom.kode("code", 18),
                        Kolom.teks(URAIAN, 44),
                        Kolom.rupiah(ANGGARAN),
                        Kolom.rupiah(REALISASI),
                        Kolom.rupiah(SISA),
                        Kolom.persen(SERAPAN),
                        Kolom.rupiah(LALU)),
                2,
                List.of(head(lra, bahasa)),
                rows,
                List.of(Teks.dalam(bahasa, "tabel.tanda")),
                lra.titik(),
                lra.posisi());
    }

    /** How its rows are arranged, and how deep they go. */
    private static String susunan(Lra lra, Locale bahasa) {
        String arrangement = lra.susunan().name().toLowerCase(Locale.ROOT);
        return Teks.dalam(
                bahasa,
                "lra.susunan.cap",
                Teks.dalam(bahasa, "lra.susunan." + arrangement),
                Integer.toString(lra.tingkat()),
                Integer.toString(lra.susunan().terdalam()));
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
        return NamaTetap.kunci(row.kode(), lra.tahun())
                .map(key -> Teks.dalam(bahasa, key))
                .orElse("");
    }

    private static List<Sel> cells(Sel kode, String nama, String baris, Angka angka, Lra lra, Hiasan hiasan) {
        List<Sel> figures = List.of(
                Sel.rupiah(angka.anggaran()).ke(jejak(lra, baris, ANGGARAN)),
                Sel.rupiah(angka.realisasi()).ke(jejak(lra, baris, REALISASI)),
                Sel.rupiah(angka.sisa()),
                Sel.persen(angka.serapan()),
                Sel.rupiah(angka.lalu()).ke(jejak(lra, baris, LALU)));
        List<Sel> cells = new ArrayList<>(List.of(kode, hiasan.sel(baris, URAIAN, Sel.teks(nama))));
        for (int i = 0; i < figures.size(); i++) {
            cells.add(hiasan.sel(baris, FIGURES.get(i), figures.get(i)));
        }
        return cells;
    }

    /** The events of a figure of the row; of the whole report where its code is empty. */
    static String jejak(Lra lra, String baris, String kolom) {
        KeJejak all = KeJejak.of(lra.titik(), lra.posisi()).hanya("skpd", lra.skpd());
        KeJejak row = baris.isEmpty() ? all : all.hanya(lra.susunan() == Susunan.REKENING ? "rekening" : "pos", baris);
        KeJejak cells = kolom.equals(ANGGARAN)
                ? row.hanya("hal", "PAGU")
                : row.hanya("hal", "REALISASI").hanya("basis", lra.basis());
        return cells.hanya("tahun", kolom.equals(LALU) ? lra.tahun() - 1 : lra.tahun())
                .toString();
    }
}
