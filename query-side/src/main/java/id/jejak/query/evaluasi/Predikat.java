package id.jejak.query.evaluasi;

import id.jejak.contract.value.Keadaan;
import id.jejak.query.Persen;
import id.jejak.query.web.Teks;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The grades of results, each from so many percent on. */
enum Predikat {
    SANGAT_TINGGI(91),
    TINGGI(76),
    SEDANG(66),
    RENDAH(51),
    SANGAT_RENDAH(Integer.MIN_VALUE);

    private final BigDecimal from;

    Predikat(int from) {
        this.from = BigDecimal.valueOf(from);
    }

    /** The grade of a percentage; none where there is none. */
    static Optional<Predikat> of(Persen persen) {
        return persen.keadaan() == Keadaan.ADA
                ? Arrays.stream(values())
                        .filter(grade -> persen.persen().compareTo(grade.from) >= 0)
                        .findFirst()
                : Optional.empty();
    }

    /** In a cell of a table, empty where there is no grade. */
    static Nilai nilai(Persen persen, Locale bahasa) {
        return new Nilai.Kata(
                of(persen).map(grade -> Teks.dalam(bahasa, grade.kunci())).orElse(""));
    }

    private String kunci() {
        return "e81.predikat." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
