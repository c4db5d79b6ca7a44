-- Keepers somebody else vouches for, and passwords that were tried: counted by where they come from.
ALTER TABLE bridge_keeper ADD COLUMN subject varchar(64);
ALTER TABLE bridge_keeper DROP COLUMN tries;
ALTER TABLE bridge_keeper DROP COLUMN locked_until;
CREATE TABLE bridge_guess (
    place varchar(160) PRIMARY KEY,
    keeper varchar(60) NOT NULL,
    tries integer NOT NULL,
    since ${timestamp} NOT NULL,
    locked_until ${timestamp}
);
CREATE INDEX bridge_guess_keeper ON bridge_guess (keeper);

-- How much of a portal's limits the node uses that calls it, for the pages of all nodes.
CREATE TABLE bridge_budget_use (
    portal varchar(100) NOT NULL,
    node varchar(100) NOT NULL,
    requests_percent integer NOT NULL,
    operating_percent integer NOT NULL,
    method varchar(100) NOT NULL,
    seen_at ${timestamp} NOT NULL,
    PRIMARY KEY (portal, node)
);
