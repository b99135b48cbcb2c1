package id.jejak.query.jejak;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.jejak.Peristiwa.Rincian;
import id.jejak.query.jejak.Peristiwa.Saldo;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.web.Angka;
import id.jejak.query.web.Teks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The trail as it is printed and taken away: an event and below it its lines. */
final class JejakLembar {

    private static final List<Kolom> COLUMNS = List.of(
            Kolom.kode("position", 9),
            Kolom.kode("effective", 11),
            Kolom.kode("recorded", 18),
            Kolom.teks("event", 34),
            Kolom.teks("document", 22),
            Kolom.teks("actor", 16),
            Kolom.rupiah("before"),
            Kolom.rupiah("after"),
            Kolom.rupiah("change"));
    private static final List<Kolom> BALANCES = List.of(
            Kolom.rupiah("balance_ceiling").pertama(),
            Kolom.rupiah("balance_realized"),
            Kolom.rupiah("balance_remaining"));
    private static final int KEYS = 1;

    private final Jejak jejak;
    private final Locale bahasa;
    private final Function<String, String> teks;

    private JejakLembar(Jejak jejak, Locale bahasa) {
        this.jejak = jejak;
        this.bahasa = bahasa;
        this.teks = key -> Teks.dalam(bahasa, key);
    }

    /** @param isian what was asked for, which stands above the table */
    static Lembar of(Jejak jejak, Isian isian, Locale bahasa) {
        JejakLembar sheet = new JejakLembar(jejak, bahasa);
        List<Kolom> columns = sheet.withBalances(COLUMNS, BALANCES);
        return new Lembar(
                JejakApi.BERKAS,
                sheet.teks.apply("jejak.judul"),
                "",
                about(isian, bahasa),
                Lembar.Kertas.A3,
                columns,
                KEYS,
                List.of(sheet.head()),
                sheet.rows(columns.size()),
                List.of(sheet.teks.apply("jejak.keterangan")),
                jejak.titik(),
                jejak.posisi());
    }

    private <T> List<T> withBalances(List<T> all, List<T> balances) {
        return jejak.bersaldo() ? Stream.concat(all.stream(), balances.stream()).toList() : all;
    }

    /** Up to where it is known is stamped on every sheet, whether it was asked for or not. */
    static List<String> about(Isian isian, Locale bahasa) {
        return isian.tertulis().entrySet().stream()
                .filter(one -> !one.getKey().equals(Isian.TERCATAT))
                .map(one -> Teks.dalam(
                        bahasa, "jejak.saringan", Teks.dalam(bahasa, "jejak.isian." + one.getKey()), one.getValue()))
                .toList();
    }

    private List<Kepala> head() {
        List<String> keys = List.of(
                "jejak.nomor",
                "jejak.berlaku",
                "jejak.dicatat-pada",
                "jejak.apa",
                "jejak.isian.dokumen",
                "jejak.isian.pelaku",
                "jejak.sebelum",
                "jejak.sesudah",
                "jejak.perubahan");
        return withBalances(keys, List.of("hal.PAGU", "hal.REALISASI", "jejak.sisa")).stream()
                .map(teks)
                .map(Kepala::biasa)
                .toList();
    }

    private List<Baris> rows(int columns) {
        List<Baris> rows = new ArrayList<>();
        for (Peristiwa event : jejak.peristiwa()) {
            rows.add(Baris.utama(0, filled(event(event), columns)));
            event.rincian().stream()
                    .filter(JejakView::isSaid)
                    .forEach(line -> rows.add(Baris.biasa(1, filled(line(line), columns))));
        }
        jejak.jumlah().ifPresent(sum -> rows.add(Baris.jumlah(filled(total(sum), columns))));
        return rows;
    }

    private List<Sel> event(Peristiwa event) {
        String what = joined(
                teks.apply("peristiwa." + event.peristiwa()),
                event.uraian(),
                event.alasan().isEmpty() ? "" : Teks.dalam(bahasa, "jejak.alasan", event.alasan()));
        return List.of(
                Sel.teks(Long.toString(event.posisi())),
                Sel.teks(JejakView.day(event.berlaku(), bahasa)),
                Sel.teks(Angka.waktu(event.dicatat(), bahasa)),
                Sel.teks(what),
                Sel.teks(JejakView.document(event.dokumen())),
                Sel.teks(event.pelaku()));
    }

    private List<Sel> line(Rincian line) {
        List<Sel> cells = new ArrayList<>(List.of(Sel.KOSONG, Sel.KOSONG, Sel.KOSONG));
        cells.add(Sel.teks(joined(
                line.hal() == Hal.KEJADIAN ? "" : teks.apply("hal." + line.hal()),
                line.pos() == null ? "" : line.pos(),
                JejakView.details(line))));
        cells.addAll(List.of(Sel.KOSONG, Sel.KOSONG));
        cells.add(stated(line, line.sebelum()));
        cells.add(stated(line, line.sesudah()));
        cells.add(rupiah(line.perubahan()));
        Saldo saldo = line.saldo();
        if (saldo != null) {
            cells.addAll(List.of(Sel.rupiah(saldo.pagu()), Sel.rupiah(saldo.realisasi()), Sel.rupiah(saldo.sisa())));
        }
        return cells;
    }

    private List<Sel> total(Rupiah sum) {
        List<Sel> cells = new ArrayList<>(List.of(Sel.KOSONG, Sel.KOSONG, Sel.KOSONG));
        cells.add(Sel.teks(teks.apply("jejak.jumlah")));
        cells.addAll(Collections.nCopies(COLUMNS.size() - cells.size() - 1, Sel.KOSONG));
        cells.add(Sel.rupiah(sum));
        return cells;
    }

    private static List<Sel> filled(List<Sel> cells, int columns) {
        List<Sel> row = new ArrayList<>(cells);
        row.addAll(Collections.nCopies(columns - cells.size(), Sel.KOSONG));
        return row;
    }

    private static Sel rupiah(@Nullable Rupiah jumlah) {
        return jumlah == null ? Sel.KOSONG : Sel.rupiah(jumlah);
    }

    private static Sel stated(Rincian line, @Nullable String stated) {
        return line.uang()
                ? JejakView.amount(stated).map(Sel::rupiah).orElseGet(() -> Sel.teks(stated == null ? "" : stated))
                : Sel.teks(stated == null ? "" : stated);
    }

    private static String joined(String... parts) {
        return String.join(
                " · ", Stream.of(parts).filter(part -> !part.isEmpty()).toList());
    }
}
