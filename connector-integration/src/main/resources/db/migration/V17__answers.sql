-- Which message a message answers.
ALTER TABLE portal_message ADD COLUMN reply_to_id bigint;
ALTER TABLE portal_talk_message ADD COLUMN reply_to_id bigint;
