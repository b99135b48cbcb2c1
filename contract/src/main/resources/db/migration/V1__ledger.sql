-- The ledger: every event ever recorded. Rows are only ever added.

CREATE SCHEMA ledger;

CREATE TABLE ledger.event (
    -- Stands before position: a row takes its transaction's id first and its position second,
    -- so that every position handed out belongs to a transaction that a later snapshot knows of.
    xid            xid8        NOT NULL DEFAULT pg_current_xact_id(),
    position       bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    event_id       uuid        NOT NULL UNIQUE,
    aggregate_type text        NOT NULL,
    aggregate_id   text        NOT NULL,
    sequence       bigint      NOT NULL CHECK (sequence >= 0),
    type           text        NOT NULL,
    revision       text        NOT NULL,
    -- json, not jsonb: kept as written, byte for byte, and readable with psql.
    payload        json        NOT NULL,
    metadata       json        NOT NULL,
    recorded_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    UNIQUE (aggregate_id, sequence)
);

COMMENT ON TABLE ledger.event IS 'Setiap peristiwa, tidak pernah diubah atau dihapus / every event, never changed or deleted';

CREATE FUNCTION ledger.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'Peristiwa tidak dapat diubah atau dihapus: % pada ledger.event ditolak (events cannot be changed or deleted)', TG_OP
        USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER event_is_immutable BEFORE UPDATE OR DELETE ON ledger.event
    FOR EACH ROW EXECUTE FUNCTION ledger.refuse_change();
CREATE TRIGGER event_is_not_truncated BEFORE TRUNCATE ON ledger.event
    FOR EACH STATEMENT EXECUTE FUNCTION ledger.refuse_change();

GRANT USAGE ON SCHEMA ledger TO "${commandRole}", "${queryRole}";
GRANT SELECT ON ledger.event TO "${commandRole}", "${queryRole}";
-- By column: neither the position nor the time of recording nor the transaction can be chosen by the writer.
GRANT INSERT (event_id, aggregate_type, aggregate_id, sequence, type, revision, payload, metadata)
    ON ledger.event TO "${commandRole}";
-- The watermark reads how far positions have been handed out.
GRANT SELECT ON SEQUENCE ledger.event_position_seq TO "${commandRole}", "${queryRole}";
