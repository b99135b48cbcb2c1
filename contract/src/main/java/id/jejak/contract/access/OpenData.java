package id.jejak.contract.access;

import id.jejak.contract.value.KodeSkpd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** What is published as open data, which anybody may read without signing in. The administrator's to publish and withdraw. */
public final class OpenData {

    private static final String IN_FORCE = "SELECT * FROM access.open_data WHERE withdrawn_at IS NULL";

    private final JdbcTemplate jdbc;

    public OpenData(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Under which terms data may be used. */
    public enum License {
        CC_BY_4_0("CC-BY-4.0", "https://creativecommons.org/licenses/by/4.0/"),
        CC0_1_0("CC0-1.0", "https://creativecommons.org/publicdomain/zero/1.0/");

        private final String id;
        private final String url;

        License(String id, String url) {
            this.id = id;
            this.url = url;
        }

        /** As SPDX and Open Definition name it. */
        public String id() {
            return id;
        }

        /** Where its text is. */
        public String url() {
            return url;
        }
    }

    /**
     * A package that is published.
     *
     * @param skpd whose figures it has; those of all agencies where none is named
     * @param position the ledger position as of which it is, now and for ever
     */
    public record Published(
            long id, Optional<KodeSkpd> skpd, long position, String title, License license, Instant publishedAt) {}

    /** Publishes a package, and says which one it is. */
    public long publish(Optional<KodeSkpd> skpd, long position, String title, License license) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "INSERT INTO access.open_data (skpd, position, title, license) VALUES (?, ?, ?, ?) RETURNING id",
                Long.class,
                skpd.map(KodeSkpd::kode).orElse(""),
                position,
                title,
                license.name()));
    }

    /** Withdraws a package; false where none that is published has this number. */
    public boolean withdraw(long id) {
        return jdbc.update(
                        "UPDATE access.open_data SET withdrawn_at = clock_timestamp() WHERE id = ? AND withdrawn_at IS NULL",
                        id)
                == 1;
    }

    /** All that is published, the newest first. */
    public List<Published> all() {
        return jdbc.query(IN_FORCE + " ORDER BY id DESC", ROW);
    }

    /** One of them; none that was withdrawn. */
    public Optional<Published> find(long id) {
        return jdbc.query(IN_FORCE + " AND id = ?", ROW, id).stream().findFirst();
    }

    private static final RowMapper<Published> ROW = (row, i) -> published(row);

    private static Published published(ResultSet row) throws SQLException {
        String skpd = row.getString("skpd");
        return new Published(
                row.getLong("id"),
                skpd.isEmpty() ? Optional.empty() : Optional.of(new KodeSkpd(skpd)),
                row.getLong("position"),
                row.getString("title"),
                License.valueOf(row.getString("license")),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
