-- What the query side needs before its first projection; the projections' own tables it makes itself.

CREATE SCHEMA query;
-- A rebuild fills its tables here, out of sight, and moves them into query in one transaction.
CREATE SCHEMA query_rebuild;
GRANT USAGE, CREATE ON SCHEMA query, query_rebuild TO "${queryRole}";

CREATE TABLE query.projection (
    name     text   PRIMARY KEY,
    -- The last ledger position whose facts are in the projection's tables; written in their transaction.
    position bigint NOT NULL,
    -- Fingerprint of the projection's schema file: another one means that it must be rebuilt.
    schema   text   NOT NULL
);

-- Axon's token table, with its column names.
CREATE TABLE query.token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    PRIMARY KEY (processor_name, segment)
);

GRANT SELECT, INSERT, UPDATE, DELETE ON query.projection, query.token_entry TO "${queryRole}";
