package id.jejak.contract.access;

import id.jejak.contract.access.SignInTrail.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks a name and a password, unless too many wrong ones were sent: then not even the right one is looked at. */
final class GuardedLogin implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final SignInTrail trail;

    GuardedLogin(DaoAuthenticationProvider passwords, SignInTrail trail) {
        this.passwords = passwords;
        this.trail = trail;
    }

    /** @throws LockedException while the name is locked */
    @Override
    public @Nullable Authentication authenticate(Authentication login) {
        String username = login.getName();
        String address = address(login);
        if (trail.isLocked(username, address)) {
            trail.add(Kind.LOCKED_OUT, username, "", address, "");
            throw new LockedException("Too many wrong passwords");
        }
        try {
            return passwords.authenticate(login);
        } catch (BadCredentialsException | DisabledException e) {
            trail.add(Kind.WRONG_PASSWORD, username, "", address, "");
            throw e;
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return passwords.supports(authentication);
    }

    /** Where this login was sent from. */
    static String address(Authentication login) {
        return login.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.requireNonNullElse(details.getRemoteAddress(), "")
                : "";
    }
}
