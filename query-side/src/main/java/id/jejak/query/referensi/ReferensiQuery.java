package id.jejak.query.referensi;

import id.jejak.contract.value.JenisDaftar;
import id.jejak.contract.value.KodeNomenklatur;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads the lists that codes are taken from. */
@Component
class ReferensiQuery {

    private static final String LISTS = """
            SELECT kind, name, legal_basis, valid_from, valid_until, revision,
                (SELECT count(*) FROM reference.entry WHERE list = id AND in_force) AS codes
            FROM reference.list ORDER BY kind, valid_from DESC
            """;

    private static final String ENTRY = """
            SELECT l.name AS list_name, e.list, e.code, e.level, e.name, e.in_force
            FROM reference.entry e JOIN reference.list l ON l.id = e.list
            WHERE l.kind = ? AND e.code IN (?, ?) ORDER BY l.valid_from DESC, e.code
            """;

    private static final String NEIGHBOURS = """
            SELECT s.%1$s_code AS code, e.name, l.name AS list_name
            FROM reference.successor s
            JOIN reference.entry e ON e.list = s.%1$s_list AND e.code = s.%1$s_code
            JOIN reference.list l ON l.id = s.%1$s_list
            WHERE s.%2$s_list = ? AND s.%2$s_code = ? ORDER BY s.%1$s_code
            """;

    private static final String SUCCESSORS = NEIGHBOURS.formatted("to", "from");
    private static final String PREDECESSORS = NEIGHBOURS.formatted("from", "to");

    private final JdbcTemplate jdbc;

    ReferensiQuery(@Qualifier("queryDataSource") DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A list.
     *
     * @param sampai its last day; none where it holds until another of its kind begins
     * @param versi how often it was changed
     * @param kode how many codes of it are not withdrawn
     */
    record Daftar(
            JenisDaftar jenis,
            String nama,
            String dasar,
            LocalDate mulai,
            Optional<LocalDate> sampai,
            long versi,
            long kode) {}

    /** A code of a list, with what it was before and what became of it. */
    record Kode(
            JenisDaftar jenis,
            String daftar,
            String kode,
            String tingkat,
            String nama,
            boolean berlaku,
            List<Tetangga> penerus,
            List<Tetangga> asal) {}

    /** A code of another list. */
    record Tetangga(String kode, String nama, String daftar) {}

    /** All lists by kind, the newest first. */
    List<Daftar> semua() {
        return jdbc.query(
                LISTS,
                (row, i) -> new Daftar(
                        JenisDaftar.valueOf(row.getString("kind")),
                        row.getString("name"),
                        row.getString("legal_basis"),
                        row.getObject("valid_from", LocalDate.class),
                        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
                        row.getLong("revision"),
                        row.getLong("codes")));
    }

    /** What a code, in any spelling, is in every list that could have it; empty where none has. */
    List<Kode> cari(String ketikan) {
        return Stream.of(JenisDaftar.values())
                .flatMap(jenis -> spelling(jenis, ketikan).stream().flatMap(kode -> find(jenis, kode)))
                .toList();
    }

    private Stream<Kode> find(JenisDaftar jenis, Ejaan ejaan) {
        return jdbc
                .query(ENTRY, (row, i) -> kode(jenis, row), jenis.name(), ejaan.kode(), ejaan.untukSetiapBidang())
                .stream();
    }

    private Kode kode(JenisDaftar jenis, ResultSet row) throws SQLException {
        long list = row.getLong("list");
        String code = row.getString("code");
        return new Kode(
                jenis,
                row.getString("list_name"),
                code,
                jenis.levels().get(row.getInt("level") - 1),
                row.getString("name"),
                row.getBoolean("in_force"),
                tetangga(SUCCESSORS, list, code),
                tetangga(PREDECESSORS, list, code));
    }

    private List<Tetangga> tetangga(String sql, long list, String code) {
        return jdbc.query(
                sql,
                (row, i) -> new Tetangga(row.getString("code"), row.getString("name"), row.getString("list_name")),
                list,
                code);
    }

    /** A code as lists write it, and as one writes it that has it for every bidang urusan at once. */
    private record Ejaan(String kode, String untukSetiapBidang) {}

    /** None where no such list could have it. */
    private static Optional<Ejaan> spelling(JenisDaftar jenis, String ketikan) {
        try {
            String kode = jenis.kode(ketikan);
            String umum = jenis == JenisDaftar.NOMENKLATUR
                    ? new KodeNomenklatur(kode).untukSetiapBidang().kode()
                    : kode;
            return Optional.of(new Ejaan(kode, umum));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
