-- The documents that took force in an agency's fiscal year, whatever they are about.
CREATE TABLE dokumen_anggaran_dokumen (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    jenis    text    NOT NULL,
    nomor    text    NOT NULL,
    judul    text    NOT NULL,
    tanggal  date    NOT NULL,
    berlaku  date    NOT NULL,
    -- Why, as the request said; empty where it said nothing.
    alasan   text    NOT NULL
);
CREATE INDEX ON dokumen_anggaran_dokumen (skpd, tahun);

-- The how manieth shift or amendment of the year a document is.
CREATE TABLE dokumen_anggaran_urutan (
    position bigint  PRIMARY KEY,
    skpd     text    NOT NULL,
    tahun    integer NOT NULL,
    jenis    text    NOT NULL,
    nomor    text    NOT NULL,
    ke       integer NOT NULL
);
CREATE INDEX ON dokumen_anggaran_urutan (skpd, tahun);
