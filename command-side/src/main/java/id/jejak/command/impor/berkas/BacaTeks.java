package id.jejak.command.impor.berkas;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.Arah;
import id.jejak.contract.value.Bukti;
import id.jejak.contract.value.Teks;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads texts, numbers of documents, and choices of a few words. */
final class BacaTeks {

    private static final int DIGITS_OF_SHEET = 15;
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final int FIRST_YEAR = 2003;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ORDINAL = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern NO_WORD = Pattern.compile("[^A-Z0-9]+");
    /** UTF-8 that was once read as Windows-1252: {@code â€“} for a dash, {@code Ã©} for an é. */
    private static final Pattern MISREAD =
            Pattern.compile("\uFFFD|[\u00C2\u00C3][\u0080-\u00BF]|\u00E2\u20AC|\u00E2\u0080");

    private static final Map<String, Bukti.Jenis> JENIS_BUKTI = Map.ofEntries(
            Map.entry("LS", Bukti.Jenis.SP2D_LS),
            Map.entry("GU", Bukti.Jenis.SP2D_GU),
            Map.entry("TU", Bukti.Jenis.SP2D_TU),
            Map.entry("UP", Bukti.Jenis.SP2D_UP),
            Map.entry("NIHIL", Bukti.Jenis.SP2D_NIHIL),
            Map.entry("GU NIHIL", Bukti.Jenis.SP2D_NIHIL),
            Map.entry("TU NIHIL", Bukti.Jenis.SP2D_NIHIL),
            Map.entry("SPJ", Bukti.Jenis.SPJ),
            Map.entry("LAPORAN", Bukti.Jenis.LAPORAN));
    private static final Map<String, AkhirRencana> AKHIR =
            Map.of("JUMLAH", AkhirRencana.JUMLAH, "NILAI TERAKHIR", AkhirRencana.NILAI_TERAKHIR);

    private static final Map<String, Arah> ARAH = Map.of("NAIK", Arah.NAIK, "TURUN", Arah.TURUN);

    private BacaTeks() {}

    /** What stands in a cell that can only hold a text. */
    static String tulisan(Sel sel) {
        if (sel instanceof Sel.Galat galat) {
            throw new SelSalah(galat.kesalahan(), galat.isi());
        }
        if (sel instanceof Sel.Angka angka) {
            return angka.nilai().stripTrailingZeros().toPlainString();
        }
        if (sel instanceof Sel.Tanggal tanggal) {
            return tanggal.hari().toString();
        }
        return ((Sel.Teks) sel).tulisan();
    }

    /** A text as it is, whatever it begins with. */
    static String uraian(Sel sel) {
        String text = tulisan(sel);
        if (MISREAD.matcher(text).find()) {
            throw new SelSalah(Kesalahan.HURUF_RUSAK, text);
        }
        try {
            return Teks.bersih(text);
        } catch (IllegalArgumentException e) {
            throw new SelSalah(Kesalahan.TEKS_TIDAK_DAPAT_DISIMPAN);
        }
    }

    /** A document's number. */
    static String nomor(Sel sel) {
        if (sel instanceof Sel.Tanggal tanggal) {
            throw new SelSalah(Kesalahan.KODE_JADI_TANGGAL, tanggal.hari().toString());
        }
        if (sel instanceof Sel.Angka angka && !isWhole(angka.nilai())) {
            throw new SelSalah(Kesalahan.KODE_JADI_ANGKA, tulisan(sel));
        }
        try {
            return Teks.nomor(uraian(sel));
        } catch (IllegalArgumentException e) {
            throw new SelSalah(Kesalahan.TEKS_TIDAK_DAPAT_DISIMPAN);
        }
    }

    /** The kind of a proof: {@code LS}, {@code SP2D-LS}. */
    static Bukti.Jenis jenisBukti(Sel sel) {
        String text = words(sel);
        return pilih(text.startsWith("SP2D ") ? text.substring("SP2D ".length()) : text, sel, JENIS_BUKTI);
    }

    /** How an indicator's target at the end of the plan follows from the yearly ones. */
    static AkhirRencana akhir(Sel sel) {
        return pilih(words(sel), sel, AKHIR);
    }

    /** In which direction an indicator improves. */
    static Arah arah(Sel sel) {
        return pilih(words(sel), sel, ARAH);
    }

    /** A fiscal year. */
    static int tahun(Sel sel) {
        String text = tulisan(sel);
        if (YEAR.matcher(text).matches()) {
            int tahun = Integer.parseInt(text);
            if (tahun >= FIRST_YEAR && tahun <= LAST_YEAR) {
                return tahun;
            }
        }
        throw new SelSalah(Kesalahan.BUKAN_TAHUN, text);
    }

    /** An indicator's number. */
    static int nomorIndikator(Sel sel) {
        String text = tulisan(sel);
        if (!ORDINAL.matcher(text).matches()) {
            throw new SelSalah(Kesalahan.BUKAN_NOMOR_INDIKATOR, text);
        }
        return Integer.parseInt(text);
    }

    private static boolean isWhole(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= 0 && plain.precision() - plain.scale() <= DIGITS_OF_SHEET;
    }

    private static String words(Sel sel) {
        return NO_WORD.matcher(tulisan(sel).toUpperCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static <T> T pilih(String words, Sel sel, Map<String, T> choices) {
        T chosen = choices.get(words);
        if (chosen == null) {
            String all = choices.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw new SelSalah(Kesalahan.BUKAN_PILIHAN, tulisan(sel), all);
        }
        return chosen;
    }
}
