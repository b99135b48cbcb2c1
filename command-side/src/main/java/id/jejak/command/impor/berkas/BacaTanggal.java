package id.jejak.command.impor.berkas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads dates as Indonesians write them: the day first, the year with four digits. */
final class BacaTanggal {

    /** A time of day that says nothing, as a spreadsheet's export leaves behind a date. */
    private static final String MIDNIGHT = "(?:[ T]00[:.]00(?:[:.]00(?:\\.0+)?)?)?";

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})" + MIDNIGHT);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})" + MIDNIGHT);
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})[ -](\\p{L}+)\\.?[ -](\\d{4})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[ /.-](\\d{1,2}|\\p{L}+)\\.?[ /.-]'?\\d{2}");

    /** Each month by its names, short and old ones among them. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("januari", "jan"),
            List.of("februari", "pebruari", "feb", "peb"),
            List.of("maret", "mar"),
            List.of("april", "apr"),
            List.of("mei"),
            List.of("juni", "jun"),
            List.of("juli", "jul"),
            List.of("agustus", "agust", "agu", "ags", "agt"),
            List.of("september", "sept", "sep"),
            List.of("oktober", "okt"),
            List.of("november", "nopember", "nov", "nop"),
            List.of("desember", "des"));

    private BacaTanggal() {}

    static LocalDate tanggal(Sel sel) {
        if (sel instanceof Sel.Tanggal tanggal) {
            return tanggal.hari();
        }
        String text = Tulisan.satuBaris(BacaTeks.tulisan(sel));
        if (sel instanceof Sel.Angka) {
            throw new SelSalah(Kesalahan.TANGGAL_BERUPA_ANGKA, text);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return hari(text, iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return hari(text, dayFirst.group(3), Integer.parseInt(dayFirst.group(2)), dayFirst.group(1));
        }
        Matcher inWords = IN_WORDS.matcher(text);
        if (inWords.matches()) {
            return hari(text, inWords.group(3), bulan(text, inWords.group(2)), inWords.group(1));
        }
        boolean shortYear = SHORT_YEAR.matcher(text).matches();
        throw new SelSalah(shortYear ? Kesalahan.TAHUN_DUA_ANGKA : Kesalahan.BUKAN_TANGGAL, text);
    }

    private static int bulan(String text, String nama) {
        String small = nama.toLowerCase(Locale.ROOT);
        return IntStream.range(0, MONTHS.size())
                        .filter(i -> MONTHS.get(i).contains(small))
                        .findFirst()
                        .orElseThrow(() -> new SelSalah(Kesalahan.BUKAN_TANGGAL, text))
                + 1;
    }

    private static LocalDate hari(String text, String tahun, int bulan, String hari) {
        try {
            return LocalDate.of(Integer.parseInt(tahun), bulan, Integer.parseInt(hari));
        } catch (DateTimeException e) {
            throw new SelSalah(Kesalahan.TANGGAL_TIDAK_ADA, text);
        }
    }
}
