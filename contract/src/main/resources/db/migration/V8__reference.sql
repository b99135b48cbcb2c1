-- Lists that codes are taken from: nomenclature, chart of accounts, funding sources, each with its validity.

CREATE SCHEMA reference;

CREATE TABLE reference.list (
    id          bigint  GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind        text    NOT NULL CHECK (kind IN ('NOMENKLATUR', 'REKENING', 'SUMBER_DANA')),
    name        text    NOT NULL,
    legal_basis text    NOT NULL,
    valid_from  date    NOT NULL,
    -- Without an end it is in force until a list of its kind begins.
    valid_until date    CHECK (valid_until >= valid_from),
    -- One more with each change of the list, its entries or its successors: who keeps them in memory sees that they are old.
    revision    bigint  NOT NULL DEFAULT 0,
    UNIQUE (kind, name),
    -- Of the lists of a kind that cover a day, the one that began last is in force: there must be one that did.
    UNIQUE (kind, valid_from)
);

CREATE TABLE reference.entry (
    list        bigint   NOT NULL REFERENCES reference.list,
    code        text     NOT NULL,
    level       smallint NOT NULL CHECK (level BETWEEN 1 AND 6),
    name        text     NOT NULL,
    -- False for a code that the list names as withdrawn.
    in_force    boolean  NOT NULL,
    -- Empty but for a sub kegiatan of a nomenclature that states them.
    performance text     NOT NULL,
    indicator   text     NOT NULL,
    unit        text     NOT NULL,
    PRIMARY KEY (list, code)
);

-- What became of a code of an older list; one may have many successors, and many one.
CREATE TABLE reference.successor (
    from_list bigint NOT NULL,
    from_code text   NOT NULL,
    to_list   bigint NOT NULL CHECK (to_list <> from_list),
    to_code   text   NOT NULL,
    PRIMARY KEY (from_list, from_code, to_list, to_code),
    FOREIGN KEY (from_list, from_code) REFERENCES reference.entry,
    FOREIGN KEY (to_list, to_code) REFERENCES reference.entry
);

GRANT USAGE ON SCHEMA reference TO "${commandRole}", "${queryRole}";
GRANT SELECT ON ALL TABLES IN SCHEMA reference TO "${commandRole}", "${queryRole}";
GRANT INSERT ON ALL TABLES IN SCHEMA reference TO "${commandRole}";
-- A list's kind and name, a code and its list stay what they are.
GRANT UPDATE (legal_basis, valid_from, valid_until, revision) ON reference.list TO "${commandRole}";
GRANT UPDATE (level, name, in_force, performance, indicator, unit) ON reference.entry TO "${commandRole}";
