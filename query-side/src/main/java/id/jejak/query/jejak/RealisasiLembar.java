package id.jejak.query.jejak;

import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.tulis.Alamat;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Realizations line by line, as they are shown and taken away. */
public final class RealisasiLembar {

    /** The event that posts one. */
    public static final String POSTED = "anggaran.realisasi-posted";

    private static final List<Kolom> COLUMNS = List.of(
            Kolom.kode("position", 8),
            Kolom.kode("date", 11),
            Kolom.teks("proof", 24),
            Kolom.teks("description", 30),
            Kolom.kode("code", 16),
            Kolom.kode("account", 18),
            Kolom.rupiah("amount"));
    private static final List<String> HEADS = List.of(
            "jejak.nomor", "tulis.tanggal", "tulis.nomor", "tulis.uraian", "realisasi.pos", "realisasi.rekening");

    private RealisasiLembar() {}

    /** @param membalik whether each posting leads to the form that takes it back */
    static Lembar of(Jejak jejak, PintaRealisasi pinta, boolean membalik, Locale bahasa) {
        List<Baris> rows = new ArrayList<>();
        for (Peristiwa event : jejak.peristiwa()) {
            event.rincian().forEach(line -> rows.add(Baris.biasa(0, cells(event, line, membalik, bahasa))));
        }
        int width = COLUMNS.size() + (membalik ? 1 : 0);
        jejak.jumlah().ifPresent(sum -> {
            List<Sel> total = new ArrayList<>(Collections.nCopies(width, Sel.KOSONG));
            total.set(2, Sel.teks(Teks.dalam(bahasa, "jejak.jumlah")));
            total.set(COLUMNS.size() - 1, Sel.rupiah(sum));
            rows.add(Baris.jumlah(total));
        });
        Stream<String> heads = Stream.concat(HEADS.stream(), Stream.of("realisasi.jumlah"));
        return new Lembar(
                "realisasi",
                Teks.dalam(bahasa, "realisasi.judul"),
                "",
                about(pinta, bahasa),
                Lembar.Kertas.A4,
                membalik
                        ? Stream.concat(COLUMNS.stream(), Stream.of(Kolom.teks("action", 8)))
                                .toList()
                        : COLUMNS,
                1,
                List.of((membalik ? Stream.concat(heads, Stream.of("realisasi.tindakan")) : heads)
                        .map(key -> Kepala.biasa(Teks.dalam(bahasa, key)))
                        .toList()),
                rows,
                List.of(Teks.dalam(bahasa, "realisasi.keterangan")),
                jejak.titik(),
                jejak.posisi());
    }

    /** Up to where it is known is stamped on every sheet, whether it was asked for or not. */
    private static List<String> about(PintaRealisasi pinta, Locale bahasa) {
        return pinta.saringan().entrySet().stream()
                .filter(one -> !one.getKey().equals(Isian.TERCATAT))
                .map(one -> Teks.dalam(
                        bahasa, "jejak.saringan", Teks.dalam(bahasa, "jejak.isian." + one.getKey()), one.getValue()))
                .toList();
    }

    private static List<Sel> cells(Peristiwa event, Rincian line, boolean membalik, Locale bahasa) {
        boolean posted = event.peristiwa().equals(POSTED);
        String number = event.dokumen().nomor();
        String what =
                posted ? event.uraian() : Teks.dalam(bahasa, "realisasi.pembalikan", line.bagian(), event.alasan());
        List<Sel> cells = new ArrayList<>(List.of(
                Sel.teks(Long.toString(event.posisi())).ke("/jejak/" + event.posisi()),
                Sel.teks(JejakView.day(event.berlaku(), bahasa), event.berlaku().toString()),
                Sel.teks(JejakView.document(event.dokumen()))
                        .ke(new Alamat("/jejak").dengan("dokumen", number).toString()),
                Sel.teks(what),
                Sel.teks(text(line.pos())).ke(place(line)),
                Sel.teks(text(line.rekening())),
                Sel.rupiah(Optional.ofNullable(line.perubahan()))));
        if (membalik) {
            String address = new Alamat("/realisasi/balik")
                    .dengan("skpd", line.skpd())
                    .dengan("tahun", String.valueOf(line.tahun()))
                    .dengan("asal", number)
                    .toString();
            cells.add(posted ? Sel.teks(Teks.dalam(bahasa, "realisasi.balik")).ke(address) : Sel.KOSONG);
        }
        return cells;
    }

    private static String place(Rincian line) {
        return new Alamat("/sub/" + text(line.pos()))
                .dengan("skpd", line.skpd())
                .dengan("tahun", String.valueOf(line.tahun()))
                .toString();
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
