package id.jejak.command.anggaran;

import id.jejak.contract.value.Rupiah;
import id.jejak.contract.value.SumberDana;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** What stands below the ceilings of a budget line where it is used: the months and the releases, in rupiah. */
final class BukuKas {

    static final int MONTHS = 12;

    private final Map<Kunci, List<Rupiah>> bulan = new HashMap<>();
    private final Map<Kunci, List<Rupiah>> realisasi = new HashMap<>();
    private final Map<Kunci, NavigableMap<LocalDate, Rupiah>> perHari = new HashMap<>();
    private final List<Spd> spd = new ArrayList<>();
    private boolean spdWajib;

    private record Spd(SumberDana sumberDana, Rupiah jumlah, LocalDate mulai) {}

    void setBulan(Kunci kunci, List<Rupiah> jumlah) {
        bulan.put(kunci, jumlah);
    }

    /** The sum of the months; zero where nothing is planned. */
    Rupiah planned(Kunci kunci) {
        return sum(bulan.getOrDefault(kunci, List.of()), MONTHS);
    }

    void release(SumberDana sumberDana, Rupiah jumlah, LocalDate mulai) {
        spd.add(new Spd(sumberDana, jumlah, mulai));
    }

    void requireSpd() {
        spdWajib = true;
    }

    boolean isSpdWajib() {
        return spdWajib;
    }

    void realize(Kunci kunci, LocalDate tanggal, Rupiah jumlah) {
        perHari.computeIfAbsent(kunci, first -> new TreeMap<>()).merge(tanggal, jumlah, Rupiah::plus);
        int month = tanggal.getMonthValue() - 1;
        List<Rupiah> months =
                realisasi.computeIfAbsent(kunci, first -> new ArrayList<>(Collections.nCopies(MONTHS, Rupiah.ZERO)));
        months.set(month, months.get(month).plus(jumlah));
    }

    /** What is realized up to and including this day. */
    Rupiah realisasi(Kunci kunci, LocalDate sampai) {
        NavigableMap<LocalDate, Rupiah> days = perHari.get(kunci);
        return days == null
                ? Rupiah.ZERO
                : days.headMap(sampai, true).values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What is realized up to and including this month, from 1. */
    Rupiah realisasi(Kunci kunci, int sampai) {
        return sum(realisasi.getOrDefault(kunci, List.of()), sampai);
    }

    /**
     * What can still be realized on this day without exceeding what is planned up to its month or up to any later one;
     * none where nothing is planned.
     */
    Optional<Rupiah> sisaKas(Kunci kunci, LocalDate tanggal) {
        List<Rupiah> planned = bulan.get(kunci);
        if (planned == null) {
            return Optional.empty();
        }
        Rupiah least = sum(planned, MONTHS).minus(realisasi(kunci, MONTHS));
        for (int month = tanggal.getMonthValue(); month < MONTHS; month++) {
            Rupiah rest = sum(planned, month).minus(realisasi(kunci, month));
            least = rest.compareTo(least) < 0 ? rest : least;
        }
        return Optional.of(least);
    }

    /** What is released from this source for any period. */
    Rupiah spd(SumberDana sumberDana) {
        return spd(sumberDana, LocalDate.MAX);
    }

    /** What can still be realized on this day from what is released for periods that have begun; none where no SPD is used. */
    Optional<Rupiah> sisaSpd(SumberDana sumberDana, LocalDate tanggal) {
        if (!spdWajib) {
            return Optional.empty();
        }
        Rupiah realized = realisasi.keySet().stream()
                .filter(kunci -> kunci.sumberDana().equals(sumberDana))
                .map(kunci -> realisasi(kunci, MONTHS))
                .reduce(Rupiah.ZERO, Rupiah::plus);
        return Optional.of(spd(sumberDana, tanggal).minus(realized));
    }

    /** What of all releases begun on this day is not realized; not below zero. */
    Rupiah sisaSpd(LocalDate tanggal) {
        Rupiah released = spd.stream()
                .filter(release -> !release.mulai.isAfter(tanggal))
                .map(Spd::jumlah)
                .reduce(Rupiah.ZERO, Rupiah::plus);
        Rupiah realized = realisasi.keySet().stream()
                .map(kunci -> realisasi(kunci, MONTHS))
                .reduce(Rupiah.ZERO, Rupiah::plus);
        Rupiah sisa = released.minus(realized);
        return sisa.isNegative() ? Rupiah.ZERO : sisa;
    }

    private Rupiah spd(SumberDana sumberDana, LocalDate begun) {
        return spd.stream()
                .filter(release -> release.sumberDana.equals(sumberDana) && !release.mulai.isAfter(begun))
                .map(Spd::jumlah)
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    static Rupiah sum(List<Rupiah> months, int sampai) {
        return months.stream().limit(sampai).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
