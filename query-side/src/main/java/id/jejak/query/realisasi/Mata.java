package id.jejak.query.realisasi;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import id.jejak.query.web.Angka;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A line of the budget that can be spent of.
 *
 * @param pos the place, usually a sub kegiatan
 * @param dana the funding source; empty where the document does not break its figures down
 * @param nama what the place is called
 * @param namaRekening what the account is called
 * @param pagu the ceiling in force
 * @param realisasi what is spent, net of what was taken back
 */
public record Mata(
        String pos, String rekening, String dana, String nama, String namaRekening, Rupiah pagu, Rupiah realisasi) {

    private static final String BETWEEN = " / ";
    private static final int CODES = 3;

    /** What is left of the ceiling; commitments and reservations are not taken off. */
    public Rupiah sisa() {
        return pagu.minus(realisasi);
    }

    /** What is left of the ceiling, as people write it. */
    public String tersisa() {
        return Angka.rupiah(sisa());
    }

    /** Its codes, as the field of a form has them. */
    public String tertulis() {
        return String.join(BETWEEN, pos, rekening, dana);
    }

    /** Its names. */
    public String uraian() {
        return namaRekening.isEmpty() ? nama : nama + " · " + namaRekening;
    }

    /**
     * Those that this text means: the one whose codes it is, else all in whose codes and names each of its words stands.
     */
    public static List<Mata> cocok(List<Mata> all, String text) {
        String asked = text.strip().toLowerCase(Locale.ROOT);
        if (asked.isEmpty()) {
            return List.of();
        }
        String codes = codes(asked);
        List<Mata> exact = all.stream()
                .filter(one -> one.tertulis().equals(asked) || one.tertulis().equals(codes))
                .toList();
        List<String> words = Arrays.stream(asked.split("[\\s/]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return exact.isEmpty() ? all.stream().filter(one -> one.hasAll(words)).toList() : exact;
    }

    /** Three codes as the budget writes them, whose segments are compared as numbers; empty where it is not these. */
    private static String codes(String text) {
        String[] codes = text.split("/", -1);
        if (codes.length != CODES) {
            return "";
        }
        try {
            return String.join(
                    BETWEEN,
                    AnggaranId.pos(codes[0].strip()),
                    new KodeRekening(codes[1].strip()).toString(),
                    new SumberDana(codes[2].strip()).toString());
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private boolean hasAll(List<String> words) {
        String everything = (tertulis() + " " + uraian()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(everything::contains);
    }
}
