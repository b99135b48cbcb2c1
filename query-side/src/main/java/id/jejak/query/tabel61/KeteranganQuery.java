package id.jejak.query.tabel61;

import id.jejak.contract.value.KodeRencana;
import id.jejak.contract.value.Tingkat;
import id.jejak.query.Titik;
import id.jejak.query.projection.Reads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a plan's documents say beside its nodes: where their work is done, and what programs serve. */
public final class KeteranganQuery {

    private static final String PLACES = """
            SELECT DISTINCT ON (kode) kode, lokasi
            FROM query.tabel_6_1_lokasi
            WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
            ORDER BY kode, berlaku DESC, position DESC""";

    /** Of what is no more in the plan the code alone. */
    private static final String SERVED = """
            WITH penyelarasan AS (
                SELECT DISTINCT ON (kode) kode, position
                FROM query.tabel_6_1_penyelarasan
                WHERE renstra = :renstra AND position <= :posisi AND berlaku <= :per
                ORDER BY kode, berlaku DESC, position DESC
            )
            SELECT penyelarasan.kode, dilayani.melayani
            FROM penyelarasan
            JOIN query.tabel_6_1_melayani AS dilayani USING (kode, position)
            WHERE dilayani.renstra = :renstra
            ORDER BY penyelarasan.kode, dilayani.urutan""";

    private final Reads reads;
    private final Tabel61Query plans;

    /** @param plans where goals and objectives have their names */
    public KeteranganQuery(Reads reads, Tabel61Query plans) {
        this.reads = reads;
        this.plans = plans;
    }

    /**
     * What is said beside the nodes of a plan.
     *
     * @param lokasi by node, where a document names a place
     * @param melayani by program, the goals and objectives that it serves, in the document's order
     * @param nama of what is served and in the plan
     */
    public record Keterangan(
            Map<KodeRencana, String> lokasi,
            Map<KodeRencana, List<KodeRencana>> melayani,
            Map<KodeRencana, String> nama) {

        String lokasi(KodeRencana kode) {
            return lokasi.getOrDefault(kode, "");
        }

        /** The goals that a program serves, those of its objectives among them; empty of any other node. */
        String tujuan(KodeRencana program) {
            return named(melayani(program)
                    .map(served -> served.induk().orElse(served))
                    .distinct());
        }

        /** The objectives that a program serves; empty of any other node. */
        public String sasaran(KodeRencana program) {
            return named(melayani(program).filter(served -> served.tingkat() == Tingkat.SASARAN));
        }

        private String named(Stream<KodeRencana> codes) {
            return codes.map(kode -> (kode + " " + nama.getOrDefault(kode, "")).strip())
                    .collect(Collectors.joining("; "));
        }

        private Stream<KodeRencana> melayani(KodeRencana program) {
            return melayani.getOrDefault(program, List.of()).stream();
        }
    }

    /** As of the moment, and up to the position, of the table. */
    public Keterangan of(Tabel61 table) {
        return reads.read(sql -> {
            Map<KodeRencana, String> places = new HashMap<>();
            query(sql, PLACES, table).query(row -> {
                places.put(new KodeRencana(row.getString("kode")), row.getString("lokasi"));
            });
            Map<KodeRencana, List<KodeRencana>> served = new HashMap<>();
            query(sql, SERVED, table).query(row -> {
                served.merge(
                        new KodeRencana(row.getString("kode")),
                        List.of(new KodeRencana(row.getString("melayani"))),
                        (first, next) ->
                                Stream.concat(first.stream(), next.stream()).toList());
            });
            return new Keterangan(places, served, served.isEmpty() ? Map.of() : names(table));
        });
    }

    private Map<KodeRencana, String> names(Tabel61 table) {
        Titik same = new Titik(
                table.titik().per(),
                Optional.of(new Titik.Tercatat.Posisi(table.posisi().nomor())));
        return plans.seluruh(table.renstra(), same).node().stream()
                .collect(Collectors.toMap(Tabel61.Node::kode, Tabel61.Node::nama));
    }

    private static JdbcClient.StatementSpec query(JdbcClient sql, String text, Tabel61 table) {
        return sql.sql(text)
                .param("renstra", table.renstra().toString())
                .param("posisi", table.posisi().nomor())
                .param("per", table.titik().sampai());
    }
}
