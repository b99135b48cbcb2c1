-- The documents of a plan in the order in which they took force: its adoption first, then its revisions.
CREATE TABLE tabel_4_1_dokumen (
    position bigint PRIMARY KEY,
    renstra  text   NOT NULL,
    nomor    text   NOT NULL,
    judul    text   NOT NULL,
    berlaku  date   NOT NULL
);
CREATE INDEX ON tabel_4_1_dokumen (renstra, position);

-- Of several decisions about one thing the latest counts: by the day from which it is in force, then by position.
CREATE TABLE tabel_4_1_node (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nama     text    NOT NULL,
    dicabut  boolean NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, position)
);

-- As what a node goes on that is no longer in the plan under its code.
CREATE TABLE tabel_4_1_penerus (
    position bigint NOT NULL,
    renstra  text   NOT NULL,
    kode     text   NOT NULL,
    cara     text   NOT NULL CHECK (cara IN ('PINDAH', 'DIGABUNG')),
    ke       text   NOT NULL,
    berlaku  date   NOT NULL,
    PRIMARY KEY (renstra, kode)
);

-- An indicator by the node and number of its first appearance: what it is called,
CREATE TABLE tabel_4_1_nama (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    nama     text    NOT NULL,
    satuan   text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

-- where it stands,
CREATE TABLE tabel_4_1_tempat (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    -- The node, or none once it is dropped or merged.
    pada     text,
    urutan   integer NOT NULL,
    -- Into which indicator it was merged.
    ke       text,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

-- what is to be reached,
CREATE TABLE tabel_4_1_target (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    tahun    integer NOT NULL,
    tertulis text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, tahun, position)
);

-- and what was reached; a correction is a later row.
CREATE TABLE tabel_4_1_capaian (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    kurun    text    NOT NULL,
    tertulis text    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, kurun, position)
);
