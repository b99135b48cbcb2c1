package id.jejak.query.tabel23;

import id.jejak.contract.value.Arah;
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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Tabel 2.3 (T-C.23): what indicators were to reach and reached in each year.
 *
 * @param renstra the plan whose table it is
 * @param tahun the years of which a target or an achievement is stated, without a gap between them
 * @param terbalik those of its indicators that are read as the lower the better, since a document of the plan says so or
 *     the reader does
 * @param menurutPembaca those of which the reader says so
 */
public record Tabel23(
        RenstraId renstra,
        List<Integer> tahun,
        List<Indikator> indikator,
        Set<IndikatorId> terbalik,
        Set<IndikatorId> menurutPembaca,
        Titik titik,
        Posisi posisi) {

    private static final int DIGITS_OF_YEAR = 4;

    /**
     * The table of these indicators.
     *
     * @param menurutPembaca those that the reader says are the lower the better, beside those of which the plan says so
     */
    public static Tabel23 of(Kinerja kinerja, Set<IndikatorId> menurutPembaca) {
        Set<IndikatorId> terbalik = kinerja.indikator().stream()
                .filter(one -> one.arah() == Arah.TURUN || menurutPembaca.contains(one.id()))
                .map(Indikator::id)
                .collect(Collectors.toUnmodifiableSet());
        return new Tabel23(
                kinerja.renstra(),
                years(kinerja.indikator()),
                kinerja.indikator(),
                terbalik,
                menurutPembaca,
                kinerja.titik(),
                kinerja.posisi());
    }

    /** The same of other years and indicators. */
    Tabel23 dengan(List<Integer> years, List<Indikator> indicators) {
        return new Tabel23(renstra, years, indicators, terbalik, menurutPembaca, titik, posisi);
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
