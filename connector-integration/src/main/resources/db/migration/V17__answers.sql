-- Which message a message answers.
ALTER TABLE portal_message ADD COLUMN reply_to_id bigint;
ALTER TABLE portal_talk_message ADD COLUMN reply_to_id bigint;

-- Users for whom what happens where they are is written down, among what bots fetch.
CREATE TABLE portal_event_reader (
    user_id bigint PRIMARY KEY,
    since ${timestamp} NOT NULL
);
