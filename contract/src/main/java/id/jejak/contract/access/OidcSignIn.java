package id.jejak.contract.access;

import id.jejak.contract.value.KodeSkpd;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Turns whom the identity provider vouches for into an account of ours: role and agencies are what its claims say at each
 * login, so that they are kept in one place. The account lets events, locks and administrators name the person.
 */
final class OidcSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** Why somebody whom the provider vouches for may not come in; each has a text on the login page. */
    static final String NO_ROLE = "tanpa-peran";

    static final String MANY_ROLES = "banyak-peran";
    static final String NO_NAME = "nama-tidak-sah";
    static final String NAME_TAKEN = "nama-terpakai";
    static final String NO_AGENCIES = "skpd-tidak-sah";
    static final String SHUT = "akun-ditutup";

    /** For all but these it is not known why. */
    static final Set<String> KNOWN = Set.of(NO_ROLE, MANY_ROLES, NO_NAME, NAME_TAKEN, NO_AGENCIES, SHUT);

    private static final String ALL_AGENCIES = "*";

    private final OidcUserService provider = new OidcUserService();
    private final OidcSettings settings;
    private final Accounts accounts;
    private final JdbcTemplate jdbc;

    OidcSignIn(OidcSettings settings, Accounts accounts) {
        this.settings = settings;
        this.accounts = accounts;
        this.jdbc = new JdbcTemplate(accounts.dataSource());
    }

    /** Somebody who has signed in there, under the name of the account here. */
    static final class Person extends DefaultOidcUser {

        private static final long serialVersionUID = 1;

        private final String username;

        Person(String username, Collection<? extends GrantedAuthority> authorities, OidcUser user) {
            super(authorities, user.getIdToken(), user.getUserInfo());
            this.username = username;
        }

        @Override
        public String getName() {
            return username;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof Person person && person.username.equals(username);
        }

        @Override
        public int hashCode() {
            return Objects.hash(super.hashCode(), username);
        }
    }

    /** @throws OAuth2AuthenticationException with one of the codes above */
    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcUser user = provider.loadUser(request);
        Account account = account(user);
        String[] agencies = agencies(user).stream().sorted().toArray(String[]::new);
        String username = jdbc.queryForObject(
                "SELECT access.oidc_sign_in(?, ?, ?, ?, ?)",
                String.class,
                settings.issuer() + " " + user.getSubject(),
                account.username(),
                account.displayName(),
                account.peran().name(),
                agencies);
        if (username == null) {
            throw refused(NAME_TAKEN);
        }
        Accounts.Stored stored = accounts.find(username).orElseThrow();
        if (!stored.status().active()) {
            throw refused(SHUT);
        }
        return new Person(username, stored.authorities(), user);
    }

    private Account account(OidcUser user) {
        String name = Objects.requireNonNullElse(user.getClaimAsString(settings.usernameClaim()), "");
        String shown = Objects.requireNonNullElse(user.getFullName(), name);
        Peran peran = peran(user);
        try {
            return new Account(name, shown, peran, false);
        } catch (IllegalArgumentException e) {
            throw refused(NO_NAME);
        }
    }

    private Peran peran(OidcUser user) {
        Map<String, Peran> known = settings.peran();
        Set<Peran> given = texts(user, settings.roleClaim())
                .map(one -> one.toLowerCase(Locale.ROOT))
                .filter(known::containsKey)
                .map(known::get)
                .collect(Collectors.toSet());
        if (given.size() != 1) {
            throw refused(given.isEmpty() ? NO_ROLE : MANY_ROLES);
        }
        return given.iterator().next();
    }

    private Set<String> agencies(OidcUser user) {
        if (settings.agenciesClaim().isEmpty()) {
            return Set.of();
        }
        List<String> named = texts(user, settings.agenciesClaim()).toList();
        if (named.contains(ALL_AGENCIES)) {
            return Set.of();
        }
        try {
            Set<String> codes =
                    named.stream().map(one -> new KodeSkpd(one).toString()).collect(Collectors.toSet());
            if (codes.isEmpty()) {
                throw refused(NO_AGENCIES);
            }
            return codes;
        } catch (IllegalArgumentException e) {
            throw refused(NO_AGENCIES);
        }
    }

    private static Stream<String> texts(OidcUser user, String path) {
        Object value = user.getClaims();
        for (String step : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    private static OAuth2AuthenticationException refused(String code) {
        return new OAuth2AuthenticationException(new OAuth2Error(code));
    }
}
