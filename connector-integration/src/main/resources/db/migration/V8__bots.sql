-- Bots are users nobody signs in as; what they are told may carry tokens of theirs inside its data.
ALTER TABLE portal_user ADD COLUMN is_bot boolean DEFAULT false NOT NULL;
ALTER TABLE portal_event ADD COLUMN bearers varchar(1000);

CREATE SEQUENCE portal_bot_owner_number;
CREATE SEQUENCE portal_bot_command_number;
CREATE SEQUENCE portal_bot_event_number;

-- Who registers bots through a webhook names a key of their own; its number as an owner is negative.
CREATE TABLE portal_bot_owner (
    id bigint PRIMARY KEY,
    key_hash varchar(64) NOT NULL,
    sealed_key varchar(500) NOT NULL,
    CONSTRAINT portal_bot_owner_key UNIQUE (key_hash)
);

CREATE TABLE portal_bot (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    owner_id bigint NOT NULL,
    code varchar(100) NOT NULL,
    kind varchar(20) NOT NULL,
    is_modern boolean NOT NULL,
    is_openline boolean NOT NULL,
    is_hidden boolean NOT NULL,
    has_reactions boolean NOT NULL,
    background varchar(50),
    color varchar(20) NOT NULL,
    work_position varchar(200) NOT NULL,
    website varchar(500) NOT NULL,
    gender varchar(1) NOT NULL,
    birthday varchar(10) NOT NULL,
    avatar_id varchar(100) NOT NULL,
    event_mode varchar(10) NOT NULL,
    handler_id bigint NOT NULL,
    message_add_url varchar(1000) NOT NULL,
    message_update_url varchar(1000) NOT NULL,
    message_delete_url varchar(1000) NOT NULL,
    welcome_url varchar(1000) NOT NULL,
    delete_url varchar(1000) NOT NULL,
    messages_seen bigint NOT NULL,
    registered_at ${timestamp} NOT NULL,
    CONSTRAINT portal_bot_code UNIQUE (code)
);
CREATE INDEX portal_bot_owner_bots ON portal_bot (owner_id);

CREATE TABLE portal_bot_command (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    bot_id bigint NOT NULL,
    command varchar(100) NOT NULL,
    is_common boolean NOT NULL,
    is_hidden boolean NOT NULL,
    for_extranet boolean NOT NULL,
    handler_url varchar(1000) NOT NULL,
    CONSTRAINT portal_bot_command_word UNIQUE (bot_id, command)
);

CREATE TABLE portal_bot_command_text (
    command_id bigint NOT NULL REFERENCES portal_bot_command (id),
    language varchar(10) NOT NULL,
    words varchar(1100) NOT NULL,
    PRIMARY KEY (command_id, language)
);

-- What bots fetch; it stays until it is confirmed.
CREATE TABLE portal_bot_event (
    id bigint PRIMARY KEY,
    bot_id bigint NOT NULL,
    event varchar(100) NOT NULL,
    facts ${text} NOT NULL,
    raised_at ${timestamp} NOT NULL
);
CREATE INDEX portal_bot_event_next ON portal_bot_event (bot_id, id);

-- Talks of users and bots among themselves; they share their numbers with the dialogs of lines.
CREATE TABLE portal_talk (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    pair varchar(50),
    kind varchar(10) NOT NULL,
    title varchar(255) NOT NULL,
    description varchar(1000) NOT NULL,
    color varchar(20) NOT NULL,
    avatar_id varchar(100) NOT NULL,
    owner_id bigint NOT NULL,
    managers varchar(4000) NOT NULL,
    entity_type varchar(100) NOT NULL,
    entity_id varchar(255) NOT NULL,
    last_message_id bigint NOT NULL,
    last_message_at ${timestamp} NOT NULL,
    message_count bigint NOT NULL,
    opened_at ${timestamp} NOT NULL,
    CONSTRAINT portal_talk_pair UNIQUE (pair)
);
CREATE INDEX portal_talk_entity ON portal_talk (entity_type, entity_id);

CREATE TABLE portal_talk_member (
    talk_id bigint NOT NULL REFERENCES portal_talk (id),
    user_id bigint NOT NULL,
    read_up_to bigint NOT NULL,
    PRIMARY KEY (talk_id, user_id)
);
CREATE INDEX portal_talk_member_user ON portal_talk_member (user_id);

CREATE TABLE portal_talk_message (
    id bigint PRIMARY KEY,
    talk_id bigint NOT NULL,
    author_id bigint NOT NULL,
    is_system boolean NOT NULL,
    body_text ${text} NOT NULL,
    attach ${text},
    keyboard ${text},
    menu ${text},
    created_at ${timestamp} NOT NULL,
    edited_at ${timestamp},
    deleted_at ${timestamp}
);
CREATE INDEX portal_talk_message_page ON portal_talk_message (talk_id, id);

CREATE TABLE portal_talk_like (
    message_id bigint NOT NULL,
    user_id bigint NOT NULL,
    reaction varchar(50) NOT NULL,
    PRIMARY KEY (message_id, user_id)
);
