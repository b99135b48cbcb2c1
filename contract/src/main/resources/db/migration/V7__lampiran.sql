-- Attachments of documents. Events name them by their SHA-256 and never hold them.

CREATE TABLE ledger.lampiran (
    sha256      bytea       PRIMARY KEY CHECK (sha256 = sha256(isi)),
    jenis_media text        NOT NULL,
    isi         bytea       NOT NULL,
    kept_at     timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE FUNCTION ledger.refuse_change_of_lampiran() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Lampiran tidak dapat diubah atau dihapus (attachments cannot be changed or deleted)'
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER lampiran_is_immutable BEFORE UPDATE OR DELETE ON ledger.lampiran
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change_of_lampiran();
CREATE TRIGGER lampiran_is_not_truncated BEFORE TRUNCATE ON ledger.lampiran
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change_of_lampiran();

GRANT SELECT ON ledger.lampiran TO "${commandRole}", "${queryRole}";
GRANT INSERT (sha256, jenis_media, isi) ON ledger.lampiran TO "${commandRole}";
