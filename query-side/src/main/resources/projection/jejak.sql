-- The trail: every event of the ledger once, and what it says line by line.
CREATE TABLE jejak_peristiwa (
    position      bigint      PRIMARY KEY,
    peristiwa     text        NOT NULL,
    recorded_at   timestamptz NOT NULL,
    -- The business date; of an event that states none the day of its recording (WIB).
    berlaku       date        NOT NULL,
    pelaku        text        NOT NULL,
    peran         text        NOT NULL,
    permintaan    text        NOT NULL,
    alasan        text        NOT NULL,
    dokumen_jenis text        NOT NULL,
    dokumen_nomor text        NOT NULL,
    uraian        text        NOT NULL,
    -- What later events call this one by, and what this one calls an earlier one by: the latest before it of that name.
    kunci         text,
    hubungan      text,
    acuan         text,
    CHECK ((hubungan IS NULL) = (acuan IS NULL)),
    -- Everything that the search looks through, in small letters.
    cari          text        NOT NULL
);
CREATE INDEX ON jejak_peristiwa (recorded_at);
CREATE INDEX ON jejak_peristiwa (dokumen_nomor, position);
CREATE INDEX ON jejak_peristiwa (permintaan, position);
CREATE INDEX ON jejak_peristiwa (kunci, position) WHERE kunci IS NOT NULL;
CREATE INDEX ON jejak_peristiwa (acuan, position) WHERE acuan IS NOT NULL;

CREATE TABLE jejak_rincian (
    position    bigint  NOT NULL,
    ke          integer NOT NULL,
    skpd        text    NOT NULL,
    renstra     text,
    tahun       integer,
    pos         text,
    rekening    text,
    sumber_dana text,
    indikator   text,
    hal         text    NOT NULL,
    bagian      text    NOT NULL,
    -- TETAP: from then on so much, whatever it was. TAMBAH: an amount to add. CATAT: said, without any effect.
    cara        text    NOT NULL CHECK (cara IN ('TETAP', 'TAMBAH', 'CATAT')),
    -- The thing whose value is set; of several decisions the latest counts: by berlaku, then by position.
    benda       text    CHECK ((cara = 'TETAP') = (benda IS NOT NULL)),
    nilai       numeric(22, 2),
    tertulis    text    NOT NULL,
    -- What the event itself says that it was before.
    sebelum     text,
    berlaku     date    NOT NULL,
    PRIMARY KEY (position, ke)
);
CREATE INDEX ON jejak_rincian (benda, berlaku, position) WHERE benda IS NOT NULL;
CREATE INDEX ON jejak_rincian (skpd, tahun, pos, position);
-- An agency's pages, in the order of the trail.
CREATE INDEX ON jejak_rincian (skpd, position);
CREATE INDEX ON jejak_rincian (skpd, renstra, pos, position) WHERE renstra IS NOT NULL;
