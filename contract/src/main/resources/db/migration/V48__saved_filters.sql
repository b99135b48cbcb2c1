-- Addresses that an account keeps under a name of its own. Nothing of the ledger; they may be deleted.
CREATE TABLE access.saved_filter (
    id       bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    username text   NOT NULL REFERENCES access.account,
    name     text   NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
    -- A path of this application with its query; never another site's.
    address  text   NOT NULL CHECK (address ~ '^/([^/\\]|$)' AND length(address) <= 2000),
    UNIQUE (username, name)
);

GRANT SELECT ON access.saved_filter TO "${queryRole}";
GRANT SELECT, INSERT, DELETE ON access.saved_filter TO "${commandRole}";
GRANT UPDATE (address) ON access.saved_filter TO "${commandRole}";
