package id.jejak.command.impor.berkas;

import id.jejak.command.impor.berkas.Kepala.Judul;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Takes headings for what people mean by them, or for what whoever imports the file says. */
final class PengenalJudul {

    private static final Pattern YEAR = Pattern.compile("\\b(20\\d{2})\\b");
    private static final String CODE = "kode ";
    private static final int LETTERS = 26;

    private final JenisImpor jenis;
    private final Map<String, Optional<Makna>> pemetaan;

    PengenalJudul(JenisImpor jenis, Map<String, Optional<Makna>> pemetaan) {
        this.jenis = jenis;
        this.pemetaan = pemetaan;
    }

    /** The columns with these headings from the left. */
    List<Judul> kenali(List<String> tertulis) {
        List<String> nama = nama(tertulis);
        List<Optional<Makna>> makna = new ArrayList<>();
        for (int i = 0; i < nama.size(); i++) {
            makna.add(pemetaan.containsKey(nama.get(i)) ? pemetaan.get(nama.get(i)) : sebutan(tertulis.get(i)));
        }
        List<Judul> judul = new ArrayList<>();
        for (int i = 0; i < nama.size(); i++) {
            boolean outdone = isOutdone(i, nama, tertulis, makna);
            judul.add(new Judul(nama.get(i), outdone ? Optional.empty() : makna.get(i)));
        }
        return judul;
    }

    /** What people mean by this heading. */
    Optional<Makna> sebutan(String tertulis) {
        String ejaan = Ejaan.judul(tertulis);
        Matcher year = YEAR.matcher(ejaan);
        if (!year.find()) {
            return jenis.kolom().stream()
                    .filter(kolom -> !kolom.isPerTahun() && kolom.isSebutan(ejaan))
                    .findFirst()
                    .map(Makna::of);
        }
        int tahun = Integer.parseInt(year.group(1));
        String without = Ejaan.judul(year.replaceAll(""));
        return jenis.kolom().stream()
                .filter(kolom -> kolom.isSebutan(without))
                .findFirst()
                .map(kolom -> kolom.isPerTahun() ? new Makna(kolom, OptionalInt.of(tahun)) : Makna.of(kolom));
    }

    /**
     * Whether another column says better what this one was taken for: one that was mapped to it, or the one column that
     * is headed as its code, where this is headed as its name.
     */
    private boolean isOutdone(int i, List<String> nama, List<String> tertulis, List<Optional<Makna>> makna) {
        if (makna.get(i).isEmpty() || pemetaan.containsKey(nama.get(i))) {
            return false;
        }
        List<Integer> others = IntStream.range(0, nama.size())
                .filter(j -> j != i && makna.get(j).equals(makna.get(i)))
                .boxed()
                .toList();
        boolean isCode = Ejaan.judul(tertulis.get(i)).startsWith(CODE);
        return others.stream()
                .anyMatch(j -> pemetaan.containsKey(nama.get(j))
                        || (!isCode && Ejaan.judul(tertulis.get(j)).startsWith(CODE)));
    }

    private static List<String> nama(List<String> tertulis) {
        return IntStream.range(0, tertulis.size())
                .mapToObj(i -> {
                    String satu = tertulis.get(i);
                    boolean unique = !satu.isEmpty() && Collections.frequency(tertulis, satu) == 1;
                    return unique ? satu : (satu + " [" + huruf(i) + "]").strip();
                })
                .toList();
    }

    /** A column's letters as a spreadsheet shows them: A to Z, AA and on. */
    private static String huruf(int kolom) {
        String last = Character.toString('A' + kolom % LETTERS);
        return kolom < LETTERS ? last : huruf(kolom / LETTERS - 1) + last;
    }
}
