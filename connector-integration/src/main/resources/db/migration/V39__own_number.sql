-- Which of a portal's applications we are, as the portal told: who opens our pages is proved by it also while the portal
-- refuses us.
ALTER TABLE bridge_installation ADD COLUMN application_number bigint;
