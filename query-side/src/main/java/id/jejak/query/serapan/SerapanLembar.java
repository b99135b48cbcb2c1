package id.jejak.query.serapan;

import id.jejak.contract.value.Rupiah;
import id.jejak.query.Titik;
import id.jejak.query.lembar.Baris;
import id.jejak.query.lembar.Kepala;
import id.jejak.query.lembar.Kolom;
import id.jejak.query.lembar.Lembar;
import id.jejak.query.lembar.Sel;
import id.jejak.query.serapan.Serapan.Bulan;
import id.jejak.query.web.Angka;
import id.jejak.query.web.KeJejak;
import id.jejak.query.web.Teks;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The absorption as it is shown and taken away. */
public final class SerapanLembar {

    private SerapanLembar() {}

    public static Lembar of(Serapan serapan, Locale bahasa) {
        Function<String, String> teks = key -> Teks.dalam(bahasa, key);
        List<Baris> rows = new ArrayList<>(serapan.bulan().stream()
                .map(month -> Baris.biasa(0, cells(serapan, month, bahasa)))
                .toList());
        return new Lembar(
                "serapan_%s_%d%s"
                        .formatted(
                                serapan.skpd(),
                                serapan.tahun(),
                                serapan.pos().map(pos -> "_" + pos).orElse("")),
                teks.apply("serapan.nomor"),
                teks.apply("serapan.nama"),
                about(serapan, bahasa),
                Lembar.Kertas.A4,
                List.of(
                        Kolom.teks("month", 12),
                        Kolom.rupiah("plan").pertama(),
                        Kolom.rupiah("realization"),
                        Kolom.rupiah("plan_cumulative").pertama(),
                        Kolom.rupiah("realization_cumulative"),
                        Kolom.rupiah("difference"),
                        Kolom.persen("percent")),
                1,
                head(teks),
                rows,
                notes(serapan, bahasa),
                serapan.titik(),
                serapan.posisi());
    }

    private static List<String> about(Serapan serapan, Locale bahasa) {
        List<String> about = new ArrayList<>(List.of(
                Teks.dalam(bahasa, "tabel.skpd", serapan.skpd()),
                Teks.dalam(bahasa, "lra.tahun", Integer.toString(serapan.tahun()))));
        serapan.pos().ifPresent(pos -> about.add(Teks.dalam(bahasa, "serapan.pos", pos)));
        about.add(Teks.dalam(bahasa, "basis.cap", Teks.dalam(bahasa, "basis." + serapan.basis())));
        return about;
    }

    /** The month's name; what comes after the year has one of its own. */
    static String bulan(int bulan, TextStyle style, Locale bahasa) {
        return bulan == Serapan.SESUDAH_TAHUN
                ? Teks.dalam(bahasa, "serapan.sesudah")
                : Month.of(bulan).getDisplayName(style, bahasa);
    }

    private static List<List<Kepala>> head(Function<String, String> teks) {
        List<Kepala> groups = List.of(
                Kepala.kolom(teks.apply("serapan.bulan"), 2),
                Kepala.kelompok(teks.apply("serapan.sebulan"), 2),
                Kepala.kelompok(teks.apply("serapan.kumulatif"), 4));
        return List.of(
                groups,
                List.of(
                        Kepala.pertama(teks.apply("serapan.rencana")),
                        Kepala.biasa(teks.apply("serapan.realisasi")),
                        Kepala.pertama(teks.apply("serapan.rencana")),
                        Kepala.biasa(teks.apply("serapan.realisasi")),
                        Kepala.biasa(teks.apply("serapan.selisih")),
                        Kepala.biasa(teks.apply("serapan.persen"))));
    }

    private static List<Sel> cells(Serapan serapan, Bulan month, Locale bahasa) {
        return List.of(
                Sel.teks(bulan(month.bulan(), TextStyle.FULL, bahasa)),
                Sel.rupiah(month.rencana()),
                Sel.rupiah(month.realisasi())
                        .ke(counted(serapan, serapan.titik())
                                .hanya("bulan", month.bulan())
                                .toString()),
                Sel.rupiah(month.rencanaKumulatif()),
                Sel.rupiah(month.realisasiKumulatif()).ke(toDate(serapan, month)),
                Sel.rupiah(month.selisih()),
                Sel.persen(month.serapan()));
    }

    /** The events that a cumulative figure adds up: those that count by the end of its month. */
    private static String toDate(Serapan serapan, Bulan month) {
        Optional<LocalDate> end = Optional.of(month.bulan())
                .filter(number -> number < Serapan.SESUDAH_TAHUN)
                .map(number -> YearMonth.of(serapan.tahun(), number).atEndOfMonth());
        Optional<LocalDate> per = serapan.titik()
                .per()
                .filter(day -> end.isEmpty() || day.isBefore(end.get()))
                .or(() -> end);
        return counted(serapan, new Titik(per, serapan.titik().tercatat())).toString();
    }

    /** The realizations that the basis counts at this moment. */
    private static KeJejak counted(Serapan serapan, Titik titik) {
        KeJejak year = KeJejak.of(titik, serapan.posisi())
                .hanya("skpd", serapan.skpd())
                .hanya("tahun", serapan.tahun());
        return serapan.pos()
                .map(pos -> year.hanya("pos", pos))
                .orElse(year)
                .hanya("hal", "REALISASI")
                .hanya("basis", serapan.basis());
    }

    private static List<String> notes(Serapan serapan, Locale bahasa) {
        return List.of(
                Teks.dalam(bahasa, "tabel.tanda"),
                Teks.dalam(bahasa, "serapan.cara"),
                Teks.dalam(bahasa, "serapan.tersebar", rupiah(serapan.rencana()), rupiah(serapan.pagu())));
    }

    private static String rupiah(Optional<Rupiah> jumlah) {
        return "Rp" + Angka.rupiah(jumlah.orElse(Rupiah.ZERO));
    }
}
