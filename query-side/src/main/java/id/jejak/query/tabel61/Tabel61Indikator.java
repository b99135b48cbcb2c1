package id.jejak.query.tabel61;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.jejak.contract.value.AkhirRencana;
import id.jejak.contract.value.IndikatorId;
import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Periode;
import id.jejak.contract.value.Target;
import id.jejak.query.tabel61.Tabel61.Indikator;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a plan's indicators with their targets, those of the plan's end made as each indicator says. */
final class Tabel61Indikator {

    private static final String TARGETS = """
        SELECT DISTINCT ON (kode, nomor, tahun) kode, nomor, tahun, tertulis, angka
        FROM query.tabel_6_1_target
        WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
        ORDER BY kode, nomor, tahun, berlaku DESC, position DESC\
        """;

    /** Kode and nomor are those of an indicator's first appearance, pada and urutan where it stands now. */
    private static final String INDICATORS = """
        WITH target AS (%s), indikator AS (
            SELECT DISTINCT ON (kode, nomor) kode, nomor, nama, satuan, akhir
            FROM query.tabel_6_1_indikator
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, berlaku DESC, position DESC
        ), tempat AS (
            SELECT DISTINCT ON (kode, nomor) kode, nomor, pada, urutan
            FROM query.tabel_6_1_tempat
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, nomor, berlaku DESC, position DESC
        )
        SELECT pada, kode, nomor, nama, satuan, akhir,
            row_number() OVER (PARTITION BY pada ORDER BY urutan, kode, nomor) AS di_sini,
            sum(angka) FILTER (WHERE tahun > :dasar) AS jumlah,
            max(tertulis) FILTER (WHERE tahun = :akhir) AS terakhir
        FROM indikator JOIN tempat USING (kode, nomor) LEFT JOIN target USING (kode, nomor)
        WHERE pada IS NOT NULL
        GROUP BY pada, urutan, kode, nomor, nama, satuan, akhir
        ORDER BY pada, di_sini\
        """.formatted(TARGETS);

    private Tabel61Indikator() {}

    /** A cell of targets. */
    private record Sasaran(String kode, int nomor, int tahun) {}

    private record IndikatorOf(String kode, Indikator indikator) {}

    /** By the node at which each one stands, in their order there. */
    static Map<String, List<Indikator>> of(RencanaPada plan, Periode periode) {
        Map<Sasaran, Target> targets = targets(plan);
        return plan
                .query(INDICATORS)
                .param("dasar", periode.dasar())
                .param("akhir", periode.akhir())
                .query((row, i) -> {
                    String kode = row.getString("kode");
                    int nomor = row.getInt("nomor");
                    List<Target> perYear = periode.semuaTahun().stream()
                            .map(tahun -> targets.getOrDefault(new Sasaran(kode, nomor, tahun), Target.KOSONG))
                            .toList();
                    return new IndikatorOf(
                            row.getString("pada"),
                            new Indikator(
                                    new IndikatorId(new KodeRencana(kode), nomor),
                                    row.getInt("di_sini"),
                                    row.getString("nama"),
                                    row.getString("satuan"),
                                    perYear,
                                    targetAkhir(row)));
                })
                .list()
                .stream()
                .collect(groupingBy(IndikatorOf::kode, mapping(IndikatorOf::indikator, toList())));
    }

    private static Target targetAkhir(ResultSet row) throws SQLException {
        return switch (AkhirRencana.valueOf(row.getString("akhir"))) {
            case JUMLAH ->
                Optional.ofNullable(row.getBigDecimal("jumlah")).map(Target::of).orElse(Target.KOSONG);
            case NILAI_TERAKHIR ->
                Optional.ofNullable(row.getString("terakhir")).map(Target::new).orElse(Target.KOSONG);
        };
    }

    private static Map<Sasaran, Target> targets(RencanaPada plan) {
        Map<Sasaran, Target> targets = new HashMap<>();
        plan.query(TARGETS).query(row -> {
            targets.put(
                    new Sasaran(row.getString("kode"), row.getInt("nomor"), row.getInt("tahun")),
                    new Target(row.getString("tertulis")));
        });
        return targets;
    }
}
