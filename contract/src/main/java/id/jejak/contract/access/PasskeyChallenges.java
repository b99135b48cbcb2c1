package id.jejak.contract.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.registration.PublicKeyCredentialCreationOptionsRepository;

/**
 * Keeps of the options for a new passkey what is drawn by lot, its challenge; the rest is made anew. The options
 * themselves cannot be written into a session of the database, where Spring's own repository would keep them.
 */
final class PasskeyChallenges implements PublicKeyCredentialCreationOptionsRepository {

    private static final String CHALLENGE = PasskeyChallenges.class.getName();

    private final WebAuthnRelyingPartyOperations relyingParty;

    PasskeyChallenges(WebAuthnRelyingPartyOperations relyingParty) {
        this.relyingParty = relyingParty;
    }

    @Override
    public void save(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable PublicKeyCredentialCreationOptions options) {
        if (options == null) {
            request.getSession().removeAttribute(CHALLENGE);
        } else {
            request.getSession().setAttribute(CHALLENGE, options.getChallenge());
        }
    }

    @Override
    public @Nullable PublicKeyCredentialCreationOptions load(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(CHALLENGE) instanceof Bytes challenge)) {
            return null;
        }
        PublicKeyCredentialCreationOptions fresh = relyingParty.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
        return PublicKeyCredentialCreationOptions.builder()
                .rp(fresh.getRp())
                .user(fresh.getUser())
                .challenge(challenge)
                .pubKeyCredParams(fresh.getPubKeyCredParams())
                .excludeCredentials(fresh.getExcludeCredentials())
                .authenticatorSelection(fresh.getAuthenticatorSelection())
                .build();
    }
}
