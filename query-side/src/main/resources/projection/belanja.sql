-- What is read by an index alone is vacuumed once a fiftieth is new, not a fifth: only then the index alone is enough.

-- One row per ceiling that was set and per realization that was posted or taken back.
CREATE TABLE belanja_fakta (
    position    bigint         PRIMARY KEY,
    skpd        text           NOT NULL,
    tahun       integer        NOT NULL,
    pos         text           NOT NULL,
    rekening    text           NOT NULL,
    sumber_dana text           NOT NULL,
    -- PAGU: the ceiling from then on, whatever it was. REALISASI: an amount to add, negative where it was taken back.
    jenis       text           NOT NULL CHECK (jenis IN ('PAGU', 'REALISASI')),
    nilai       numeric(22, 2) NOT NULL CHECK (jenis = 'REALISASI' OR nilai >= 0),
    -- The number of the proof that posted the realization, also where it is taken back.
    bukti       text           CHECK ((bukti IS NULL) = (jenis = 'PAGU')),
    berlaku     date           NOT NULL
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
-- An agency's rows lie as far apart in the table as its events do in the ledger: here they lie together, with all that is
-- added up. A proof's number has 200 characters at most, so that a row fits.
CREATE INDEX ON belanja_fakta (skpd, tahun)
    INCLUDE (position, pos, rekening, sumber_dana, jenis, nilai, bukti, berlaku);

-- How a ceiling is spread over the months (anggaran kas): twelve rows per decision, which replaces all before it.
CREATE TABLE belanja_kas (
    position    bigint         NOT NULL,
    skpd        text           NOT NULL,
    tahun       integer        NOT NULL,
    pos         text           NOT NULL,
    rekening    text           NOT NULL,
    sumber_dana text           NOT NULL,
    bulan       integer        NOT NULL CHECK (bulan BETWEEN 1 AND 12),
    nilai       numeric(22, 2) NOT NULL CHECK (nilai >= 0),
    berlaku     date           NOT NULL,
    PRIMARY KEY (position, bulan)
);
CREATE INDEX ON belanja_kas (skpd, tahun);

-- The steps of payments; TANPA_KAS is the request of one that needs neither ADVIS nor CAIR. A number belongs to the payment from the step TERBIT on, by which its SP2D was issued.
CREATE TABLE belanja_langkah (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    spp      text    NOT NULL,
    langkah  text    NOT NULL CHECK (langkah IN ('TANPA_KAS', 'TERBIT', 'ADVIS', 'CAIR', 'SPJ')),
    -- The SP2D's number, at TERBIT.
    sp2d     text    CHECK ((sp2d IS NULL) = (langkah <> 'TERBIT')),
    berlaku  date    NOT NULL
) WITH (autovacuum_vacuum_insert_scale_factor = 0.02);
CREATE INDEX ON belanja_langkah (skpd, tahun) INCLUDE (position, spp, langkah, sp2d, berlaku);

-- Numbers that were given free: what bears them later has nothing to do with what bore them before.
CREATE TABLE belanja_bebas (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    nomor    text    NOT NULL
);

-- The base years of an agency's plans.
CREATE TABLE belanja_renstra (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    dasar    integer NOT NULL
);
