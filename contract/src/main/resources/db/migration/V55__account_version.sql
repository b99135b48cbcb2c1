-- So that of two administrators who changed one account neither goes over what the other did unseen.
ALTER TABLE access.account ADD COLUMN version bigint NOT NULL DEFAULT 0;
GRANT UPDATE (version) ON access.account TO "${commandRole}";
