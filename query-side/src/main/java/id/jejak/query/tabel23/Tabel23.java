package id.jejak.query.tabel23;

import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.RenstraId;
import id.jejak.contract.value.Target;
import id.jejak.query.Persen;
import id.jejak.query.Titik;
import id.jejak.query.kinerja.KinerjaQuery.Indikator;
import id.jejak.query.kinerja.KinerjaQuery.Kinerja;
import id.jejak.query.projection.Posisi;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tabel 2.3 (T-C.23): what indicators were to reach and reached in each year.
 *
 * @param renstra the plan whose table it is
 * @param tahun the years of which a target or an achievement is stated, without a gap between them
 * @param terbalik those of its indicators that are read as the lower the better, since the reader said so: no event does
 */
public record Tabel23(
        RenstraId renstra,
        List<Integer> tahun,
        List<Indikator> indikator,
        Set<IndikatorId> terbalik,
        Titik titik,
        Posisi posisi) {

    private static final int DIGITS_OF_YEAR = 4;

    /** The table of these indicators, some of them read as the lower the better. */
    public static Tabel23 of(Kinerja kinerja, Set<IndikatorId> terbalik) {
        return new Tabel23(
                kinerja.renstra(),
                years(kinerja.indikator()),
                kinerja.indikator(),
                terbalik,
                kinerja.titik(),
                kinerja.posisi());
    }

    /** What is to be reached in the year. */
    public static Target target(Indikator indikator, int tahun) {
        return indikator.target().getOrDefault(Integer.toString(tahun), Target.KOSONG);
    }

    /** What was reached in the whole year; what is stated of its quarters or months is none of this table's. */
    public static Target capaian(Indikator indikator, int tahun) {
        return indikator.capaian().getOrDefault(Integer.toString(tahun), Target.KOSONG);
    }

    /** What was reached in percent of the target, as {@link Persen#capaian} makes it. */
    public Persen rasio(Indikator indikator, int year) {
        return Persen.capaian(target(indikator, year), capaian(indikator, year), terbalik.contains(indikator.id()));
    }

    private static List<Integer> years(List<Indikator> indikator) {
        List<Integer> stated = indikator.stream()
                .flatMap(one -> Stream.concat(one.target().keySet().stream(), one.capaian().keySet().stream()))
                .filter(kurun -> kurun.length() == DIGITS_OF_YEAR)
                .map(Integer::valueOf)
                .sorted()
                .toList();
        return stated.isEmpty()
                ? List.of()
                : IntStream.rangeClosed(stated.get(0), stated.get(stated.size() - 1))
                        .boxed()
                        .toList();
    }
}
