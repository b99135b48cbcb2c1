package id.jejak.contract.access;

import id.jejak.contract.value.KodeSkpd;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts. Every role of the database may read them; its owner and the command side may add and change one. */
public final class Accounts {

    /** Short passwords are guessed, whatever signs they are made of. */
    public static final int SHORTEST_PASSWORD = 12;

    private static final String SELECT = """
        SELECT username, display_name, password_hash, role, demo, active, version,
            ARRAY(SELECT skpd FROM access.account_skpd s WHERE s.username = a.username ORDER BY skpd) AS skpd
        FROM access.account a\
        """;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int KIBIBYTES = 19 * 1024;
    private static final int PASSES = 2;

    private final JdbcTemplate jdbc;
    private final PasswordEncoder encoder;

    /** Needs no more than the rights of the role that this data source signs in as. */
    public Accounts(DataSource dataSource) {
        this(dataSource, encoder());
    }

    Accounts(DataSource dataSource, PasswordEncoder encoder) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.encoder = encoder;
    }

    /** Argon2id with the memory and passes that OWASP recommends as the least. */
    static PasswordEncoder encoder() {
        return new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, KIBIBYTES, PASSES);
    }

    /**
     * Adds an account.
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
     * Replaces the password of an account and ends its sessions.
     *
     * @return whether there is such an account
     * @throws IllegalArgumentException for a password that is too short
     */
    public boolean replacePassword(String username, String password) {
        return change(username, "password_hash = ?", hash(password));
    }

    /** Whether this is the password of that account. */
    public boolean isPassword(String username, String password) {
        return find(username)
                .filter(stored -> encoder.matches(password, stored.passwordHash()))
                .isPresent();
    }

    /**
     * Gives an account another name to show and another role, and ends its sessions.
     *
     * @return whether there is such an account
     */
    public boolean change(String username, String displayName, Peran peran) {
        return change(username, "display_name = ?, role = ?", displayName, peran.name());
    }

    /**
     * Shuts an account, or opens it again, and ends its sessions. Accounts are never deleted: events name them.
     *
     * @return whether there is such an account
     */
    public boolean setActive(String username, boolean active) {
        return change(username, "active = ?", active);
    }

    /**
     * Lets an account write for these agencies only, or for all where there are none; ends its sessions.
     *
     * @return whether there is such an account
     */
    public boolean restrict(String username, Set<KodeSkpd> skpd) {
        String normal = Account.normal(username);
        if (status(normal).isEmpty()) {
            return false;
        }
        jdbc.update("DELETE FROM access.account_skpd WHERE username = ?", normal);
        skpd.forEach(one ->
                jdbc.update("INSERT INTO access.account_skpd (username, skpd) VALUES (?, ?)", normal, one.toString()));
        endSessions(normal);
        return true;
    }

    /**
     * Lets one change be made from this version; to be asked for in the transaction of that change.
     *
     * @return whether nobody was faster
     */
    public boolean claim(String username, long version) {
        return jdbc.update(
                        "UPDATE access.account SET version = version + 1 WHERE username = ? AND version = ?",
                        Account.normal(username),
                        version)
                == 1;
    }

    private boolean change(String username, String assignments, Object... values) {
        String normal = Account.normal(username);
        Object[] all = Arrays.copyOf(values, values.length + 1);
        all[values.length] = normal;
        boolean found = jdbc.update("UPDATE access.account SET " + assignments + " WHERE username = ?", all) == 1;
        endSessions(normal);
        return found;
    }

    /** Whoever is signed in as this account has to sign in again. */
    public void endSessions(String username) {
        jdbc.update("DELETE FROM " + SessionConfiguration.TABLE + " WHERE principal_name = ?", username);
    }

    /** All accounts by user name. */
    public List<Account> all() {
        return statuses().stream().map(Status::account).toList();
    }

    /** The demonstration accounts, for a login page to name where demo mode is on. */
    public List<Account> demo() {
        return all().stream().filter(Account::demo).toList();
    }

    /**
     * An account with what an administrator has set.
     *
     * @param version how often that was changed from a version that was seen
     */
    public record Status(Account account, boolean active, Set<KodeSkpd> skpd, long version) {}

    /** All accounts with what an administrator has set, by user name. */
    public List<Status> statuses() {
        return jdbc.query(SELECT + " ORDER BY username", (row, i) -> status(row));
    }

    /** This account with what an administrator has set. */
    public Optional<Status> status(String username) {
        return jdbc.query(SELECT + " WHERE username = ?", (row, i) -> status(row), Account.normal(username)).stream()
                .findFirst();
    }

    Optional<Stored> find(String username) {
        return jdbc
                .query(
                        SELECT + " WHERE username = ?",
                        (row, i) -> new Stored(status(row), row.getString("password_hash")),
                        Account.normal(username))
                .stream()
                .findFirst();
    }

    /** The connections that it reads and writes through. */
    DataSource dataSource() {
        return Objects.requireNonNull(jdbc.getDataSource());
    }

    /** An account with what its password is checked against. */
    record Stored(Status status, String passwordHash) {

        private static final String SKPD = "SKPD_";

        Account account() {
            return status.account();
        }

        /** Its role, and the agencies that it is bound to. */
        List<GrantedAuthority> authorities() {
            List<GrantedAuthority> authorities = new ArrayList<>();
            authorities.add(account().peran().authority());
            status.skpd().forEach(skpd -> authorities.add(new SimpleGrantedAuthority(SKPD + skpd)));
            return authorities;
        }

        /** The agency that this authority stands for; none for a role. */
        static Optional<KodeSkpd> skpd(GrantedAuthority authority) {
            return Optional.ofNullable(authority.getAuthority())
                    .filter(name -> name.startsWith(SKPD))
                    .map(name -> new KodeSkpd(name.substring(SKPD.length())));
        }

        @Override
        public String toString() {
            return account().username();
        }
    }

    private String hash(String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new IllegalArgumentException("A password has " + SHORTEST_PASSWORD + " characters at least");
        }
        return Objects.requireNonNull(encoder.encode(password));
    }

    private static Status status(ResultSet row) throws SQLException {
        Account account = new Account(
                row.getString("username"),
                row.getString("display_name"),
                Peran.valueOf(row.getString("role")),
                row.getBoolean("demo"));
        String[] skpd = (String[]) row.getArray("skpd").getArray();
        return new Status(
                account,
                row.getBoolean("active"),
                Arrays.stream(skpd).map(KodeSkpd::new).collect(Collectors.toSet()),
                row.getLong("version"));
    }
}
