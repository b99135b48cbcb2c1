package id.jejak.query.banding;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.banding.BandingAnggaran.Tingkat;
import id.jejak.query.belanja.NamaTetap;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tabel41.Silsilah.Perubahan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Two points of a budget, and what an amendment changed, as they are shown and taken away. */
public final class BandingAnggaranLembar {

    private static final int KEYS = 2;

    private final BandingAnggaran banding;
    private final Map<String, String> rencana;
    private final Function<Rupiah, Sel> selisih;
    private final Locale bahasa;

    private BandingAnggaranLembar(
            BandingAnggaran banding, Map<String, String> rencana, Function<Rupiah, Sel> selisih, Locale bahasa) {
        this.banding = banding;
        this.rencana = rencana;
        this.selisih = selisih;
        this.bahasa = bahasa;
    }

    /**
     * The comparison.
     *
     * @param rencana what the agency's plan calls its nodes, for codes that no list names
     * @param onlyChanged leaves out the rows that are the same on both sides
     */
    public static Lembar of(BandingAnggaran banding, Map<String, String> rencana, boolean onlyChanged, Locale bahasa) {
        BandingAnggaranLembar sheet = new BandingAnggaranLembar(banding, rencana, Sel::selisih, bahasa);
        return sheet.sheet(
                "banding_anggaran_%s_%d".formatted(banding.skpd(), banding.tahun()),
                "banding.nomor",
                "banding.anggaran.nama",
                Sisi.pokok(banding.dari(), banding.ke(), onlyChanged, bahasa),
                onlyChanged,
                List.of());
    }

    /** What an amendment changed, all rows of the budget, in the form of a DPPA. */
    public static Lembar of(
            BandingAnggaranQuery.Dppa dppa, Map<String, String> rencana, List<String> signatures, Locale bahasa) {
        BandingAnggaran banding = dppa.banding();
        // The official form writes what is less in parentheses, and what is more as it is.
        BandingAnggaranLembar sheet = new BandingAnggaranLembar(banding, rencana, Sel::rupiah, bahasa);
        Versi document = dppa.dokumen().versi();
        List<String> about = new ArrayList<>();
        about.add(sheet.text(
                "dppa.dasar-hukum",
                document.sebutan(bahasa),
                document.nomor(),
                Angka.tanggal(dppa.dokumen().tanggal(), bahasa),
                document.judul()));
        if (!dppa.dokumen().alasan().isBlank()) {
            about.add(sheet.text("dppa.alasan", dppa.dokumen().alasan()));
        }
        return sheet.sheet(
                "dppa_%s_%d".formatted(banding.skpd(), banding.tahun()),
                "dppa.nomor",
                "dppa.nama",
                about,
                false,
                signatures);
    }

    private Lembar sheet(
            String file, String number, String name, List<String> about, boolean onlyChanged, List<String> foot) {
        List<String> head = new ArrayList<>(
                List.of(text("tabel.skpd", banding.skpd()), text("lra.tahun", Integer.toString(banding.tahun()))));
        head.addAll(about);
        List<String> notes = new ArrayList<>(List.of(text("banding.cara"), text("tabel.tanda")));
        notes.addAll(foot);
        return new Lembar(
                file,
                text(number),
                text(name),
                head,
                Lembar.Kertas.A4,
                List.of(
                        Kolom.kode("code", 22),
                        Kolom.teks("description", 44),
                        Kolom.teks("change", 10),
                        Kolom.rupiah("before").pertama(),
                        Kolom.rupiah("after"),
                        Kolom.rupiah("difference"),
                        Kolom.persen("percent")),
                KEYS,
                List.of(List.of("kode", "uraian", "perubahan", "sebelum", "sesudah", "lebih-kurang", "persen").stream()
                        .map(key -> Kepala.biasa(text("banding." + key)))
                        .toList()),
                rows(onlyChanged),
                notes,
                banding.ke().titik(),
                banding.posisi());
    }

    private List<Baris> rows(boolean onlyChanged) {
        List<Baris> rows = new ArrayList<>();
        for (BandingAnggaran.Baris row : banding.baris()) {
            if (!onlyChanged || row.uang().isBerubah()) {
                int level = level(row.tingkat());
                List<Sel> cells = cells(row);
                rows.add(row.tingkat() == Tingkat.REKENING ? Baris.biasa(level, cells) : Baris.utama(level, cells));
            }
        }
        rows.add(Baris.jumlah(cells(
                Sel.KOSONG, text("banding.jumlah"), banding.jumlah(), jejak(banding.dari()), jejak(banding.ke()))));
        return rows;
    }

    private static int level(Tingkat tingkat) {
        return switch (tingkat) {
            case PROGRAM -> 0;
            case KEGIATAN -> 1;
            case SUB_KEGIATAN -> 2;
            case REKENING -> 3;
        };
    }

    private List<Sel> cells(BandingAnggaran.Baris row) {
        return cells(Sel.teks(row.kode()), name(row), row.uang(), jejak(banding.dari(), row), jejak(banding.ke(), row));
    }

    private List<Sel> cells(Sel kode, String nama, Uang uang, KeJejak before, KeJejak after) {
        return List.of(
                kode,
                Sel.teks(nama),
                Sel.teks(change(uang)),
                Sel.rupiah(uang.sebelum()).ke(before.toString()),
                Sel.rupiah(uang.sesudah()).ke(after.toString()),
                uang.selisih().map(selisih).orElse(Sel.KOSONG),
                Sel.persen(uang.persen()));
    }

    private KeJejak jejak(Sisi side, BandingAnggaran.Baris row) {
        KeJejak jejak = jejak(side).hanya("pos", row.pos());
        return row.tingkat() == Tingkat.REKENING ? jejak.hanya("rekening", row.kode()) : jejak;
    }

    private KeJejak jejak(Sisi side) {
        return KeJejak.of(side.titik(), side.posisi())
                .hanya("skpd", banding.skpd())
                .hanya("tahun", banding.tahun())
                .hanya("hal", "PAGU");
    }

    private String change(Uang uang) {
        if (uang.isBaru()) {
            return text("banding.ubah." + Perubahan.BARU);
        }
        return uang.isDihapus() ? text("banding.ubah." + Perubahan.DIHAPUS) : "";
    }

    private String name(BandingAnggaran.Baris row) {
        if (!row.nama().isEmpty()) {
            return row.nama();
        }
        return row.tingkat() == Tingkat.REKENING
                ? NamaTetap.kunci(row.kode(), banding.tahun()).map(this::text).orElse("")
                : rencana.getOrDefault(row.kode(), "");
    }

    private String text(String key, Object... values) {
        return Teks.dalam(bahasa, key, values);
    }
}
