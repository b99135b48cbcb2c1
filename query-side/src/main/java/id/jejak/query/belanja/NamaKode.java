package id.jejak.query.belanja;

import id.jejak.contract.value.JenisDaftar;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What codes are called: by the reference list in force at a year's end, where one is kept. */
public final class NamaKode {

    private static final String NAMES = """
            SELECT DISTINCT ON (entry.code) entry.code, entry.name
            FROM reference.entry AS entry JOIN reference.list AS list ON list.id = entry.list
            WHERE list.kind = :kind AND list.valid_from <= :day AND entry.code = ANY (:codes)
            ORDER BY entry.code, list.valid_from DESC""";

    private NamaKode() {}

    /** The names of accounts; codes that no list has are left out. */
    public static Map<String, String> rekening(JdbcClient sql, Collection<String> codes, int tahun) {
        return names(sql, JenisDaftar.REKENING, codes, tahun);
    }

    /** The names of programs, kegiatan and sub kegiatan; codes that no list has are left out. */
    public static Map<String, String> program(JdbcClient sql, Collection<String> codes, int tahun) {
        return names(sql, JenisDaftar.NOMENKLATUR, codes, tahun);
    }

    private static Map<String, String> names(JdbcClient sql, JenisDaftar kind, Collection<String> codes, int tahun) {
        Map<String, String> names = new HashMap<>();
        sql.sql(NAMES)
                .param("kind", kind.name())
                .param("day", LocalDate.of(tahun, 12, 31))
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return names;
    }
}
