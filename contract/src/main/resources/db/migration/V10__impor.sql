-- Files that are imported: what they say, how it was judged and what became of it. Working data: what counts is in the
-- ledger, where every event of a batch bears its id.

CREATE SCHEMA impor;

CREATE TABLE impor.batch (
    id               uuid        PRIMARY KEY,
    number           bigint      GENERATED ALWAYS AS IDENTITY UNIQUE,
    kind             text        NOT NULL,
    -- Of the file as it was sent, by which the same file is told again.
    sha256           text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_name        text        NOT NULL,
    -- What was said about the file: agency, year, document.
    terms            json        NOT NULL,
    account          text        NOT NULL,
    role             text        NOT NULL,
    reason           text        NOT NULL,
    uploaded_at      timestamptz NOT NULL DEFAULT clock_timestamp(),
    state            text        NOT NULL DEFAULT 'DITERIMA'
        CHECK (state IN ('DITERIMA', 'DINILAI', 'MEMBUKUKAN', 'DIBUKUKAN', 'MEMBALIK', 'DIBALIK')),
    -- The last position of the ledger against which the rows were judged.
    judged_position  bigint,
    judged_at        timestamptz,
    -- Who had it posted, or taken back, and how.
    posting          json,
    reversal         json
);

-- What a batch did is found without reading the whole ledger.
CREATE INDEX event_of_import ON ledger.event ((metadata->>'permintaan'), position)
    WHERE metadata->>'permintaan' LIKE 'impor/%';

CREATE INDEX batch_of_file ON impor.batch (sha256, kind);

-- What is posted wholly or not at all: a proof, or the document of one agency.
CREATE TABLE impor.part (
    batch     uuid          NOT NULL REFERENCES impor.batch,
    -- In the order of their first rows.
    number    integer       NOT NULL,
    -- Empty for the rows of which nobody can tell where they belong.
    key       text          NOT NULL,
    rows      integer       NOT NULL,
    ready     boolean       NOT NULL DEFAULT false,
    -- What stands against it as a whole, or why it was refused in the end.
    findings  json          NOT NULL DEFAULT '[]',
    -- What is sent, and the rupiah that the ledger then has from it; none where it is not ready.
    command   json,
    amount    numeric(24, 2),
    outcome   text          NOT NULL DEFAULT 'MENUNGGU' CHECK (outcome IN
        ('MENUNGGU', 'DIBUKUKAN', 'SUDAH_ADA', 'DITOLAK', 'DIBALIK', 'TIDAK_DAPAT_DIBALIK')),
    -- Of the last event that posted it, or took it back.
    position  bigint,
    reversed  bigint,
    PRIMARY KEY (batch, number),
    UNIQUE (batch, key),
    CHECK (NOT ready OR command IS NOT NULL)
);

CREATE TABLE impor.row (
    batch     uuid          NOT NULL REFERENCES impor.batch,
    -- As a spreadsheet shows it.
    number    integer       NOT NULL,
    key       text          NOT NULL,
    content   json,
    -- What was wrong with it as it was read, whatever the ledger says.
    faults    json          NOT NULL,
    amount    numeric(24, 2),
    -- None before it is judged.
    verdict   text,
    findings  json          NOT NULL DEFAULT '[]',
    PRIMARY KEY (batch, number)
);

CREATE INDEX row_of_part ON impor.row (batch, key, number);
CREATE INDEX row_by_verdict ON impor.row (batch, verdict, number);

GRANT USAGE ON SCHEMA impor TO "${commandRole}";
GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA impor TO "${commandRole}";
-- Which file it was and what it says stays.
GRANT UPDATE (state, judged_position, judged_at, posting, reversal)
    ON impor.batch TO "${commandRole}";
GRANT UPDATE (ready, findings, command, amount, outcome, position, reversed) ON impor.part TO "${commandRole}";
GRANT UPDATE (verdict, findings) ON impor.row TO "${commandRole}";
