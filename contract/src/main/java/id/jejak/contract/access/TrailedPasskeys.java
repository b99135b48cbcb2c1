package id.jejak.contract.access;

import id.jejak.contract.access.SignInTrail.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;

/** Enters into the trail whose passkey is new and whose is gone; each use of one changes it too, and is a login. */
final class TrailedPasskeys implements UserCredentialRepository {

    private final UserCredentialRepository kept;
    private final PublicKeyCredentialUserEntityRepository owners;
    private final SignInTrail trail;

    TrailedPasskeys(UserCredentialRepository kept, PublicKeyCredentialUserEntityRepository owners, SignInTrail trail) {
        this.kept = kept;
        this.owners = owners;
        this.trail = trail;
    }

    @Override
    public void save(CredentialRecord passkey) {
        boolean isNew = kept.findByCredentialId(passkey.getCredentialId()) == null;
        kept.save(passkey);
        if (isNew) {
            note(Kind.PASSKEY_ADDED, passkey);
        }
    }

    @Override
    public void delete(Bytes id) {
        CredentialRecord passkey = kept.findByCredentialId(id);
        kept.delete(id);
        if (passkey != null) {
            note(Kind.PASSKEY_REMOVED, passkey);
        }
    }

    private void note(Kind kind, CredentialRecord passkey) {
        PublicKeyCredentialUserEntity owner = owners.findById(passkey.getUserEntityUserId());
        if (owner != null) {
            trail.add(kind, owner.getName(), owner.getName(), CurrentRequest.address(), passkey.getLabel());
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return kept.findByCredentialId(id);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return kept.findByUserId(owner);
    }
}
