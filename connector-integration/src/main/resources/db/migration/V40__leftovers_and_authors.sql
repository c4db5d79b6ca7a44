-- What portals sent as SMS and is no order: not yet, or never; until they have heard what became of it.
CREATE TABLE bridge_sms_leftover (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    member_id varchar(100) NOT NULL,
    order_id varchar(100) NOT NULL,
    recipient ${text} NOT NULL,
    body ${text} NOT NULL,
    is_newsletter boolean NOT NULL,
    author bigint NOT NULL,
    came_at ${timestamp} NOT NULL,
    reason varchar(300),
    CONSTRAINT bridge_sms_leftover_once UNIQUE (account_id, order_id)
);

-- Who wrote what operators wrote: portals do not tell who changes it.
ALTER TABLE bridge_message ADD COLUMN author bigint;
