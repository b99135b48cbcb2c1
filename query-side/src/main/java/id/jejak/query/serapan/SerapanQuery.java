package id.jejak.query.serapan;

import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import id.jejak.query.serapan.Serapan.Bulan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up what was planned and realized per month. */
public final class SerapanQuery {

    private static final int DECEMBER = 12;

    private static final String MONTHS = """
        SELECT bulan, sum(rencana) AS rencana, sum(realisasi) AS realisasi, sum(pagu) AS pagu
        FROM (
            SELECT pos, bulan, nilai AS rencana, NULL::numeric AS realisasi, NULL::numeric AS pagu FROM kas
            UNION ALL
            SELECT pos, %s, NULL, realisasi, NULL
            FROM leaf WHERE realisasi IS NOT NULL
            UNION ALL
            SELECT pos, 0, NULL, NULL, anggaran FROM leaf WHERE anggaran IS NOT NULL
        ) AS fakta
        WHERE CAST(:pos AS text) = '' OR pos = :pos OR starts_with(pos, :pos || '.')
        GROUP BY bulan\
        """.formatted(FaktaBelanja.BULAN);

    private static final String PROGRAMS = """
        SELECT regexp_replace(pos, '^([^.]+[.][^.]+[.][^.]+)[.].*$', '\\1') AS program,
            CASE WHEN anggaran IS NOT NULL THEN 0 ELSE %s END AS bulan,
            sum(coalesce(anggaran, realisasi)) AS jumlah
        FROM leaf GROUP BY 1, 2 ORDER BY 1, 2\
        """.formatted(FaktaBelanja.BULAN);

    private final Reads reads;

    public SerapanQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * What a report is asked for.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of
     * @param pos of which part of the work; without it, of all
     */
    public record Permintaan(
            Optional<KodeSkpd> skpd, Optional<Integer> tahun, Optional<String> pos, Basis basis, Titik titik) {}

    private record Angka(Optional<Rupiah> rencana, Optional<Rupiah> realisasi, Optional<Rupiah> pagu) {

        static final Angka NONE = new Angka(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /**
     * The report.
     *
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     * @throws Reads.BelumAda where there is no report of that moment yet
     */
    public Serapan report(Permintaan asked) {
        return reads.read(sql -> {
            Posisi posisi = FaktaBelanja.posisi(reads, asked.titik());
            FaktaBelanja.Tahunan chosen = FaktaBelanja.tahunan(sql, asked.skpd(), asked.tahun());
            KodeSkpd skpd = chosen.skpd();
            int tahun = chosen.tahun();
            SortedMap<Integer, Angka> sums = sums(sql, asked, skpd, tahun, posisi);
            return new Serapan(
                    skpd,
                    tahun,
                    asked.pos(),
                    asked.basis(),
                    sums.getOrDefault(0, Angka.NONE).pagu(),
                    months(sums, last(sums, asked.titik(), tahun)),
                    asked.titik(),
                    posisi);
        });
    }

    /** Of the agency's year that is reported, at the same position, program by program. */
    public PetaBulan peta(Serapan of) {
        return reads.read(sql -> {
            SortedMap<String, Map<Integer, Rupiah>> programs = new TreeMap<>();
            Tahun tahun = new Tahun(of.tahun(), of.tahun());
            FaktaBelanja.query(sql, PROGRAMS, of.skpd(), tahun, of.basis(), of.titik(), of.posisi())
                    .query(row -> {
                        programs.computeIfAbsent(row.getString("program"), first -> new HashMap<>())
                                .put(row.getInt("bulan"), new Rupiah(row.getBigDecimal("jumlah")));
                    });
            return new PetaBulan(programs.entrySet().stream()
                    .map(program -> row(program.getKey(), program.getValue()))
                    .toList());
        });
    }

    private static PetaBulan.Baris row(String program, Map<Integer, Rupiah> sums) {
        return new PetaBulan.Baris(
                program,
                Optional.ofNullable(sums.get(0)),
                IntStream.rangeClosed(1, DECEMBER)
                        .mapToObj(month -> Optional.ofNullable(sums.get(month)))
                        .toList(),
                Optional.ofNullable(sums.get(Serapan.SESUDAH_TAHUN)));
    }

    /** The agencies that there is a report of, each with its last year. */
    public SortedMap<KodeSkpd, Integer> contents() {
        return reads.read(FaktaBelanja::tahunTerakhir);
    }

    private static SortedMap<Integer, Angka> sums(
            JdbcClient sql, Permintaan asked, KodeSkpd skpd, int tahun, Posisi posisi) {
        SortedMap<Integer, Angka> sums = new TreeMap<>();
        FaktaBelanja.query(sql, MONTHS, skpd, new Tahun(tahun, tahun), asked.basis(), asked.titik(), posisi)
                .param("pos", asked.pos().orElse(""))
                .query(row -> {
                    sums.put(
                            row.getInt("bulan"),
                            new Angka(
                                    Optional.ofNullable(row.getBigDecimal("rencana"))
                                            .map(Rupiah::new),
                                    Optional.ofNullable(row.getBigDecimal("realisasi"))
                                            .map(Rupiah::new),
                                    Optional.ofNullable(row.getBigDecimal("pagu"))
                                            .map(Rupiah::new)));
                });
        return sums;
    }

    /** The last month of which realizations can be told: that of the day asked for, or the last that has one. */
    private static int last(SortedMap<Integer, Angka> sums, Titik titik, int tahun) {
        int posted = sums.entrySet().stream()
                .filter(month -> month.getValue().realisasi().isPresent())
                .mapToInt(Map.Entry::getKey)
                .max()
                .orElse(0);
        return titik.per().map(day -> Math.max(posted, month(day, tahun))).orElse(posted);
    }

    private static int month(LocalDate day, int tahun) {
        if (day.getYear() == tahun) {
            return day.getMonthValue();
        }
        return day.getYear() < tahun ? 0 : DECEMBER;
    }

    private static List<Bulan> months(SortedMap<Integer, Angka> sums, int last) {
        boolean planned =
                sums.values().stream().anyMatch(month -> month.rencana().isPresent());
        List<Bulan> months = new ArrayList<>();
        Rupiah plan = Rupiah.ZERO;
        Rupiah realized = Rupiah.ZERO;
        for (int month = 1; month <= Math.max(DECEMBER, last); month++) {
            Angka figures = sums.getOrDefault(month, Angka.NONE);
            Rupiah now = figures.realisasi().orElse(Rupiah.ZERO);
            Optional<Rupiah> share = month > DECEMBER ? Optional.empty() : figures.rencana();
            plan = plan.plus(share.orElse(Rupiah.ZERO));
            realized = realized.plus(now);
            months.add(new Bulan(
                    month,
                    share,
                    Optional.of(plan).filter(sum -> planned),
                    only(month <= last, now),
                    only(month <= last, realized)));
        }
        return months;
    }

    private static Optional<Rupiah> only(boolean known, Rupiah jumlah) {
        return Optional.of(jumlah).filter(any -> known);
    }
}
