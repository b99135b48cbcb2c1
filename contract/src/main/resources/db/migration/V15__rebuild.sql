-- How far the last rebuild of each projection has come, for whoever asks from whatever process.
CREATE TABLE query.rebuild (
    name       text        PRIMARY KEY,
    keadaan    text        NOT NULL CHECK (keadaan IN ('BERJALAN', 'SELESAI', 'BERBEDA', 'GAGAL')),
    position   bigint      NOT NULL,
    -- The position at which it will be done.
    total      bigint      NOT NULL,
    -- Why it was not switched; of BERBEDA and GAGAL.
    sebab      text,
    started_at timestamptz NOT NULL,
    updated_at timestamptz NOT NULL,
    CHECK ((sebab IS NULL) = (keadaan IN ('BERJALAN', 'SELESAI')))
);
GRANT SELECT, INSERT, UPDATE, DELETE ON query.rebuild TO "${queryRole}";
