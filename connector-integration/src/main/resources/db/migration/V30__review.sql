-- An account whose link to its messenger came to an end: what waits for it is held for a person when it is linked again.
ALTER TABLE bridge_account ADD COLUMN is_severed boolean DEFAULT FALSE NOT NULL;
UPDATE bridge_account SET is_severed = TRUE
    WHERE state IN ('LOGGED_OUT', 'EXPIRED', 'FAILED') OR (NOT is_wanted AND last_phone IS NOT NULL);

-- What time it is, for all nodes. A view, so that a test can let it jump.
CREATE VIEW database_time AS SELECT CURRENT_TIMESTAMP AS moment;
