-- What is said in chats: names chats are given, messages the CRM is not to look at, finding a message by the messenger's id.

ALTER TABLE portal_chat ADD COLUMN title varchar(255);
ALTER TABLE portal_message ADD COLUMN is_without_crm boolean DEFAULT FALSE NOT NULL;

CREATE INDEX portal_message_external_known ON portal_message_external (external_id);
