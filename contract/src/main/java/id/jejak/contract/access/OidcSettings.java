package id.jejak.contract.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider at which people may sign in, as a Keycloak; there is none where no issuer is named.
 *
 * @param issuer its address, below which its {@code .well-known/openid-configuration} is
 * @param name what the button of the login page calls it
 * @param usernameClaim the claim that becomes the user name
 * @param roleClaim the claim with what decides the role, a text or a list; points lead into objects
 * @param roles {@code value=ROLE} for each value that gives a role; where empty, the roles' own names do, in any case
 * @param agenciesClaim the claim with the codes of the agencies that one may write for, {@code *} for all; where no claim
 *     is named, everybody may write for all, as far as the role goes
 */
@ConfigurationProperties("jejak.oidc")
public record OidcSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("OIDC") String name,
        @DefaultValue("preferred_username") String usernameClaim,
        @DefaultValue("realm_access.roles") String roleClaim,
        @DefaultValue List<String> roles,
        @DefaultValue("") String agenciesClaim) {

    /** Whether there is one. */
    public boolean isConfigured() {
        return !issuer.isBlank();
    }

    /** The role that each value of the claim gives, by the value in small letters. */
    Map<String, Peran> peran() {
        return roles.isEmpty()
                ? Arrays.stream(Peran.values())
                        .collect(Collectors.toMap(peran -> peran.name().toLowerCase(Locale.ROOT), peran -> peran))
                : roles.stream()
                        .map(one -> one.split("=", 2))
                        .collect(Collectors.toMap(
                                one -> one[0].strip().toLowerCase(Locale.ROOT), one -> Peran.valueOf(one[1].strip())));
    }

    @Override
    public String toString() {
        return "OIDC at " + issuer;
    }
}
