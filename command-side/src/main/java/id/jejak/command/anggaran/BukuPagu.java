package id.jejak.command.anggaran;

import id.jejak.contract.event.AnggaranEvent.KomitmenSet;
import id.jejak.contract.event.AnggaranEvent.RealisasiReversed;
import id.jejak.contract.value.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ceilings of a budget line and what ties them, in rupiah; zero where nothing was said. */
final class BukuPagu {

    private final Map<Kunci, Rupiah> pagu = new HashMap<>();
    private final Map<Kunci, NavigableMap<LocalDate, Rupiah>> sejak = new HashMap<>();
    private final Map<Kunci, Rupiah> cadangan = new HashMap<>();
    private final Map<Kunci, Map<String, Rupiah>> komitmen = new HashMap<>();

    boolean has(Kunci kunci) {
        return pagu.containsKey(kunci);
    }

    /** Every ceiling ever set, zero ones among them. */
    Map<Kunci, Rupiah> all() {
        return Map.copyOf(pagu);
    }

    Rupiah pagu(Kunci kunci) {
        return pagu.getOrDefault(kunci, Rupiah.ZERO);
    }

    /** What is held back. */
    Rupiah cadangan(Kunci kunci) {
        return cadangan.getOrDefault(kunci, Rupiah.ZERO);
    }

    /** What contracts still commit. */
    Rupiah komitmen(Kunci kunci) {
        return komitmen.getOrDefault(kunci, Map.of()).values().stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** What this contract still commits. */
    Rupiah komitmen(Kunci kunci, String kontrak) {
        return komitmen.getOrDefault(kunci, Map.of()).getOrDefault(kontrak, Rupiah.ZERO);
    }

    /**
     * A ceiling and the last day on which it was in force.
     *
     * @param sampai none where it is the latest
     */
    record Berlaku(Rupiah pagu, Optional<LocalDate> sampai) {}

    /** The ceilings from the one in force on this day on; the first is zero where none was yet. */
    List<Berlaku> sejak(Kunci kunci, LocalDate tanggal) {
        NavigableMap<LocalDate, Rupiah> ceilings = sejak.getOrDefault(kunci, new TreeMap<>());
        List<Berlaku> all = new ArrayList<>();
        LocalDate then = ceilings.floorKey(tanggal);
        if (then == null) {
            all.add(new Berlaku(Rupiah.ZERO, lastDayBefore(ceilings.higherKey(tanggal))));
        }
        ceilings.tailMap(then == null ? tanggal : then, true)
                .forEach((berlaku, jumlah) -> all.add(new Berlaku(jumlah, lastDayBefore(ceilings.higherKey(berlaku)))));
        return all;
    }

    private static Optional<LocalDate> lastDayBefore(@Nullable LocalDate next) {
        return Optional.ofNullable(next).map(day -> day.minusDays(1));
    }

    /** From this day on, whatever documents before said of later days. */
    void setPagu(Kunci kunci, Rupiah jumlah, LocalDate berlaku) {
        pagu.put(kunci, jumlah);
        NavigableMap<LocalDate, Rupiah> ceilings = sejak.computeIfAbsent(kunci, first -> new TreeMap<>());
        ceilings.tailMap(berlaku, true).clear();
        ceilings.put(berlaku, jumlah);
    }

    void setCadangan(Kunci kunci, Rupiah jumlah) {
        cadangan.put(kunci, jumlah);
    }

    /** What each contract still commits, contracts that commit nothing aside. */
    SortedMap<String, Rupiah> perKontrak(Kunci kunci) {
        SortedMap<String, Rupiah> perKontrak = new TreeMap<>(komitmen.getOrDefault(kunci, Map.of()));
        perKontrak.values().removeIf(Rupiah.ZERO::equals);
        return perKontrak;
    }

    /** What the contract commits once what this took back is owed again. */
    KomitmenSet committedAgain(RealisasiReversed reversal, String kontrak) {
        Kunci kunci = new Kunci(reversal.rekening(), reversal.sumberDana());
        return new KomitmenSet(
                reversal.id(),
                kunci.rekening(),
                kunci.sumberDana(),
                kontrak,
                komitmen(kunci, kontrak).plus(reversal.jumlah()),
                reversal.dokumen().tanggal());
    }

    void draw(Kunci kunci, String kontrak, Rupiah jumlah) {
        setKomitmen(kunci, kontrak, komitmen(kunci, kontrak).minus(jumlah));
    }

    void setKomitmen(Kunci kunci, String kontrak, Rupiah jumlah) {
        komitmen.computeIfAbsent(kunci, first -> new HashMap<>()).put(kontrak, jumlah);
    }
}
