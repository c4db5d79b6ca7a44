-- The embedded portal. Its numbers come from sequences, as Bitrix24's do; users and customers share one.
CREATE SEQUENCE portal_user_number;
CREATE SEQUENCE portal_application_number;
CREATE SEQUENCE portal_webhook_number;
CREATE SEQUENCE portal_placement_number;
CREATE SEQUENCE portal_subscription_number;
CREATE SEQUENCE portal_line_number;
CREATE SEQUENCE portal_connector_status_number;
CREATE SEQUENCE portal_chat_number;
CREATE SEQUENCE portal_session_number;
CREATE SEQUENCE portal_message_number;

CREATE TABLE portal_identity (
    member_id varchar(64) PRIMARY KEY,
    created_at ${timestamp} NOT NULL
);

CREATE TABLE portal_user (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    login varchar(50) NOT NULL,
    name varchar(100) NOT NULL,
    last_name varchar(100) NOT NULL,
    email varchar(200) NOT NULL,
    is_admin boolean NOT NULL,
    is_active boolean NOT NULL,
    language varchar(5) NOT NULL,
    password_hash varchar(300),
    CONSTRAINT portal_user_login UNIQUE (login)
);

CREATE TABLE portal_application (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    client_id varchar(80) NOT NULL,
    sealed_secret varchar(500) NOT NULL,
    sealed_token varchar(500) NOT NULL,
    name varchar(200) NOT NULL,
    scopes varchar(500) NOT NULL,
    handler_url varchar(1000) NOT NULL,
    install_url varchar(1000),
    menu_name varchar(100),
    is_api_only boolean NOT NULL,
    status varchar(20) NOT NULL,
    installed_by bigint,
    created_at ${timestamp} NOT NULL,
    installed_at ${timestamp},
    CONSTRAINT portal_application_client UNIQUE (client_id)
);

-- Only hashes of tokens are kept.
CREATE TABLE portal_token (
    hash varchar(64) PRIMARY KEY,
    version bigint NOT NULL,
    kind varchar(10) NOT NULL,
    application_id bigint NOT NULL,
    user_id bigint NOT NULL,
    expires_at ${timestamp} NOT NULL,
    used_at ${timestamp}
);
CREATE INDEX portal_token_application ON portal_token (application_id);
CREATE INDEX portal_token_expires ON portal_token (expires_at);

CREATE TABLE portal_webhook (
    id bigint PRIMARY KEY,
    key_hash varchar(64) NOT NULL,
    user_id bigint NOT NULL,
    name varchar(200) NOT NULL,
    scopes varchar(500) NOT NULL,
    created_at ${timestamp} NOT NULL,
    CONSTRAINT portal_webhook_key UNIQUE (key_hash)
);

CREATE TABLE portal_call (
    id uuid PRIMARY KEY,
    application_id bigint NOT NULL,
    method varchar(100) NOT NULL,
    parameters ${text} NOT NULL,
    status integer NOT NULL,
    answer ${text} NOT NULL,
    took_millis bigint NOT NULL,
    called_at ${timestamp} NOT NULL
);
CREATE INDEX portal_call_latest ON portal_call (application_id, called_at);

CREATE TABLE portal_placement (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    placement varchar(100) NOT NULL,
    handler_url varchar(1000) NOT NULL,
    title varchar(200) NOT NULL,
    description varchar(1000) NOT NULL,
    bound_at ${timestamp} NOT NULL
);
CREATE INDEX portal_placement_application ON portal_placement (application_id);
CREATE INDEX portal_placement_spot ON portal_placement (placement);

CREATE TABLE portal_subscription (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    event varchar(100) NOT NULL,
    handler_url varchar(1000) NOT NULL,
    auth_user bigint NOT NULL,
    bound_at ${timestamp} NOT NULL
);
CREATE INDEX portal_subscription_application ON portal_subscription (application_id);

CREATE TABLE portal_event (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    application_id bigint NOT NULL,
    event varchar(100) NOT NULL,
    handler_url varchar(1000) NOT NULL,
    handler_id bigint NOT NULL,
    auth_user bigint NOT NULL,
    form_data ${text} NOT NULL,
    message_id bigint,
    status varchar(20) NOT NULL,
    attempts integer NOT NULL,
    last_answer varchar(1000),
    raised_at ${timestamp} NOT NULL,
    last_attempt_at ${timestamp}
);
CREATE INDEX portal_event_latest ON portal_event (application_id, raised_at);

