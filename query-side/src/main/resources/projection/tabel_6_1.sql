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

CREATE TABLE tabel_6_1_node (
    position         bigint      NOT NULL,
    renstra          text        NOT NULL,
    kode             text        NOT NULL,
    tingkat          text        NOT NULL,
    nama             text        NOT NULL,
    penanggung_jawab text        NOT NULL,
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
    PRIMARY KEY (renstra, kode, tahun, position)
);

CREATE TABLE tabel_6_1_indikator (
    position bigint  NOT NULL,
    renstra  text    NOT NULL,
    kode     text    NOT NULL,
    nomor    integer NOT NULL,
    nama     text    NOT NULL,
    satuan   text    NOT NULL,
    akhir    text    NOT NULL,
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
    PRIMARY KEY (renstra, kode, nomor, tahun, position)
);
