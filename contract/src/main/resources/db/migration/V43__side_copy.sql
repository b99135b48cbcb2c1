-- How far the tables of each projection in query_rebuild are filled, written in the transactions that fill them: whoever
-- finds them broken off goes on from there.
CREATE TABLE query.side_copy (
    name     text   PRIMARY KEY,
    -- Fingerprint of the program and the schema file that fill them: no other one goes on with them.
    version  text   NOT NULL,
    position bigint NOT NULL,
    -- The statements that make their keys and indexes, as far as that is not done.
    indexes  text[] NOT NULL
);
GRANT SELECT, INSERT, UPDATE, DELETE ON query.side_copy TO "${queryRole}";
-- From which position the last rebuild of each projection went on; 0 where it began with the first event.
ALTER TABLE query.rebuild ADD COLUMN dari bigint NOT NULL DEFAULT 0;
