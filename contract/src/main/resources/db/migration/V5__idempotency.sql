-- What was carried out under a key of the caller's own; kept for ever, so that the same request again gets the first
-- answer again.

CREATE TABLE ledger.idempotency_key (
    account     text        NOT NULL,
    key         text        NOT NULL,
    -- SHA-256 of the request: its method, path and body.
    fingerprint text        NOT NULL CHECK (fingerprint ~ '^[0-9a-f]{64}$'),
    -- What the answer is made of: the position of the last event, or the identity of what was written; may be empty.
    answer      text        NOT NULL,
    kept_at     timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (account, key)
);

GRANT SELECT ON ledger.idempotency_key TO "${commandRole}";
GRANT INSERT (account, key, fingerprint, answer) ON ledger.idempotency_key TO "${commandRole}";
