package id.jejak.standalone.demo;

import static java.util.stream.Collectors.toSet;

import id.jejak.contract.access.Account;
import id.jejak.contract.access.Accounts;
import id.jejak.contract.access.Peran;
import id.jejak.contract.database.DatabaseSettings;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A user of each kind, who can sign in only where demo mode is on; their passwords are no secret. */
public final class DemoAccounts {

    private DemoAccounts() {}

    /** The accounts with their passwords, for the login page of the demo. */
    public record DemoAccount(String username, String password, Peran peran) {}

    /** One per role: {@code bendahara} signs in with {@code bendahara-demo}. */
    public static List<DemoAccount> all() {
        return Arrays.stream(Peran.values())
                .map(peran -> {
                    String username = peran.name().toLowerCase(Locale.ROOT);
                    return new DemoAccount(username, username + "-binjai-demo", peran);
                })
                .toList();
    }

    /** Adds those that are missing, as the database's owner. */
    public static void ensure(DatabaseSettings settings) {
        ensure(new Accounts(new DriverManagerDataSource(
                settings.url(), settings.owner().user(), settings.owner().password())));
    }

    /** Adds those that are missing among these. */
    public static void ensure(Accounts accounts) {
        Set<String> existing = accounts.all().stream().map(Account::username).collect(toSet());
        for (DemoAccount account : all()) {
            if (!existing.contains(account.username())) {
                add(accounts, account);
            }
        }
    }

    private static void add(Accounts accounts, DemoAccount account) {
        String displayName = account.peran().name().charAt(0)
                + account.peran().name().substring(1).toLowerCase(Locale.ROOT) + " (demo)";
        try {
            accounts.add(new Account(account.username(), displayName, account.peran(), true), account.password());
        } catch (DuplicateKeyException e) {
            // Another process that loads the demo was faster; the account is there.
            return;
        }
    }
}
