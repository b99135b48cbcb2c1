package id.jejak.query.lra;

import id.jejak.contract.value.AnggaranId;
import id.jejak.contract.value.KodeRekening;
import id.jejak.contract.value.KodeSkpd;
import id.jejak.contract.value.Rupiah;
import id.jejak.query.Choice;
import id.jejak.query.Tahun;
import id.jejak.query.Titik;
import id.jejak.query.belanja.Basis;
import id.jejak.query.belanja.FaktaBelanja;
import id.jejak.query.belanja.NamaKode;
import id.jejak.query.lra.Lra.Angka;
import id.jejak.query.lra.Lra.Baris;
import id.jejak.query.lra.Lra.Susunan;
import id.jejak.query.projection.Posisi;
import id.jejak.query.projection.Reads;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Adds up the LRA from the facts of what is budgeted and spent. */
public final class LraQuery {

    private static final String SUMS = """
            SELECT tahun, pos, rekening, sum(anggaran) AS anggaran, sum(realisasi) AS realisasi
            FROM leaf GROUP BY tahun, pos, rekening""";

    private final Reads reads;

    public LraQuery(Reads reads) {
        this.reads = reads;
    }

    /**
     * What a report is asked for.
     *
     * @param skpd may be left out where there is only one
     * @param tahun may be left out: the last year that the agency has figures of
     * @param tingkat down to which level, from 1
     */
    public record Permintaan(
            Optional<KodeSkpd> skpd, Optional<Integer> tahun, Susunan susunan, int tingkat, Basis basis, Titik titik) {}

    /** A code of a row, and its level. */
    private record Tempat(String kode, int tingkat) {}

    /**
     * The report.
     *
     * @throws Choice.Impossible where the agency is unknown, or none was named and there is not exactly one
     * @throws Reads.BelumAda where there is no report of that moment yet
     */
    public Lra report(Permintaan asked) {
        return reads.read(sql -> {
            Posisi posisi = FaktaBelanja.posisi(reads, asked.titik());
            FaktaBelanja.Tahunan chosen = FaktaBelanja.tahunan(sql, asked.skpd(), asked.tahun());
            KodeSkpd skpd = chosen.skpd();
            int tahun = chosen.tahun();
            SortedMap<Tempat, Angka> sums = sums(sql, asked, skpd, tahun, posisi);
            Angka total = sums.entrySet().stream()
                    .filter(row -> row.getKey().tingkat() == 1)
                    .map(Map.Entry::getValue)
                    .reduce(new Angka(Optional.empty(), Optional.empty(), Optional.empty()), Angka::plus);
            return new Lra(
                    skpd,
                    tahun,
                    asked.susunan(),
                    asked.tingkat(),
                    asked.basis(),
                    rows(sql, asked, tahun, sums),
                    total,
                    asked.titik(),
                    posisi);
        });
    }

    /** The agencies that there is a report of, each with its last year. */
    public SortedMap<KodeSkpd, Integer> contents() {
        return reads.read(FaktaBelanja::tahunTerakhir);
    }

    private static SortedMap<Tempat, Angka> sums(
            JdbcClient sql, Permintaan asked, KodeSkpd skpd, int tahun, Posisi posisi) {
        // Segments have the same width at each level, so that the order of the texts is that of the codes.
        SortedMap<Tempat, Angka> sums = new TreeMap<>(Comparator.comparing(Tempat::kode));
        Tahun years = new Tahun(tahun - 1, tahun);
        FaktaBelanja.query(sql, SUMS, skpd, years, asked.basis(), asked.titik(), posisi)
                .query(row -> {
                    Optional<Rupiah> budget = rupiah(row.getBigDecimal("anggaran"));
                    Optional<Rupiah> spent = rupiah(row.getBigDecimal("realisasi"));
                    Angka figures = row.getInt("tahun") == tahun
                            ? new Angka(budget, spent, Optional.empty())
                            : new Angka(Optional.empty(), Optional.empty(), spent);
                    places(asked, row.getString("pos"), row.getString("rekening"))
                            .forEach(place -> sums.merge(place, figures, Angka::plus));
                });
        // What only the year before had a budget for has nothing to say here.
        sums.values()
                .removeIf(one -> one.anggaran().isEmpty()
                        && one.realisasi().isEmpty()
                        && one.lalu().isEmpty());
        return sums;
    }

    private static Optional<Rupiah> rupiah(@Nullable BigDecimal sum) {
        return Optional.ofNullable(sum).map(Rupiah::new);
    }

    /** The rows that a leaf is part of, the highest first; one code is one row, at its own level. */
    private static List<Tempat> places(Permintaan asked, String pos, String rekening) {
        List<String> path = switch (asked.susunan()) {
            case REKENING -> accounts(rekening);
            case PROGRAM -> List.of(AnggaranId.program(pos), AnggaranId.kegiatan(pos), pos);
        };
        List<Tempat> places = new ArrayList<>();
        for (int i = 0; i < Math.min(asked.tingkat(), path.size()); i++) {
            String kode = path.get(i);
            if (places.stream().noneMatch(place -> place.kode().equals(kode))) {
                places.add(new Tempat(kode, i + 1));
            }
        }
        return places;
    }

    private static List<String> accounts(String rekening) {
        List<String> path = new ArrayList<>();
        for (int level = 1; level <= Susunan.REKENING.terdalam(); level++) {
            path.add(new KodeRekening(rekening).padaTingkat(level).kode());
        }
        return path;
    }

    private static List<Baris> rows(JdbcClient sql, Permintaan asked, int tahun, SortedMap<Tempat, Angka> sums) {
        List<String> codes = sums.keySet().stream().map(Tempat::kode).toList();
        Map<String, String> names = switch (asked.susunan()) {
            case REKENING -> NamaKode.rekening(sql, codes, tahun);
            case PROGRAM -> NamaKode.program(sql, codes, tahun);
        };
        return sums.entrySet().stream()
                .map(row -> new Baris(
                        row.getKey().tingkat(),
                        row.getKey().kode(),
                        names.getOrDefault(row.getKey().kode(), ""),
                        row.getValue()))
                .toList();
    }
}
