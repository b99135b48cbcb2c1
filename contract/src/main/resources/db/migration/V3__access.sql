-- Who may sign in. Accounts are made by the owner role (the command line), never by a web page of either side.

CREATE SCHEMA access;

CREATE TABLE access.account (
    username      text    PRIMARY KEY CHECK (username = lower(username)),
    display_name  text    NOT NULL,
    password_hash text    NOT NULL,
    role          text    NOT NULL,
    -- Demonstration accounts are named on the login page, and only where demo mode is on.
    demo          boolean NOT NULL DEFAULT false
);

GRANT USAGE ON SCHEMA access TO "${commandRole}", "${queryRole}";
GRANT SELECT ON access.account TO "${commandRole}", "${queryRole}";
