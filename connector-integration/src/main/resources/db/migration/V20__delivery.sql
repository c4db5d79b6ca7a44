-- Lanes know whom they lead to (party), whose they are (owner) and what goes first (rank); loads know what was tried.
ALTER TABLE lane ADD COLUMN party varchar(100) DEFAULT '' NOT NULL;
ALTER TABLE lane ADD COLUMN owner varchar(100) DEFAULT '' NOT NULL;
ALTER TABLE lane ADD COLUMN rank smallint DEFAULT 1 NOT NULL;
DROP INDEX lane_due;
CREATE INDEX lane_due ON lane (queue, party, rank, due_at);
CREATE INDEX lane_owner ON lane (owner);

ALTER TABLE lane_load ADD COLUMN tried_at ${timestamp};
ALTER TABLE lane_load ADD COLUMN first_tried_at ${timestamp};
ALTER TABLE lane_load ADD COLUMN looks smallint DEFAULT 0 NOT NULL;
ALTER TABLE lane_load ADD COLUMN replay_at ${timestamp};
CREATE INDEX lane_load_dead ON lane_load (state, replay_at);

-- Which node paces a party, and which nodes there are.
CREATE TABLE lane_party (
    queue varchar(40) NOT NULL,
    name varchar(100) NOT NULL,
    holder varchar(100),
    lease_until ${timestamp},
    epoch bigint DEFAULT 0 NOT NULL,
    PRIMARY KEY (queue, name)
);
CREATE TABLE node (
    name varchar(100) PRIMARY KEY,
    folder varchar(36) NOT NULL,
    address varchar(200) NOT NULL,
    version varchar(40) NOT NULL,
    started_at ${timestamp} NOT NULL,
    seen_at ${timestamp} NOT NULL,
    is_stopping boolean NOT NULL
);

-- Owners whose lanes a person, or a rule, has stopped.
CREATE TABLE lane_pause (
    owner varchar(100) PRIMARY KEY,
    since ${timestamp} NOT NULL,
    by_whom varchar(100) NOT NULL,
    reason varchar(300) NOT NULL
);

-- What has arrived is told by what it was about, not by the queue; what was under way may have arrived.
DELETE FROM lane_load WHERE state = 'DONE';
UPDATE lane_load SET tried_at = CURRENT_TIMESTAMP WHERE state = 'IN_FLIGHT';
UPDATE lane_load SET tried_at = CURRENT_TIMESTAMP WHERE state = 'WAITING' AND failure_kind = 'AMBIGUOUS';

-- Lanes that exist are found by queue and name alone: they get what new ones are born with.
UPDATE lane SET owner = substring(name from 1 for 36), rank = 0 WHERE queue = 'bridge.gateway';
UPDATE lane SET party = owner WHERE queue = 'bridge.gateway';
UPDATE lane SET owner = substring(name from 4 for 36) WHERE queue = 'bridge.portal' AND name LIKE 'in/%';
UPDATE lane SET owner = substring(name from 8 for 36), rank = 2 WHERE queue = 'bridge.portal' AND name LIKE 'status/%';
UPDATE lane SET party = COALESCE(
    (SELECT member_id FROM bridge_account WHERE CAST(bridge_account.id AS varchar(36)) = lane.owner), '')
WHERE queue = 'bridge.portal';
UPDATE lane SET party = substring(name from 8), rank = 3 WHERE queue = 'bridge.setup' AND name LIKE 'portal/%';
UPDATE lane SET rank = 3, party = COALESCE(
    (SELECT member_id FROM bridge_binding WHERE CAST(bridge_binding.id AS varchar(36)) = substring(lane.name from 6)), '')
WHERE queue = 'bridge.setup' AND name LIKE 'line/%';
UPDATE lane SET owner = COALESCE(
    (SELECT CAST(account_id AS varchar(36)) FROM bridge_binding
     WHERE CAST(bridge_binding.id AS varchar(36)) = substring(lane.name from 6)), '')
WHERE queue = 'bridge.setup' AND name LIKE 'line/%';
