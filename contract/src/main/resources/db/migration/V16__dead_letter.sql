-- The event that last stopped each projection, for whoever asks from whatever process. It stops it for as long as the
-- projection's position stands before it.
CREATE TABLE query.dead_letter (
    name         text        PRIMARY KEY,
    position     bigint      NOT NULL,
    type         text        NOT NULL,
    aggregate_id text        NOT NULL,
    sebab        text        NOT NULL,
    since        timestamptz NOT NULL,
    tried_at     timestamptz NOT NULL,
    tries        integer     NOT NULL CHECK (tries > 0)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON query.dead_letter TO "${queryRole}";
