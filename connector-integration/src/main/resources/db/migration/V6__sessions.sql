-- Who holds a session, how far it got, and when its line is to do something about it by itself.
ALTER TABLE portal_session ADD COLUMN line_id bigint DEFAULT 0 NOT NULL;
ALTER TABLE portal_session ADD COLUMN status varchar(20) DEFAULT 'NEW' NOT NULL;
ALTER TABLE portal_session ADD COLUMN due_at ${timestamp};
ALTER TABLE portal_session ADD COLUMN is_pinned boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_session ADD COLUMN is_greeted boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_session ADD COLUMN is_apologised boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_session ADD COLUMN operator_id bigint;
ALTER TABLE portal_session ADD COLUMN held_since ${timestamp};
ALTER TABLE portal_session ADD COLUMN is_with_bot boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_session ADD COLUMN answered_at ${timestamp};
ALTER TABLE portal_session ADD COLUMN operator_wrote_at ${timestamp};
ALTER TABLE portal_session ADD COLUMN skipped varchar(4000) DEFAULT '' NOT NULL;
ALTER TABLE portal_session ADD COLUMN is_vote_awaited boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_session ADD COLUMN vote integer DEFAULT 0 NOT NULL;
ALTER TABLE portal_session ADD COLUMN vote_head integer DEFAULT 0 NOT NULL;
ALTER TABLE portal_session ADD COLUMN comment_head varchar(4000);

UPDATE portal_session SET
    line_id = (SELECT c.line_id FROM portal_chat c WHERE c.id = portal_session.chat_id),
    operator_id = (SELECT c.operator_id FROM portal_chat c WHERE c.id = portal_session.chat_id),
    is_greeted = TRUE,
    status = CASE WHEN closed_at IS NULL THEN 'ANSWERED' ELSE 'CLOSED' END;

CREATE INDEX portal_session_due ON portal_session (due_at);
CREATE INDEX portal_session_turn ON portal_session (line_id, held_since);
CREATE INDEX portal_session_operator ON portal_session (operator_id, closed_at);

ALTER TABLE portal_chat ADD COLUMN is_silent boolean DEFAULT FALSE NOT NULL;

CREATE TABLE portal_chat_member (
    chat_id bigint NOT NULL REFERENCES portal_chat (id),
    user_id bigint NOT NULL,
    PRIMARY KEY (chat_id, user_id)
);

-- Which records of the CRM a chat belongs to.
CREATE SEQUENCE portal_crm_link_number;

CREATE TABLE portal_crm_link (
    id bigint PRIMARY KEY,
    chat_id bigint NOT NULL REFERENCES portal_chat (id),
    entity_type varchar(20) NOT NULL,
    entity_id bigint NOT NULL,
    CONSTRAINT portal_crm_link_once UNIQUE (chat_id, entity_type, entity_id)
);
CREATE INDEX portal_crm_link_entity ON portal_crm_link (entity_type, entity_id);

-- Answers the operators of a line need not type again.
CREATE SEQUENCE portal_quick_answer_number;

CREATE TABLE portal_quick_answer (
    id bigint PRIMARY KEY,
    line_id bigint NOT NULL,
    body_text varchar(4000) NOT NULL,
    created_by bigint NOT NULL,
    created_at ${timestamp} NOT NULL
);
CREATE INDEX portal_quick_answer_line ON portal_quick_answer (line_id);
