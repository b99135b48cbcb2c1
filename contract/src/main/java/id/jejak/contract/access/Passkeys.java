package id.jejak.contract.access;

import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The passkeys of accounts, to be seen and taken away; Spring Security adds them and signs people in with them. */
public final class Passkeys {

    private static final String OF_ACCOUNT =
            " FROM user_credentials WHERE user_entity_user_id = (SELECT id FROM user_entities WHERE name = ?)";

    private final JdbcTemplate jdbc;

    public Passkeys(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /**
     * A passkey.
     *
     * @param id as the browser names it, in base64url
     * @param label what its owner calls it
     * @param lastUsed when somebody signed in with it last; when it was made where nobody has
     */
    public record Passkey(String id, String label, Instant created, Instant lastUsed) {}

    /** The account's own, the oldest first. */
    public List<Passkey> of(String username) {
        return jdbc.query(
                "SELECT credential_id, label, created, last_used" + OF_ACCOUNT + " ORDER BY created, credential_id",
                (row, i) -> new Passkey(
                        row.getString("credential_id"),
                        row.getString("label"),
                        row.getTimestamp("created").toInstant(),
                        row.getTimestamp("last_used").toInstant()),
                Account.normal(username));
    }

    /**
     * Takes one away.
     *
     * @return whether the account had it
     */
    public boolean remove(String username, String id) {
        return jdbc.update("DELETE" + OF_ACCOUNT + " AND credential_id = ?", Account.normal(username), id) == 1;
    }
}
