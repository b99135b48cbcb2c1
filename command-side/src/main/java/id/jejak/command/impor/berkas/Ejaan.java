package id.jejak.command.impor.berkas;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One spelling for the many ways to write a heading: {@code No. SP2D} and {@code NOMOR SP2D (asli)} are one. */
final class Ejaan {

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^\\]]*\\]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String RUPIAH = "rp";
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("no", "nomor"),
            Map.entry("nmr", "nomor"),
            Map.entry("tgl", "tanggal"),
            Map.entry("kd", "kode"),
            Map.entry("jml", "jumlah"),
            Map.entry("jlh", "jumlah"),
            Map.entry("th", "tahun"),
            Map.entry("thn", "tahun"),
            Map.entry("ta", "tahun anggaran"),
            Map.entry("rek", "rekening"),
            Map.entry("keg", "kegiatan"),
            Map.entry("ket", "keterangan"),
            Map.entry("subkegiatan", "sub kegiatan"),
            Map.entry("subkeg", "sub kegiatan"),
            Map.entry("sumberdana", "sumber dana"),
            Map.entry("opd", "skpd"),
            Map.entry("rupiah", RUPIAH));

    private Ejaan() {}

    /** The heading in small letters, without what stands in brackets, the currency and abbreviations. */
    static String judul(String tertulis) {
        String plain = IN_BRACKETS.matcher(tertulis.toLowerCase(Locale.ROOT)).replaceAll(" ");
        String words = Stream.of(NO_WORD.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> WORDS.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return words.endsWith(" " + RUPIAH) ? words.substring(0, words.length() - RUPIAH.length() - 1) : words;
    }
}
