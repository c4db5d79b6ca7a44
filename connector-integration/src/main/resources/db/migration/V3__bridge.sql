-- The bridge: where it is installed, which accounts feed which lines, dialogs and messages on their way across.
CREATE TABLE bridge_app_credentials (
    client_id varchar(100) PRIMARY KEY,
    client_secret varchar(2000) NOT NULL,
    oauth_server varchar(500) NOT NULL,
    registered_at ${timestamp} NOT NULL
);

CREATE TABLE bridge_installation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    member_id varchar(64) NOT NULL,
    client_id varchar(100) NOT NULL,
    client_endpoint varchar(500) NOT NULL,
    access_token varchar(4000) NOT NULL,
    refresh_token varchar(4000) NOT NULL,
    application_token varchar(4000),
    expires_at ${timestamp} NOT NULL,
    language varchar(8) NOT NULL,
    scope varchar(2000) NOT NULL,
    status varchar(8) NOT NULL,
    user_id bigint NOT NULL,
    installed_at ${timestamp} NOT NULL,
    set_up_at ${timestamp},
    removed_at ${timestamp},
    suspended varchar(500),
    refreshing_until ${timestamp},
    CONSTRAINT bridge_installation_member UNIQUE (member_id)
);

CREATE TABLE bridge_account (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    member_id varchar(64) NOT NULL,
    gateway varchar(20) NOT NULL,
    name varchar(64) NOT NULL,
    hook_secret varchar(2000) NOT NULL,
    state varchar(16) NOT NULL,
    step_kind varchar(16),
    step_payload varchar(4000),
    step_expires_at ${timestamp},
    phone varchar(40),
    profile_name varchar(100),
    valid_until ${timestamp},
    cause varchar(500),
    last_phone varchar(40),
    is_wanted boolean NOT NULL,
    logout_pending boolean NOT NULL,
    changed_at ${timestamp} NOT NULL
);
CREATE INDEX bridge_account_member ON bridge_account (member_id);

CREATE TABLE bridge_binding (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    member_id varchar(64) NOT NULL,
    connector varchar(50) NOT NULL,
    line bigint NOT NULL,
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    wants_active boolean NOT NULL,
    is_active boolean NOT NULL,
    health varchar(10) NOT NULL,
    difference varchar(500),
    checked_at ${timestamp},
    CONSTRAINT bridge_binding_line UNIQUE (member_id, connector, line),
    CONSTRAINT bridge_binding_account UNIQUE (account_id)
);

CREATE TABLE bridge_dialog (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    external_chat_id varchar(200) NOT NULL,
    customer_id varchar(200) NOT NULL,
    customer_name varchar(200),
    customer_phone varchar(40),
    im_chat_id bigint,
    session_id bigint,
    is_session_open boolean NOT NULL,
    opened_at ${timestamp} NOT NULL,
    CONSTRAINT bridge_dialog_chat UNIQUE (account_id, external_chat_id)
);

-- The two unique keys are what makes repeats of webhooks and events harmless.
CREATE TABLE bridge_message (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    dialog_id uuid NOT NULL REFERENCES bridge_dialog (id),
    direction varchar(8) NOT NULL,
    kind varchar(12) NOT NULL,
    body ${text} NOT NULL,
    file_reference varchar(4000),
    file_name varchar(200),
    media_type varchar(100),
    file_id varchar(100),
    file_trouble varchar(500),
    external_id varchar(250),
    im_chat_id bigint,
    im_message_id bigint,
    part integer NOT NULL,
    sent_at ${timestamp} NOT NULL,
    status varchar(10) NOT NULL,
    told varchar(10) NOT NULL,
    failure varchar(1000),
    changed_at ${timestamp} NOT NULL,
    CONSTRAINT bridge_message_external UNIQUE (account_id, direction, external_id),
    CONSTRAINT bridge_message_im UNIQUE (account_id, im_message_id, part)
);
CREATE INDEX bridge_message_untold ON bridge_message (status, told, changed_at);

CREATE TABLE bridge_parked_status (
    id uuid PRIMARY KEY,
    account_id uuid NOT NULL,
    external_id varchar(250) NOT NULL,
    status varchar(10) NOT NULL,
    parked_at ${timestamp} NOT NULL
);
CREATE INDEX bridge_parked_status_message ON bridge_parked_status (account_id, external_id);
CREATE INDEX bridge_parked_status_age ON bridge_parked_status (parked_at);
