-- What inspectors said of findings. A note has no day of force: it counts from when it was recorded.
CREATE TABLE pemeriksaan_tanggapan (
    position    bigint      PRIMARY KEY,
    skpd        text        NOT NULL,
    temuan      text        NOT NULL,
    apa         text        NOT NULL CHECK (apa IN ('CATATAN', 'SELESAI', 'BUKA')),
    putusan     text        CHECK ((putusan IS NULL) = (apa <> 'SELESAI')),
    catatan     text        NOT NULL,
    -- Of the evidence that lay before whoever settled the finding.
    bukti       text        CHECK ((bukti IS NULL) = (apa <> 'SELESAI')),
    pelaku      text        NOT NULL,
    recorded_at timestamptz NOT NULL
);
CREATE INDEX ON pemeriksaan_tanggapan (skpd, temuan);

-- What published tables print of figures that follow from others; of two statements of one cell the later counts.
CREATE TABLE pemeriksaan_terbitan (
    position bigint NOT NULL,
    skpd     text   NOT NULL,
    renstra  text   NOT NULL,
    tabel    text   NOT NULL,
    ukuran   text   NOT NULL,
    baris    text   NOT NULL,
    kolom    text   NOT NULL,
    tertulis text   NOT NULL,
    berlaku  date   NOT NULL,
    PRIMARY KEY (renstra, tabel, ukuran, baris, kolom, position)
);

-- Realizations with their proof; negative, under the number of what it takes back, where one is taken back.
CREATE TABLE pemeriksaan_bukti (
    position  bigint         PRIMARY KEY,
    skpd      text           NOT NULL,
    tahun     integer        NOT NULL,
    pos       text           NOT NULL,
    rekening  text           NOT NULL,
    -- The proof's kind; none of what is taken back.
    jenis     text,
    nomor     text           NOT NULL,
    jumlah    numeric(22, 2) NOT NULL,
    berlaku   date           NOT NULL
);
CREATE INDEX ON pemeriksaan_bukti (skpd, tahun);

-- Numbers given free by decision.
CREATE TABLE pemeriksaan_bebas (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    nomor    text    NOT NULL,
    surat    text    NOT NULL,
    berlaku  date    NOT NULL
);

CREATE TABLE pemeriksaan_pagu (
    position    bigint         PRIMARY KEY,
    skpd        text           NOT NULL,
    tahun       integer        NOT NULL,
    pos         text           NOT NULL,
    rekening    text           NOT NULL,
    sumber_dana text           NOT NULL,
    nilai       numeric(22, 2) NOT NULL,
    berlaku     date           NOT NULL
);
CREATE INDEX ON pemeriksaan_pagu (skpd, tahun);
CREATE INDEX ON pemeriksaan_pagu (tahun, nilai);

-- The documents of every agency's years, their closing among them.
CREATE TABLE pemeriksaan_dokumen (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    jenis    text    NOT NULL,
    nomor    text    NOT NULL,
    judul    text    NOT NULL,
    tanggal  date    NOT NULL,
    berlaku  date    NOT NULL
);
CREATE INDEX ON pemeriksaan_dokumen (skpd, tahun);

-- How ceilings are spread over the months, the months added up.
CREATE TABLE pemeriksaan_kas (
    position    bigint         PRIMARY KEY,
    skpd        text           NOT NULL,
    tahun       integer        NOT NULL,
    pos         text           NOT NULL,
    rekening    text           NOT NULL,
    sumber_dana text           NOT NULL,
    nilai       numeric(22, 2) NOT NULL,
    berlaku     date           NOT NULL
);
CREATE INDEX ON pemeriksaan_kas (skpd, tahun);

-- Floats as they are asked for, what of payments was cashed, and what of floats was accounted for.
CREATE TABLE pemeriksaan_uang (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    spp      text    NOT NULL,
    apa      text    NOT NULL CHECK (apa IN ('MINTA', 'CAIR', 'SPJ')),
    -- The float's kind, where it is asked for.
    jenis    text    CHECK ((jenis IS NULL) = (apa <> 'MINTA')),
    jumlah   numeric(22, 2) CHECK ((jumlah IS NULL) = (apa = 'CAIR')),
    berlaku  date    NOT NULL
);
CREATE INDEX ON pemeriksaan_uang (skpd, tahun, spp);
