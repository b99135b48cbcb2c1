package id.jejak.contract.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who came in, who was turned away and what was done to accounts; only ever added to. It also says who is locked out. */
public final class SignInTrail {

    /** What happened to an account, or what an administrator did with it. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        WRONG_PASSWORD,
        LOCKED_OUT,
        REFUSED,
        ADDED,
        PASSWORD_REPLACED,
        CHANGED,
        SHUT,
        OPENED,
        UNLOCKED,
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        DATA_PUBLISHED,
        DATA_WITHDRAWN
    }

    /**
     * One entry.
     *
     * @param username the account; a number sign and a short hash where the name typed was none
     * @param actor who did it, where that is another; else empty
     * @param address where the request came from
     * @param detail what was refused, or what the account became; may be empty
     */
    public record Entry(long id, Instant at, Kind kind, String username, String actor, String address, String detail) {}

    /** Wrong passwords for one name from one address, until it is locked there. */
    static final int MOST_WRONG = 5;

    /** Wrong passwords for one name from everywhere, until it is locked everywhere. */
    static final int MOST_WRONG_ANYWHERE = 25;

    private static final int MINUTES_LOCKED = 15;
    private static final int DIGITS_OF_UNKNOWN = 8;
    private static final int LONGEST_DETAIL = 300;

    private final JdbcTemplate jdbc;

    public SignInTrail(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Adds an entry; the database says when. A name that is no account is kept as a short hash. */
    public void add(Kind kind, String username, String actor, String address, String detail) {
        jdbc.update(
                "INSERT INTO access.trail (kind, username, actor, address, detail) VALUES (?, ?, ?, ?, ?)",
                kind.name(),
                subject(username),
                actor,
                address,
                detail.length() > LONGEST_DETAIL ? detail.substring(0, LONGEST_DETAIL) : detail);
    }

    /** Whether too many wrong passwords were sent for this name in the last quarter of an hour, account or not. */
    boolean isLocked(String typed, String address) {
        String username = Account.normal(typed).replace("\0", "");
        String unknown = unknown(Account.normal(typed));
        return Boolean.TRUE.equals(jdbc.queryForObject(
                """
                SELECT count(*) FILTER (WHERE address = ?) >= ? OR count(*) >= ?
                FROM access.trail
                WHERE username IN (?, ?) AND kind = 'WRONG_PASSWORD' AND at > now() - make_interval(mins => ?)
                  AND id > coalesce((SELECT max(id) FROM access.trail
                                     WHERE username = ? AND kind IN ('SIGNED_IN', 'PASSWORD_REPLACED', 'UNLOCKED')), 0)
                """,
                Boolean.class,
                address,
                MOST_WRONG,
                MOST_WRONG_ANYWHERE,
                username,
                unknown,
                MINUTES_LOCKED,
                username));
    }

    /**
     * The newest entries first.
     *
     * @param before only those with a smaller number
     * @param most how many at most
     */
    public List<Entry> newest(long before, int most) {
        return jdbc.query(
                "SELECT * FROM access.trail WHERE id < ? ORDER BY id DESC LIMIT ?",
                (row, i) -> new Entry(
                        row.getLong("id"),
                        row.getTimestamp("at").toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("username"),
                        row.getString("actor"),
                        row.getString("address"),
                        row.getString("detail")),
                before,
                most);
    }

    /** People type passwords where a name belongs: what is no account is not written down. */
    private String subject(String typed) {
        String username = Account.normal(typed);
        boolean known = !username.contains("\0")
                && Boolean.TRUE.equals(jdbc.queryForObject(
                        "SELECT EXISTS (SELECT FROM access.account WHERE username = ?)", Boolean.class, username));
        return known ? username : unknown(username);
    }

    private static String unknown(String username) {
        return "#" + sha256(username).substring(0, DIGITS_OF_UNKNOWN);
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Objects.requireNonNull(HexFormat.of().formatHex(hash));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
