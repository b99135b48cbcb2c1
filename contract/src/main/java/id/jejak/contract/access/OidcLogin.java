package id.jejak.contract.access;

import java.util.function.Supplier;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.util.function.SingletonSupplier;

/** Signing in at the configured identity provider; changes nothing where there is none. */
final class OidcLogin {

    private static final String ID = "oidc";
    private static final String UNKNOWN = "gagal";

    private OidcLogin() {}

    static void add(HttpSecurity http, OidcSettings settings, OidcSignIn signIn, Doorkeeper doorkeeper) {
        if (!settings.isConfigured()) {
            return;
        }
        // Asked for when somebody signs in first, and again until it answers: we start while it is down, too.
        Supplier<ClientRegistration> provider = SingletonSupplier.of(() -> discover(settings));
        http.oauth2Login(login -> login.loginPage("/login")
                .clientRegistrationRepository(id -> id.equals(ID) ? provider.get() : null)
                .userInfoEndpoint(user -> user.oidcUserService(signIn))
                .failureHandler((request, response, why) -> {
                    String code = why instanceof OAuth2AuthenticationException refused
                                    && OidcSignIn.KNOWN.contains(
                                            refused.getError().getErrorCode())
                            ? refused.getError().getErrorCode()
                            : UNKNOWN;
                    doorkeeper.turnedAway(ID + " " + code);
                    response.sendRedirect("/login?oidc=" + code);
                }));
    }

    private static ClientRegistration discover(OidcSettings settings) {
        return ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.clientId())
                .clientSecret(settings.clientSecret())
                .scope("openid", "profile")
                .build();
    }
}
