package id.jejak.contract.access;

import id.jejak.contract.access.SignInTrail.Kind;
import java.security.Principal;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthentication;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Writes into the trail who signed in by the form, who signed out and who was refused what. */
class Doorkeeper {

    private static final String PASSKEY = "passkey";

    private final SignInTrail trail;

    Doorkeeper(SignInTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        add(Kind.SIGNED_IN, event.getAuthentication());
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        add(Kind.SIGNED_OUT, event.getAuthentication());
    }

    private void add(Kind kind, Authentication account) {
        trail.add(kind, account.getName(), "", CurrentRequest.address(), way(account));
    }

    /** How somebody came in, where it was not by a password. */
    private static String way(Authentication account) {
        if (account instanceof WebAuthnAuthentication) {
            return PASSKEY;
        }
        return account instanceof OAuth2AuthenticationToken ? "oidc" : "";
    }

    /** Notes that somebody was not let in who did not say a name of ours. */
    void turnedAway(String why) {
        trail.add(Kind.REFUSED, "", "", CurrentRequest.address(), why);
    }

    /** A passkey's login gets a session of a new number and enters the trail when it fails, as the form's does. */
    ObjectPostProcessor<WebAuthnAuthenticationFilter> passkeys() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends WebAuthnAuthenticationFilter> O postProcess(O filter) {
                filter.setSessionAuthenticationStrategy(new ChangeSessionIdAuthenticationStrategy());
                filter.setAuthenticationFailureHandler((request, response, why) -> {
                    turnedAway(PASSKEY);
                    response.setStatus(HttpStatus.UNAUTHORIZED.value());
                });
                return filter;
            }
        };
    }

    /** Answers as the other does, and keeps what was asked. */
    AccessDeniedHandler noting(AccessDeniedHandler answer) {
        return (request, response, refused) -> {
            Principal asker = request.getUserPrincipal();
            if (asker != null) {
                String asked = request.getMethod() + " " + request.getRequestURI();
                trail.add(Kind.REFUSED, asker.getName(), "", request.getRemoteAddr(), asked);
            }
            answer.handle(request, response, refused);
        };
    }
}
