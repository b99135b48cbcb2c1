package id.jejak.query.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the login page tells in demo mode.
 *
 * @param demo whether it does; never where real figures are kept
 * @param demoAccounts the accounts with their passwords, in the order in which they are shown
 */
@ConfigurationProperties("jejak")
public record DemoSettings(
        @DefaultValue("false") boolean demo, @DefaultValue List<DemoAccount> demoAccounts) {

    /**
     * An account to try Jejak with.
     *
     * @param role as {@link id.jejak.contract.access.Peran} names it
     */
    public record DemoAccount(String user, String password, String role) {

        @Override
        public String toString() {
            return user;
        }
    }

    /** The accounts to show: none outside of demo mode. */
    List<DemoAccount> shown() {
        return demo ? demoAccounts : List.of();
    }
}
