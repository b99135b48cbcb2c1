package id.jejak.contract.access;

import id.jejak.contract.access.SignInTrail.Kind;
import java.security.Principal;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Writes into the trail who signed in by the form, who signed out and who was refused what. */
class Doorkeeper {

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
        trail.add(kind, account.getName(), "", GuardedLogin.address(account), "");
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
