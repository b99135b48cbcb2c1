-- One row per ceiling that was set and per realization that was posted or taken back.
CREATE TABLE tabel_2_5_fakta (
    position    bigint         PRIMARY KEY,
    skpd        text           NOT NULL,
    tahun       integer        NOT NULL,
    pos         text           NOT NULL,
    rekening    text           NOT NULL,
    sumber_dana text           NOT NULL,
    -- PAGU: the ceiling from then on, whatever it was. REALISASI: an amount to add, negative where it was taken back.
    jenis       text           NOT NULL CHECK (jenis IN ('PAGU', 'REALISASI')),
    nilai       numeric(22, 2) NOT NULL CHECK (jenis = 'REALISASI' OR nilai >= 0),
    berlaku     date           NOT NULL,
    recorded_at timestamptz    NOT NULL
);
CREATE INDEX ON tabel_2_5_fakta (skpd, tahun);

-- The table covers the five years before an agency's plan.
CREATE TABLE tabel_2_5_renstra (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    dasar    integer NOT NULL
);
