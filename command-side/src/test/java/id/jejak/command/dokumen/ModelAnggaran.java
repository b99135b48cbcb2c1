package id.jejak.command.dokumen;

import static id.jejak.command.testing.Contoh.DAU;
import static id.jejak.command.testing.Contoh.GAJI;
import static id.jejak.command.testing.Contoh.KERTAS;
import static id.jejak.command.testing.Contoh.POS;
import static id.jejak.command.testing.Contoh.POS_LAIN;

import id.jejak.command.dokumen.Dokumen.Tempat;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.SumberDana;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A year's budget as plainly as it can be written: what the ledger has to agree with. */
final class ModelAnggaran {

    /** The places that the random documents name. */
    static final List<Tempat> PLACES = List.of(
            new Tempat(POS, GAJI, DAU),
            new Tempat(POS, KERTAS, DAU),
            new Tempat(POS, new KodeRekening("5.1.02.01.01.0025"), DAU),
            new Tempat(POS, KERTAS, new SumberDana("1.2.02")),
            new Tempat(POS, new KodeRekening("5.1.02.02.01.0001"), DAU),
            new Tempat(POS_LAIN, KERTAS, DAU),
            new Tempat(POS_LAIN, GAJI, DAU));

    /** One line of a random document: what the ceiling was said to be, and what it becomes. */
    record Line(int place, long before, long after) {}

    /** What was spent by a proof. */
    record Spent(String nomor, int place, long amount) {}

    final List<Spent> spent = new ArrayList<>();
    private final Map<String, Long> takenBack = new HashMap<>();
    final long[] pagu = new long[PLACES.size()];
    final long[] realized = new long[PLACES.size()];
    final long[] held = new long[PLACES.size()];
    private final boolean[] set = new boolean[PLACES.size()];
    private final List<Map<String, Long>> committed = PLACES.stream()
            .map(place -> (Map<String, Long>) new HashMap<String, Long>())
            .toList();
    private boolean dpa;
    private boolean shifted;
    private boolean amended;

    boolean dpa(List<Line> lines) {
        boolean right = !shifted
                && !amended
                && areDistinct(lines)
                && lines.stream().allMatch(line -> !set[line.place] && line.after >= 0);
        if (right) {
            dpa = true;
            lines.forEach(this::apply);
        }
        return right;
    }

    boolean shift(List<Line> lines) {
        Map<String, Long> perJenis = new HashMap<>();
        lines.forEach(line -> {
            Tempat place = PLACES.get(line.place);
            perJenis.merge(
                    place.pos() + place.rekening().kode().substring(0, "5.1.02".length()),
                    line.after - line.before,
                    Long::sum);
        });
        boolean right = dpa
                && areDistinct(lines)
                && areRight(lines)
                && perJenis.values().stream().allMatch(sum -> sum == 0);
        if (right) {
            shifted = true;
            lines.forEach(this::apply);
        }
        return right;
    }

    boolean amend(List<Line> lines, boolean extraordinary) {
        boolean right = dpa && (!amended || extraordinary) && areDistinct(lines) && areRight(lines);
        if (right) {
            amended = true;
            lines.forEach(this::apply);
        }
        return right;
    }

    boolean hold(int place, long amount) {
        boolean right = dpa && amount >= 0 && realized[place] + committed(place) + amount <= pagu[place];
        if (right) {
            held[place] = amount;
        }
        return right;
    }

    boolean commit(int place, String contract, long amount) {
        long others = committed(place) - committed.get(place).getOrDefault(contract, 0L);
        boolean right = amount >= 0 && realized[place] + others + amount + held[place] <= pagu[place];
        if (right) {
            committed.get(place).put(contract, amount);
        }
        return right;
    }

    /** By this proof, under a contract where one is named. */
    boolean spend(String nomor, int place, String contract, long amount) {
        long own = committed.get(place).getOrDefault(contract, 0L);
        long tied = realized[place] + held[place] + committed(place) - own;
        boolean right = amount > 0 && (contract.isEmpty() || amount <= own) && tied + amount <= pagu[place];
        if (right) {
            realized[place] += amount;
            spent.add(new Spent(nomor, place, amount));
            committed.get(place).computeIfPresent(contract, (same, before) -> before - amount);
        }
        return right;
    }

    /** A contract is not owed again what was paid under it. */
    boolean takeBack(Spent from, long amount) {
        long before = takenBack.getOrDefault(from.nomor, 0L);
        boolean right = amount > 0 && before + amount <= from.amount;
        if (right) {
            takenBack.put(from.nomor, before + amount);
            realized[from.place] -= amount;
        }
        return right;
    }

    private boolean areRight(List<Line> lines) {
        return lines.stream().allMatch(line -> {
            long tied = realized[line.place] + committed(line.place) + held[line.place];
            boolean cut = line.after < pagu[line.place];
            return line.before == pagu[line.place] && line.after >= 0 && (!cut || line.after >= tied);
        });
    }

    private static boolean areDistinct(List<Line> lines) {
        return lines.stream().map(Line::place).distinct().count() == lines.size();
    }

    long committed(int place, String contract) {
        return committed.get(place).getOrDefault(contract, 0L);
    }

    long committed(int place) {
        return committed.get(place).values().stream().mapToLong(Long::longValue).sum();
    }

    private void apply(Line line) {
        pagu[line.place] = line.after;
        // A change that changes nothing is no event, and so no first ceiling.
        set[line.place] |= line.after != line.before || (!shifted && !amended);
    }
}
