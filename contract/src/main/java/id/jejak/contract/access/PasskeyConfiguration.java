package id.jejak.contract.access;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Scope;
import org.springframework.context.annotation.ScopedProxyMode;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.JdbcPublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** Passkeys: an addition to the password, for one site ({@code jejak.passkey.rp-id}) and its origins. */
@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {

    static final String NAME = "Jejak";

    @Bean
    PublicKeyCredentialUserEntityRepository passkeyOwners(Accounts accounts) {
        return new JdbcPublicKeyCredentialUserEntityRepository(new JdbcTemplate(accounts.dataSource()));
    }

    @Bean
    UserCredentialRepository passkeyRecords(
            Accounts accounts, PublicKeyCredentialUserEntityRepository owners, SignInTrail trail) {
        return new TrailedPasskeys(
                new JdbcUserCredentialRepository(new JdbcTemplate(accounts.dataSource())), owners, trail);
    }

    @Bean
    Passkeys passkeys(Accounts accounts) {
        return new Passkeys(accounts.dataSource());
    }

    /** Made when it is needed first: where no origin is configured, it is this machine at the port that it listens on. */
    @Bean
    @Lazy
    @Scope(proxyMode = ScopedProxyMode.INTERFACES)
    WebAuthnRelyingPartyOperations relyingParty(
            PublicKeyCredentialUserEntityRepository owners,
            UserCredentialRepository records,
            @Value("${jejak.passkey.rp-id}") String rpId,
            @Value("${jejak.passkey.origins}") Set<String> origins,
            Environment environment) {
        Set<String> allowed = origins.isEmpty()
                ? Set.of("http://" + rpId + ":" + environment.getRequiredProperty("local.server.port"))
                : origins;
        PublicKeyCredentialRpEntity party =
                PublicKeyCredentialRpEntity.builder().id(rpId).name(NAME).build();
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(owners, records, party, allowed);
        // It stands in for name and password: it has to know whose it is, and to ask its owner for a sign.
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
