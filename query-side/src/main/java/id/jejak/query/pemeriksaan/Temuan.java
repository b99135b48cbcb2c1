package id.jejak.query.pemeriksaan;

import id.jejak.contract.value.Sha256;
import id.jejak.contract.value.TemuanId;
import id.jejak.query.web.Teks;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Something that does not fit together.
 *
 * @param tahun the year that it is about, where it is about one
 * @param kalimat what it is
 * @param bukti the figures that it rests on
 * @param sel the cells of tables that it speaks of, {@code 2021-2026/6.1/2.08.01.2.02.01/2023}, as far as it is about any
 */
public record Temuan(
        TemuanId id, Berat berat, Optional<Integer> tahun, Kalimat kalimat, List<Bukti> bukti, List<String> sel) {

    /** One that is about one thing, which may be a cell. */
    Temuan(TemuanId id, Berat berat, Optional<Integer> tahun, Kalimat kalimat, List<Bukti> bukti) {
        this(id, berat, tahun, kalimat, bukti, List.of(id.tentang()));
    }

    /** How much it weighs. */
    public enum Berat {
        /** Figures are wrong, or money may be. */
        TINGGI,
        /** Somebody has to explain it. */
        SEDANG,
        /** Worth knowing. */
        RENDAH
    }

    /**
     * A text in the reader's language.
     *
     * @param kunci its key in the message bundles
     * @param nilai what it names; each the same in every language, or a text of its own
     */
    public record Kalimat(String kunci, List<Object> nilai) {

        public static Kalimat of(String kunci, Object... nilai) {
            return new Kalimat(kunci, List.of(nilai));
        }

        public String teks(Locale bahasa) {
            return Teks.dalam(
                    bahasa,
                    kunci,
                    nilai.stream()
                            .map(one -> one instanceof Kalimat text ? text.teks(bahasa) : one)
                            .toArray());
        }
    }

    /**
     * A figure.
     *
     * @param apa what it is
     * @param tertulis as it is printed
     * @param tautan where it is shown
     */
    public record Bukti(Kalimat apa, String tertulis, String tautan) {}

    /** Of the evidence, wherever and as of whenever it is shown: the same as long as the figures are. */
    public Sha256 sidik() {
        return Sha256.of(bukti.stream()
                .map(one -> one.apa().kunci() + one.apa().nilai() + "=" + one.tertulis())
                .collect(Collectors.joining("\n")));
    }
}
