package id.jejak.contract.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts. Every role of the database may read them, its owner alone may add or change one. */
public final class Accounts {

    /** Short passwords are guessed, whatever signs they are made of. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final JdbcTemplate jdbc;
    private final PasswordEncoder encoder = encoder();

    /** Needs no more than the rights of the role that this data source signs in as. */
    public Accounts(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Argon2id with the memory and passes that OWASP recommends as the least. */
    static PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    }

    /**
     * Adds an account; as the owner only.
     *
     * @throws IllegalArgumentException for a password that is too short
     * @throws org.springframework.dao.DuplicateKeyException where the user name is taken
     */
    public void add(Account account, String password) {
        jdbc.update(
                "INSERT INTO access.account (username, display_name, password_hash, role, demo) VALUES (?, ?, ?, ?, ?)",
                account.username(),
                account.displayName(),
                hash(password),
                account.peran().name(),
                account.demo());
    }

    /**
     * Replaces the password of an account; as the owner only. Who is signed in stays so until the session ends.
     *
     * @return whether there is such an account
     * @throws IllegalArgumentException for a password that is too short
     */
    public boolean replacePassword(String username, String password) {
        return jdbc.update(
                        "UPDATE access.account SET password_hash = ? WHERE username = ?",
                        hash(password),
                        Account.normal(username))
                == 1;
    }

    /** All accounts by user name. */
    public List<Account> all() {
        return jdbc.query("SELECT * FROM access.account ORDER BY username", (row, i) -> account(row));
    }

    /** The demonstration accounts, for a login page to name where demo mode is on. */
    public List<Account> demo() {
        return all().stream().filter(Account::demo).toList();
    }

    Optional<Stored> find(String username) {
        return jdbc
                .query(
                        "SELECT * FROM access.account WHERE username = ?",
                        (row, i) -> new Stored(account(row), row.getString("password_hash")),
                        Account.normal(username))
                .stream()
                .findFirst();
    }

    /** An account with what its password is checked against. */
    record Stored(Account account, String passwordHash) {

        @Override
        public String toString() {
            return account.username();
        }
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has " + SHORTEST_PASSWORD + " characters at least");
        }
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                row.getString("username"),
                row.getString("display_name"),
                Peran.valueOf(row.getString("role")),
                row.getBoolean("demo"));
    }
}
