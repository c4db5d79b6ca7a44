-- Limits and weather of the embedded portal; events that applications fetch themselves; every attempt to bring one.
CREATE TABLE portal_limits (
    member_id varchar(64) PRIMARY KEY,
    version bigint NOT NULL,
    burst integer NOT NULL,
    per_second double precision NOT NULL,
    operating_seconds integer NOT NULL,
    cut_seconds integer NOT NULL,
    is_overloaded boolean NOT NULL,
    costs ${text} NOT NULL
);

CREATE TABLE portal_fault (
    kind varchar(30) PRIMARY KEY,
    percent integer NOT NULL,
    times_left integer,
    scope varchar(500) NOT NULL,
    seconds integer NOT NULL,
    ends_at ${timestamp}
);

ALTER TABLE portal_subscription ADD COLUMN is_offline boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_subscription ADD COLUMN auth_connector varchar(100) DEFAULT '' NOT NULL;
ALTER TABLE portal_subscription ADD COLUMN min_timeout integer DEFAULT 1 NOT NULL;
ALTER TABLE portal_subscription ADD COLUMN noticed_at ${timestamp};

CREATE SEQUENCE portal_offline_event_number;

CREATE TABLE portal_offline_event (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    auth_connector varchar(100) NOT NULL,
    event varchar(100) NOT NULL,
    form_data ${text} NOT NULL,
    caused_by bigint NOT NULL,
    message_id varchar(64) NOT NULL,
    process_id varchar(64) NOT NULL,
    is_error boolean NOT NULL,
    changed_at ${timestamp} NOT NULL
);
CREATE INDEX portal_offline_event_free ON portal_offline_event (application_id, auth_connector, process_id, changed_at);
CREATE INDEX portal_offline_event_message ON portal_offline_event (application_id, message_id);

CREATE TABLE portal_event_attempt (
    id uuid PRIMARY KEY,
    event_id uuid NOT NULL,
    number integer NOT NULL,
    status integer NOT NULL,
    answer varchar(1000) NOT NULL,
    took_millis bigint NOT NULL,
    made_at ${timestamp} NOT NULL
);
CREATE INDEX portal_event_attempt_event ON portal_event_attempt (event_id, number);

ALTER TABLE portal_application ADD COLUMN app_version varchar(20) DEFAULT '1' NOT NULL;

ALTER TABLE portal_call ADD COLUMN operating numeric(16, 6) DEFAULT 0 NOT NULL;
