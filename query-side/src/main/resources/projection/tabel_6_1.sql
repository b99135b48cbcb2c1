CREATE TABLE tabel_6_1_renstra (
    position    bigint      PRIMARY KEY,
    renstra     text        NOT NULL,
    skpd        text        NOT NULL,
    dasar       integer     NOT NULL,
    akhir       integer     NOT NULL,
    nama        text        NOT NULL,
    berlaku     date        NOT NULL,
    recorded_at timestamptz NOT NULL
);

-- How far a plan reaches, as it was adopted and as it was extended.
CREATE TABLE tabel_6_1_periode (
    position bigint  PRIMARY KEY,
    renstra  text    NOT NULL,
    akhir    integer NOT NULL,
    berlaku  date    NOT NULL
);

-- Of several decisions about one thing the latest counts: by the day from which it is in force, then by position.
CREATE TABLE tabel_6_1_node (
    position         bigint      NOT NULL,
    renstra          text        NOT NULL,
    kode             text        NOT NULL,
    tingkat          text        NOT NULL,
    nama             text        NOT NULL,
    penanggung_jawab text        NOT NULL,
    -- Retired: neither the node nor what stands at it is in the table.
    dicabut          boolean     NOT NULL,
    berlaku          date        NOT NULL,
    recorded_at      timestamptz NOT NULL,
    PRIMARY KEY (renstra, kode, position)
);

-- What a year's cell states: at a sub kegiatan its indicative ceiling, above it only how nothing is written.
CREATE TABLE tabel_6_1_sel (
    position bigint         NOT NULL,
    renstra  text           NOT NULL,
    kode     text           NOT NULL,
    tahun    integer        NOT NULL,
    tertulis text           NOT NULL,
    -- The amount, at a sub kegiatan that states one; everything above is added up from these.
    jumlah   numeric(22, 2),
    berlaku  date           NOT NULL,
    PRIMARY KEY (renstra, kode, tahun, position)
);

-- An indicator by the node and number of its first appearance; its names are one thing, its place another.
CREATE TABLE tabel_6_1_indikator (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    nama     text    NOT NULL,
    satuan   text    NOT NULL,
    akhir    text    NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

CREATE TABLE tabel_6_1_tempat (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    -- The node at which it stands, or none once it is dropped or merged.
    pada     text,
    urutan   integer NOT NULL,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, position)
);

CREATE TABLE tabel_6_1_target (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    tahun    integer NOT NULL,
    tertulis text    NOT NULL,
    angka    numeric,
    berlaku  date    NOT NULL,
    PRIMARY KEY (renstra, kode, nomor, tahun, position)
);

-- Where a node's work is done.
CREATE TABLE tabel_6_1_lokasi (
    position bigint NOT NULL,
    renstra  text   NOT NULL,
    kode     text   NOT NULL,
    lokasi   text   NOT NULL,
    berlaku  date   NOT NULL,
    PRIMARY KEY (renstra, kode, position)
);

-- That a document says what a program serves,
CREATE TABLE tabel_6_1_penyelarasan (
    position bigint NOT NULL,
    renstra  text   NOT NULL,
    kode     text   NOT NULL,
    berlaku  date   NOT NULL,
    PRIMARY KEY (renstra, kode, position)
);

-- and the goals and objectives that it says, by the same position; none where the program serves none.
CREATE TABLE tabel_6_1_melayani (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    urutan   integer NOT NULL,
    melayani text    NOT NULL,
    PRIMARY KEY (renstra, kode, position, urutan)
);
