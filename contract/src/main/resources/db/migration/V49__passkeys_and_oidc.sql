-- Passkeys, as Spring Security keeps them. Its repositories name their tables without a schema: hence the views.
CREATE TABLE access.passkey_user (
    id           text PRIMARY KEY,
    name         text NOT NULL UNIQUE REFERENCES access.account,
    display_name text
);

CREATE TABLE access.passkey (
    credential_id                text        PRIMARY KEY,
    user_entity_user_id          text        NOT NULL REFERENCES access.passkey_user ON DELETE CASCADE,
    public_key                   bytea       NOT NULL,
    signature_count              bigint,
    uv_initialized               boolean,
    backup_eligible              boolean     NOT NULL,
    authenticator_transports     text,
    public_key_credential_type   text,
    backup_state                 boolean     NOT NULL,
    attestation_object           bytea,
    attestation_client_data_json bytea,
    created                      timestamptz,
    last_used                    timestamptz,
    label                        text        NOT NULL
);
CREATE INDEX passkey_by_user ON access.passkey (user_entity_user_id);

CREATE VIEW public.user_entities AS SELECT * FROM access.passkey_user;
CREATE VIEW public.user_credentials AS SELECT * FROM access.passkey;

-- Whichever side shows the login page signs people in, as with sessions.
GRANT SELECT, INSERT, UPDATE, DELETE ON public.user_entities, public.user_credentials TO "${commandRole}", "${queryRole}";

-- Who signs in at an identity provider; its issuer and its own name for the person, which never changes.
ALTER TABLE access.account ADD COLUMN oidc_subject text UNIQUE;

-- Makes or renews the account of somebody whom the identity provider vouches for. It can touch no account that signs in
-- by a password of ours, and nothing but this function gives an account a subject: so neither role needs the right to
-- write accounts for it. Answers its user name, and none where the name is another's.
CREATE FUNCTION access.oidc_sign_in(subject text, wanted text, shown text, new_role text, agencies text[])
RETURNS text LANGUAGE plpgsql SECURITY DEFINER SET search_path = access, pg_temp AS $$
DECLARE
    found    text;
    old_role text;
    old_skpd text[];
BEGIN
    SELECT username, role INTO found, old_role FROM account WHERE oidc_subject = subject FOR UPDATE;
    IF found IS NULL THEN
        INSERT INTO account (username, display_name, password_hash, role, oidc_subject)
        VALUES (wanted, shown, '', new_role, subject) ON CONFLICT (username) DO NOTHING
        RETURNING username INTO found;
        IF found IS NULL THEN
            RETURN NULL;
        END IF;
        old_role := new_role;
    END IF;
    SELECT coalesce(array_agg(skpd ORDER BY skpd), '{}') INTO old_skpd FROM account_skpd WHERE username = found;
    IF old_role <> new_role OR old_skpd <> agencies THEN
        DELETE FROM session WHERE principal_name = found;
    END IF;
    UPDATE account SET display_name = shown, role = new_role WHERE username = found;
    DELETE FROM account_skpd WHERE username = found;
    INSERT INTO account_skpd (username, skpd) SELECT found, unnest(agencies);
    RETURN found;
END
$$;
REVOKE ALL ON FUNCTION access.oidc_sign_in(text, text, text, text, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION access.oidc_sign_in(text, text, text, text, text[]) TO "${commandRole}", "${queryRole}";
