package id.jejak.command.impor.berkas;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.SumberDana;
import id.jejak.contract.value.Tingkat;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads codes, written with points or blanks between their segments. What a spreadsheet made of a code that it took for a
 * number or a date is refused: {@code 1.2.01} became 1 February 2001, and nobody knows what {@code 5,1} was.
 */
final class BacaKode {

    private static final int LONGEST = 100;
    private static final Pattern SEPARATOR = Pattern.compile("[,;]");
    private static final Pattern LAST_POINTS = Pattern.compile("[\\s.]+$");
    private static final Pattern DATE = Pattern.compile(
            "\\d{1,2}[/-](\\d{1,2}|\\p{L}{3,4})([/-]\\d{2,4})?|\\p{L}{3,4}-\\d{2,4}|\\d{4}-\\d{2}-\\d{2}([ T].*)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+,\\d+|\\d+([.,]\\d+)?[eE]\\+?\\d+|\\d{6,}");
    private static final Pattern ONE_DIGIT = Pattern.compile("\\d");

    private BacaKode() {}

    static KodeSkpd skpd(Sel sel) {
        return baca(sel, text -> new KodeSkpd(text.replace(' ', '.')), Kesalahan.BUKAN_KODE_SKPD);
    }

    /** The place of a budget line: the code of a leaf, before 2021 too, or the summary book. */
    static String pos(Sel sel) {
        return baca(sel, BacaKode::pos, Kesalahan.BUKAN_POS);
    }

    static KodeRekening rekening(Sel sel) {
        return baca(sel, KodeRekening::new, Kesalahan.BUKAN_REKENING);
    }

    static SumberDana sumberDana(Sel sel) {
        return baca(sel, SumberDana::new, Kesalahan.BUKAN_SUMBER_DANA);
    }

    static KodeRencana rencana(Sel sel) {
        return baca(sel, text -> new KodeRencana(text.toUpperCase(Locale.ROOT)), Kesalahan.BUKAN_KODE_RENCANA);
    }

    /** Goals and objectives, with semicolons or commas between them. */
    static List<KodeRencana> melayani(Sel sel) {
        return baca(sel, BacaKode::melayani, Kesalahan.BUKAN_TUJUAN_SASARAN);
    }

    private static List<KodeRencana> melayani(String text) {
        List<KodeRencana> codes = SEPARATOR
                .splitAsStream(text.toUpperCase(Locale.ROOT))
                .map(KodeRencana::new)
                .toList();
        if (!codes.stream().map(KodeRencana::tingkat).allMatch(EnumSet.of(Tingkat.TUJUAN, Tingkat.SASARAN)::contains)) {
            throw new IllegalArgumentException("Neither goal nor objective: " + text);
        }
        return codes;
    }

    private static String pos(String text) {
        return text.equalsIgnoreCase(AnggaranId.RINGKASAN) ? AnggaranId.RINGKASAN : AnggaranId.pos(text);
    }

    private static <T> T baca(Sel sel, Function<String, T> read, Kesalahan otherwise) {
        String line = Tulisan.satuBaris(BacaTeks.tulisan(sel));
        String text = line.endsWith(".") ? LAST_POINTS.matcher(line).replaceAll("") : line;
        if (sel instanceof Sel.Tanggal) {
            throw new SelSalah(Kesalahan.KODE_JADI_TANGGAL, text);
        }
        // Of one digit there was nothing to lose.
        if (sel instanceof Sel.Angka && !ONE_DIGIT.matcher(text).matches()) {
            throw new SelSalah(Kesalahan.KODE_JADI_ANGKA, text);
        }
        if (text.length() > LONGEST) {
            throw new SelSalah(otherwise, text);
        }
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw new SelSalah(reason(text, otherwise), text);
        }
    }

    private static Kesalahan reason(String text, Kesalahan otherwise) {
        if (DATE.matcher(text).matches()) {
            return Kesalahan.KODE_JADI_TANGGAL;
        }
        return NUMBER.matcher(text).matches() ? Kesalahan.KODE_JADI_ANGKA : otherwise;
    }
}
