-- What a bot adds to a message of a line: blocks and buttons, as JSON.
ALTER TABLE portal_message ADD COLUMN attach ${text};
ALTER TABLE portal_message ADD COLUMN keyboard ${text};

-- Files that went into chats, by the numbers programs know them by.
CREATE SEQUENCE portal_disk_file_number;

CREATE TABLE portal_disk_file (
    id bigint PRIMARY KEY,
    chat_id bigint NOT NULL,
    author_id bigint NOT NULL,
    file_id varchar(100) NOT NULL,
    uploaded_at ${timestamp} NOT NULL
);

-- What the queue of a line is made of; its operators follow from that.
ALTER TABLE portal_line ADD COLUMN queued_users varchar(4000) DEFAULT '' NOT NULL;
ALTER TABLE portal_line ADD COLUMN queued_departments varchar(2000) DEFAULT '' NOT NULL;
UPDATE portal_line SET queued_users = operators;

-- Since when a customer waits for an answer, and whether heads were told that it takes too long.
ALTER TABLE portal_session ADD COLUMN waiting_since ${timestamp};
ALTER TABLE portal_session ADD COLUMN is_late boolean DEFAULT FALSE NOT NULL;

-- When people were seen on the portal's pages last.
CREATE TABLE portal_presence (
    user_id bigint PRIMARY KEY,
    seen_at ${timestamp} NOT NULL
);
