-- Who looks after the connector, in which browsers they are signed in, and what they did.
CREATE TABLE bridge_keeper (
    name varchar(60) PRIMARY KEY,
    hash varchar(300) NOT NULL,
    role varchar(10) NOT NULL,
    tries integer NOT NULL,
    locked_until ${timestamp},
    changed_at ${timestamp} NOT NULL
);
CREATE TABLE bridge_keeper_signin (
    digest varchar(64) PRIMARY KEY,
    keeper varchar(60) NOT NULL,
    ends_at ${timestamp} NOT NULL
);
CREATE INDEX bridge_keeper_signin_keeper ON bridge_keeper_signin (keeper);
CREATE TABLE bridge_audit (
    id uuid PRIMARY KEY,
    done_at ${timestamp} NOT NULL,
    who varchar(60) NOT NULL,
    deed varchar(40) NOT NULL,
    subject varchar(300) NOT NULL,
    old_state varchar(1000) NOT NULL,
    new_state varchar(1000) NOT NULL
);

-- Each try to carry something of a message. Ids begin with the time, so the primary key is the index by age.
CREATE TABLE bridge_attempt (
    id uuid PRIMARY KEY,
    load_id uuid NOT NULL,
    message_id uuid NOT NULL,
    hop varchar(20) NOT NULL,
    attempt integer NOT NULL,
    begun_at ${timestamp} NOT NULL,
    took_ms bigint NOT NULL,
    outcome varchar(16) NOT NULL,
    reason varchar(1000),
    request ${text},
    answer ${text},
    node varchar(100) NOT NULL
);
CREATE INDEX bridge_attempt_message ON bridge_attempt (message_id);

CREATE INDEX bridge_dialog_phone ON bridge_dialog (customer_phone);
