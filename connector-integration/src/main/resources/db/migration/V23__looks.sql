-- When an account's messenger was last asked how the account stands.
ALTER TABLE bridge_account ADD COLUMN looked_at ${timestamp};