CREATE TABLE portal_line (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    name varchar(200) NOT NULL,
    is_active boolean NOT NULL,
    operators varchar(4000) NOT NULL,
    created_at ${timestamp} NOT NULL,
    changed_at ${timestamp} NOT NULL,
    changed_by bigint NOT NULL
);

CREATE TABLE portal_line_setting (
    line_id bigint NOT NULL REFERENCES portal_line (id),
    name varchar(60) NOT NULL,
    text varchar(4000) NOT NULL,
    PRIMARY KEY (line_id, name)
);

CREATE TABLE portal_connector (
    code varchar(50) PRIMARY KEY,
    version bigint NOT NULL,
    application_id bigint NOT NULL,
    name varchar(200) NOT NULL,
    icon_image ${text},
    icon_color varchar(60),
    icon_size varchar(60),
    icon_position varchar(60),
    disabled_icon_image ${text},
    disabled_icon_color varchar(60),
    disabled_icon_size varchar(60),
    disabled_icon_position varchar(60),
    placement_handler varchar(1000) NOT NULL,
    del_external_messages boolean NOT NULL,
    edit_internal_messages boolean NOT NULL,
    del_internal_messages boolean NOT NULL,
    newsletter boolean NOT NULL,
    need_system_messages boolean NOT NULL,
    need_signature boolean NOT NULL,
    chat_group boolean NOT NULL,
    note varchar(1000) NOT NULL,
    registered_at ${timestamp} NOT NULL
);

CREATE TABLE portal_connector_status (
    id bigint PRIMARY KEY,
    connector varchar(50) NOT NULL,
    line_id bigint NOT NULL,
    is_active boolean NOT NULL,
    has_error boolean NOT NULL,
    channel_id varchar(500),
    channel_url varchar(2000),
    channel_url_im varchar(2000),
    channel_name varchar(500),
    CONSTRAINT portal_connector_status_spot UNIQUE (connector, line_id)
);

CREATE TABLE portal_customer (
    id bigint PRIMARY KEY,
    connector varchar(50) NOT NULL,
    external_id varchar(255) NOT NULL,
    name varchar(255) NOT NULL,
    last_name varchar(255) NOT NULL,
    avatar_url varchar(2000),
    profile_url varchar(2000),
    gender varchar(10),
    email varchar(255),
    phone varchar(100),
    CONSTRAINT portal_customer_external UNIQUE (connector, external_id)
);

CREATE TABLE portal_chat (
    id bigint PRIMARY KEY,
    user_code varchar(700) NOT NULL,
    connector varchar(50) NOT NULL,
    line_id bigint NOT NULL,
    external_id varchar(255) NOT NULL,
    external_name varchar(255),
    external_url varchar(2000),
    customer_id bigint NOT NULL REFERENCES portal_customer (id),
    session_id bigint,
    operator_id bigint,
    last_message_id bigint,
    last_message_at ${timestamp} NOT NULL,
    unread integer NOT NULL,
    CONSTRAINT portal_chat_code UNIQUE (user_code)
);
CREATE INDEX portal_chat_latest ON portal_chat (last_message_at);

CREATE TABLE portal_session (
    id bigint PRIMARY KEY,
    chat_id bigint NOT NULL REFERENCES portal_chat (id),
    parent_id bigint NOT NULL,
    opened_at ${timestamp} NOT NULL,
    closed_at ${timestamp},
    closed_by bigint
);
CREATE INDEX portal_session_chat ON portal_session (chat_id);

CREATE TABLE portal_message (
    id bigint PRIMARY KEY,
    chat_id bigint NOT NULL REFERENCES portal_chat (id),
    session_id bigint NOT NULL,
    author varchar(20) NOT NULL,
    author_id bigint NOT NULL,
    is_outgoing boolean NOT NULL,
    body_text ${text} NOT NULL,
    created_at ${timestamp} NOT NULL,
    sent_at ${timestamp},
    delivered_at ${timestamp},
    read_at ${timestamp},
    abandoned_at ${timestamp},
    edited_at ${timestamp},
    deleted_at ${timestamp}
);
CREATE INDEX portal_message_chat ON portal_message (chat_id, id);

CREATE TABLE portal_message_file (
    message_id bigint NOT NULL REFERENCES portal_message (id),
    place integer NOT NULL,
    file_id varchar(100) NOT NULL,
    name varchar(200) NOT NULL,
    media_type varchar(100) NOT NULL,
    size bigint NOT NULL,
    PRIMARY KEY (message_id, place)
);

CREATE TABLE portal_message_external (
    message_id bigint NOT NULL REFERENCES portal_message (id),
    place integer NOT NULL,
    external_id varchar(255) NOT NULL,
    PRIMARY KEY (message_id, place)
);
