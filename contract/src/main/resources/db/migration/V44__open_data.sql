-- What an administrator publishes as open data: an agency's package, or that of all, as of a ledger position. Who may see
-- what is a matter of access and no fact of a budget; each step stands in the sign-in trail too.
CREATE TABLE access.open_data (
    id           bigint      GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    -- Empty for all agencies.
    skpd         text        NOT NULL,
    position     bigint      NOT NULL,
    title        text        NOT NULL,
    license      text        NOT NULL,
    published_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- What was withdrawn answers nobody any more; it stays as a row.
    withdrawn_at timestamptz
);

GRANT SELECT ON access.open_data TO "${commandRole}", "${queryRole}";
GRANT INSERT (skpd, position, title, license) ON access.open_data TO "${commandRole}";
GRANT UPDATE (withdrawn_at) ON access.open_data TO "${commandRole}";
