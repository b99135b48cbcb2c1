-- Payees: persons and firms whose data can be corrected and erased. Events name them by id only, so the ledger stays
-- whole when they go.

CREATE SCHEMA register;

CREATE TABLE register.payee (
    id           uuid    PRIMARY KEY,
    version      bigint  NOT NULL CHECK (version >= 0),
    -- All four are null once the payee is erased; npwp and the account may be empty before.
    name         text,
    npwp         text,
    bank         text,
    bank_account text,
    CHECK (num_nulls(name, npwp, bank, bank_account) IN (0, 4))
);

-- Who changed what, when and on which request; the names of the fields only, so that what is erased is gone.
CREATE TABLE register.payee_change (
    id         bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    payee      uuid        NOT NULL REFERENCES register.payee,
    version    bigint      NOT NULL,
    kind       text        NOT NULL CHECK (kind IN ('REGISTERED', 'CORRECTED', 'ERASED')),
    fields     text[]      NOT NULL,
    account    text        NOT NULL,
    role       text        NOT NULL,
    request    text        NOT NULL,
    reason     text        NOT NULL,
    changed_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (payee, version)
);

GRANT USAGE ON SCHEMA register TO "${commandRole}";
GRANT SELECT, INSERT, UPDATE (version, name, npwp, bank, bank_account) ON register.payee TO "${commandRole}";
GRANT SELECT, INSERT (payee, version, kind, fields, account, role, request, reason)
    ON register.payee_change TO "${commandRole}";
