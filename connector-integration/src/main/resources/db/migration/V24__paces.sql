-- How far apart an account sends, in milliseconds: null as its messenger likes it; and what nobody asked for.
ALTER TABLE bridge_account ADD COLUMN send_interval_ms integer;
ALTER TABLE bridge_account ADD COLUMN campaign_interval_ms integer DEFAULT 15000 NOT NULL;
