-- Messages that were changed or taken back, and what the company wrote elsewhere.
ALTER TABLE bridge_message ADD COLUMN revision integer DEFAULT 0 NOT NULL;
ALTER TABLE bridge_message ADD COLUMN carried_revision integer DEFAULT 0 NOT NULL;
ALTER TABLE bridge_message ADD COLUMN is_taken_back boolean DEFAULT FALSE NOT NULL;
ALTER TABLE bridge_message ADD COLUMN revised_at ${timestamp};
ALTER TABLE bridge_message ADD COLUMN is_own boolean DEFAULT FALSE NOT NULL;

-- What was sent through the portal's own means: an SMS, a robot. The number is the portal's.
ALTER TABLE bridge_message ADD COLUMN order_id varchar(120);
ALTER TABLE bridge_message ADD COLUMN is_published boolean DEFAULT FALSE NOT NULL;
ALTER TABLE bridge_message ADD CONSTRAINT bridge_message_order UNIQUE (account_id, order_id, part);

CREATE TABLE bridge_parked_change (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    external_id varchar(250),
    im_message_id bigint,
    body ${text},
    changed_at ${timestamp} NOT NULL,
    parked_at ${timestamp} NOT NULL
);
CREATE INDEX bridge_parked_change_age ON bridge_parked_change (parked_at);

-- Accounts that portals know as SMS providers.
CREATE TABLE bridge_sms_provider (
    account_id uuid PRIMARY KEY REFERENCES bridge_account (id),
    member_id varchar(64) NOT NULL,
    name varchar(64) NOT NULL,
    handler varchar(1000) NOT NULL,
    registered_at ${timestamp},
    trouble varchar(500),
    retry_at ${timestamp} NOT NULL
);
