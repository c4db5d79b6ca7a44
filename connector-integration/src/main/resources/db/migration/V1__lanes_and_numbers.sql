-- The durable queue: one row per lane (what must stay in order), one per load (what travels).
CREATE TABLE lane (
    id uuid PRIMARY KEY,
    queue varchar(40) NOT NULL,
    name varchar(300) NOT NULL,
    due_at ${timestamp},
    lease_until ${timestamp},
    lease_epoch bigint DEFAULT 0 NOT NULL,
    lease_holder varchar(100),
    CONSTRAINT lane_name UNIQUE (queue, name)
);
CREATE INDEX lane_due ON lane (queue, due_at);

CREATE SEQUENCE lane_position;

CREATE TABLE lane_load (
    id uuid PRIMARY KEY,
    lane_id uuid NOT NULL REFERENCES lane (id),
    place bigint NOT NULL,
    kind varchar(40) NOT NULL,
    subject uuid NOT NULL,
    state varchar(10) NOT NULL,
    attempts integer DEFAULT 0 NOT NULL,
    added_at ${timestamp} NOT NULL,
    due_at ${timestamp} NOT NULL,
    finished_at ${timestamp},
    failure_kind varchar(12),
    failure varchar(1000)
);
CREATE INDEX lane_load_order ON lane_load (lane_id, state, place);
CREATE INDEX lane_load_subject ON lane_load (subject);
