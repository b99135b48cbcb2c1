-- Sessions that outlive a restart and are shared by all processes, as Spring Session keeps them.
CREATE TABLE access.session (
    primary_id            char(36) PRIMARY KEY,
    session_id            char(36) NOT NULL UNIQUE,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE INDEX session_by_expiry ON access.session (expiry_time);
CREATE INDEX session_by_principal ON access.session (principal_name);

CREATE TABLE access.session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES access.session ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON access.session, access.session_attributes TO "${commandRole}", "${queryRole}";

-- Who came in, who was turned away, and what was done to accounts. Only ever added to.
CREATE TABLE access.trail (
    id       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at       timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind     text        NOT NULL,
    -- The account that it is about; of a name that is no account only a short hash, since people type passwords there.
    username text        NOT NULL,
    -- Who did it, where that is another.
    actor    text        NOT NULL DEFAULT '',
    address  text        NOT NULL DEFAULT '',
    -- What was refused, or what an account became.
    detail   text        NOT NULL DEFAULT ''
);
CREATE INDEX trail_by_username ON access.trail (username, id);

CREATE FUNCTION access.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Catatan masuk tidak dapat diubah atau dihapus: % pada access.trail ditolak (the sign-in trail cannot be changed or deleted)', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;
CREATE TRIGGER trail_is_immutable BEFORE UPDATE OR DELETE ON access.trail
    FOR EACH ROW EXECUTE FUNCTION access.refuse_change();
CREATE TRIGGER trail_is_not_truncated BEFORE TRUNCATE ON access.trail
    FOR EACH STATEMENT EXECUTE FUNCTION access.refuse_change();

GRANT SELECT ON access.trail TO "${commandRole}", "${queryRole}";
GRANT INSERT (kind, username, actor, address, detail) ON access.trail TO "${commandRole}", "${queryRole}";

-- An account is never deleted: its name stands in events. It is shut instead.
ALTER TABLE access.account ADD COLUMN active boolean NOT NULL DEFAULT true;

-- The agencies that an account may write for; all of them where it has no row.
CREATE TABLE access.account_skpd (
    username text NOT NULL REFERENCES access.account,
    skpd     text NOT NULL,
    PRIMARY KEY (username, skpd)
);

-- The administrator's pages go through the command side; the query side writes no account.
GRANT INSERT ON access.account TO "${commandRole}";
GRANT UPDATE (password_hash, display_name, role, active) ON access.account TO "${commandRole}";
GRANT SELECT ON access.account_skpd TO "${commandRole}", "${queryRole}";
GRANT INSERT, DELETE ON access.account_skpd TO "${commandRole}";
