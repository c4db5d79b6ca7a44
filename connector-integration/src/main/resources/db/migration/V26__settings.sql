-- How accounts are set up; until somebody chooses, an account has no row and everybody the same.
CREATE TABLE bridge_settings (
    account_id uuid PRIMARY KEY REFERENCES bridge_account (id),
    version bigint NOT NULL,
    edition bigint NOT NULL,
    publish_outgoing boolean NOT NULL,
    chat_for_sms boolean NOT NULL,
    chat_for_newsletters boolean NOT NULL,
    sms_provider boolean NOT NULL,
    show_online boolean NOT NULL,
    send_interval_ms integer,
    campaign_interval_ms integer NOT NULL,
    is_ignoring boolean NOT NULL,
    paused_at ${timestamp},
    presence_due_at ${timestamp}
);
INSERT INTO bridge_settings (account_id, version, edition, publish_outgoing, chat_for_sms, chat_for_newsletters,
        sms_provider, show_online, send_interval_ms, campaign_interval_ms, is_ignoring)
    SELECT id, 1, 1, TRUE, TRUE, FALSE, FALSE, FALSE, send_interval_ms, campaign_interval_ms, FALSE
    FROM bridge_account WHERE send_interval_ms IS NOT NULL OR campaign_interval_ms <> 15000;
ALTER TABLE bridge_account DROP COLUMN send_interval_ms;
ALTER TABLE bridge_account DROP COLUMN campaign_interval_ms;

-- Customers an account does not listen to.
CREATE TABLE bridge_ignored_number (
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    phone varchar(16) NOT NULL,
    added_at ${timestamp} NOT NULL,
    PRIMARY KEY (account_id, phone)
);

-- The account a deed was about; ids begin with the time.
ALTER TABLE bridge_audit ADD COLUMN account_id uuid;
CREATE INDEX bridge_audit_account ON bridge_audit (account_id, id);

-- Whether a device shows that it is there.
ALTER TABLE simulator_device ADD COLUMN is_online boolean DEFAULT FALSE NOT NULL;
