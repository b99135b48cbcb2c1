CREATE TABLE kinerja_renstra (
    position bigint PRIMARY KEY,
    renstra  text   NOT NULL,
    berlaku  date   NOT NULL
);

-- Of several decisions about one thing the latest counts: by the day from which it is in force, then by position.
CREATE TABLE kinerja_node (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    -- Retired: what stands at it is no longer in the plan.
    dicabut  boolean NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, position)
);

-- An indicator by the node and number of its first appearance: what it is called,
CREATE TABLE kinerja_nama (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    nama     text    NOT NULL,
    satuan   text    NOT NULL,
    -- Whether what is reached adds up (JUMLAH) or the last value counts.
    akhir    text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

-- where it stands,
CREATE TABLE kinerja_tempat (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    -- The node, or none once it is dropped or merged.
    pada     text,
    urutan   integer NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

-- in which direction it improves, where a document says so,
CREATE TABLE kinerja_arah (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    arah     text    NOT NULL CHECK (arah IN ('NAIK', 'TURUN')),
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

-- what is to be reached,
CREATE TABLE kinerja_target (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    tahun    integer NOT NULL,
    tertulis text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, tahun, position)
);

-- and what was reached, as stated on a day; a correction is a later row, and of several the last recorded counts.
CREATE TABLE kinerja_capaian (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    kurun    text    NOT NULL,
    tertulis text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, kurun, position)
);

-- How far the work of a sub kegiatan was, in percent, as stated on a day; corrected as what was reached is.
CREATE TABLE kinerja_fisik (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    kurun    text    NOT NULL,
    tertulis text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, kurun, position)
);
