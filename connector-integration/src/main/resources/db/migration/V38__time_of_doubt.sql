-- What may have arrived was not sent later than that: the far side may be busy with it for a while from then on.
ALTER TABLE lane_load ADD COLUMN sent_by ${timestamp};
UPDATE lane_load SET sent_by = tried_at WHERE state = 'WAITING' AND failure_kind = 'AMBIGUOUS';

-- Nobody could choose so far what becomes of messages in doubt.
ALTER TABLE bridge_account ALTER COLUMN on_doubt SET DEFAULT 'USUAL';
UPDATE bridge_account SET on_doubt = 'USUAL' WHERE on_doubt = 'RESEND';

-- How many requests a node made since it began: what is new of them is used for all nodes.
ALTER TABLE bridge_budget_use ADD COLUMN asked bigint DEFAULT 0 NOT NULL;
