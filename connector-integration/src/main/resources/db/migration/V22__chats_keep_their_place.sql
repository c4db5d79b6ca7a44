-- Every message changes last_message_at of its chat. While an index has it, each change writes into all indexes of the
-- table; without, PostgreSQL changes the row within its page. The list of dialogs counts what it found anyway, so it
-- reads them all with or without.
DROP INDEX portal_chat_latest;
DROP INDEX portal_chat_operator;
CREATE INDEX portal_chat_operator ON portal_chat (operator_id);
