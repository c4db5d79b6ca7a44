-- Portals that refuse us: since when, and when they are asked again. What becomes of a message of an account when nobody
-- can tell whether it arrived: RESEND it, or HOLD it for a person.
ALTER TABLE bridge_installation ADD COLUMN suspended_at ${timestamp};
ALTER TABLE bridge_installation ADD COLUMN probe_at ${timestamp};
ALTER TABLE bridge_account ADD COLUMN on_doubt varchar(8) DEFAULT 'RESEND' NOT NULL;
