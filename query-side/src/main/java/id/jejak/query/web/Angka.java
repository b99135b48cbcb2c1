package id.jejak.query.web;

import id.jejak.contract.value.AngkaIndonesia;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SelRupiah;
import id.jejak.contract.web.Bahasa;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Figures and times as the pages print them: the Indonesian way, whatever the language of the page. */
public final class Angka {

    /** Where the days of all dates and times begin and end. */
    public static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private Angka() {}

    /** {@code 5.222.175.328}; below zero {@code (15.000.000)}. */
    public static String rupiah(Rupiah jumlah) {
        BigDecimal amount = jumlah.amount();
        String digits = AngkaIndonesia.format(amount.abs(), amount.scale());
        return jumlah.isNegative() ? "(" + digits + ")" : digits;
    }

    /** The cell with each of its states as published: nothing, {@code -}, {@code NA}, or the amount. */
    public static String rupiah(SelRupiah sel) {
        return sel.jumlah().map(Angka::rupiah).orElse(sel.tertulis());
    }

    /** A count, as {@code 18.432}. */
    public static String bulat(long banyak) {
        return NumberFormat.getIntegerInstance(Bahasa.INDONESIA).format(banyak);
    }

    /** A day: {@code 17 Agustus 2022}. */
    public static String tanggal(LocalDate hari, Locale bahasa) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", bahasa).format(hari);
    }

    /** A moment: {@code 24 November 2026 07.15.09 WIB}. */
    public static String waktu(Instant waktu, Locale bahasa) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu HH.mm.ss 'WIB'", bahasa).format(waktu.atZone(WIB));
    }
}
