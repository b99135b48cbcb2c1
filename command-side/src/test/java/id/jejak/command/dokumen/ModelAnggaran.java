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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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

    /** What was spent by a proof, in a month from 1. */
    record Spent(String nomor, int place, int month, long amount) {}

    static final int MONTHS = 12;

    /** What is released for a place and source from a month on. */
    private record Released(String pos, SumberDana source, int month, long amount) {}

    final List<Spent> spent = new ArrayList<>();
    private final Map<String, Long> takenBack = new HashMap<>();
    final long[] pagu = new long[PLACES.size()];
    final long[] realized = new long[PLACES.size()];
    final long[] held = new long[PLACES.size()];
    private final boolean[] set = new boolean[PLACES.size()];
    private final List<Map<String, Long>> committed = PLACES.stream()
            .map(place -> (Map<String, Long>) new HashMap<String, Long>())
            .toList();
    final long[][] planned = new long[PLACES.size()][];
    final long[][] perMonth = new long[PLACES.size()][MONTHS];
    private final List<Released> releases = new ArrayList<>();
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

    boolean spread(int place, long[] months) {
        boolean right = dpa
                && Arrays.stream(months).sum() == pagu[place]
                && Arrays.stream(months).min().orElse(0) >= 0;
        for (int month = 1; month <= MONTHS; month++) {
            right &= sum(months, month) >= sum(perMonth[place], month);
        }
        if (right) {
            planned[place] = months;
        }
        return right;
    }

    boolean release(int place, int month, long amount) {
        Tempat at = PLACES.get(place);
        boolean right = dpa && amount > 0 && released(at, MONTHS) + amount <= ofSource(pagu, at);
        if (right) {
            releases.add(new Released(at.pos(), at.sumberDana(), month, amount));
        }
        return right;
    }

    /** Under a contract where one is named. */
    boolean spend(Spent asked, String contract) {
        int place = asked.place;
        long own = committed.get(place).getOrDefault(contract, 0L);
        long tied = realized[place] + held[place] + committed(place) - own;
        boolean right = asked.amount > 0
                && (contract.isEmpty() || asked.amount <= own)
                && tied + asked.amount <= pagu[place]
                && asked.amount <= leftOfMonths(place, asked.month)
                && asked.amount <= leftOfReleases(place, asked.month);
        if (right) {
            realize(place, asked.month, asked.amount);
            spent.add(asked);
            committed.get(place).computeIfPresent(contract, (same, before) -> before - asked.amount);
        }
        return right;
    }

    private void realize(int place, int month, long amount) {
        realized[place] += amount;
        perMonth[place][month - 1] += amount;
    }

    private long leftOfMonths(int place, int from) {
        if (planned[place] == null) {
            return Long.MAX_VALUE;
        }
        return IntStream.rangeClosed(from, MONTHS)
                .mapToLong(month -> sum(planned[place], month) - sum(perMonth[place], month))
                .min()
                .orElseThrow();
    }

    private long leftOfReleases(int place, int month) {
        Tempat at = PLACES.get(place);
        return releases.isEmpty() ? Long.MAX_VALUE : released(at, month) - ofSource(realized, at);
    }

    /** For the place and source of this line, for periods that have begun in this month. */
    long released(Tempat at, int month) {
        return releases.stream()
                .filter(each -> each.pos.equals(at.pos()) && each.source.equals(at.sumberDana()) && each.month <= month)
                .mapToLong(Released::amount)
                .sum();
    }

    static long ofSource(long[] amounts, Tempat at) {
        return IntStream.range(0, PLACES.size())
                .filter(i -> PLACES.get(i).pos().equals(at.pos())
                        && PLACES.get(i).sumberDana().equals(at.sumberDana()))
                .mapToLong(i -> amounts[i])
                .sum();
    }

    static long sum(long[] months, int until) {
        return Arrays.stream(months, 0, until).sum();
    }

    /** A contract is not owed again what was paid under it. */
    boolean takeBack(Spent from, long amount) {
        long before = takenBack.getOrDefault(from.nomor, 0L);
        boolean right = amount > 0 && before + amount <= from.amount;
        if (right) {
            takenBack.put(from.nomor, before + amount);
            realize(from.place, from.month, -amount);
        }
        return right;
    }

    private boolean areRight(List<Line> lines) {
        return lines.stream().allMatch(line -> leavesReleases(line, lines))
                && lines.stream().allMatch(line -> {
                    long tied = realized[line.place] + committed(line.place) + held[line.place];
                    boolean cut = line.after < pagu[line.place];
                    return line.before == pagu[line.place] && line.after >= 0 && (!cut || line.after >= tied);
                });
    }

    /** The lines of a document taken together: one may give what another takes from the same source. */
    private boolean leavesReleases(Line of, List<Line> lines) {
        Tempat at = PLACES.get(of.place);
        long change = lines.stream()
                .filter(line -> PLACES.get(line.place).pos().equals(at.pos())
                        && PLACES.get(line.place).sumberDana().equals(at.sumberDana()))
                .mapToLong(line -> line.after - line.before)
                .sum();
        return change >= 0 || ofSource(pagu, at) + change >= released(at, MONTHS);
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
