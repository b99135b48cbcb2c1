package id.jejak.contract.access;

import javax.sql.DataSource;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Accounts for tests that sign in at every request. A hash says what it cost, so the product checks these as it checks
 * all, in a thousandth of the fifth of a second that a hash at its real cost takes in a test's JVM. {@link AccountsTest} holds
 * the real cost.
 */
public final class QuickAccounts {

    private QuickAccounts() {}

    public static Accounts on(DataSource dataSource) {
        return new Accounts(dataSource, new Argon2PasswordEncoder(16, 32, 1, 8, 1));
    }
}
