-- What the operators' desk looks for: dialogs in somebody's care, and other dialogs of the same customer.
CREATE INDEX portal_chat_operator ON portal_chat (operator_id, last_message_at);
CREATE INDEX portal_chat_customer ON portal_chat (customer_id);
CREATE INDEX portal_customer_phone ON portal_customer (phone);
