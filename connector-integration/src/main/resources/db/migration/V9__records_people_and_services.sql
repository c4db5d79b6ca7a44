-- The customer records of the embedded portal. Numbers count per kind, as in Bitrix24.
CREATE SEQUENCE portal_crm_lead_number;
CREATE SEQUENCE portal_crm_deal_number;
CREATE SEQUENCE portal_crm_contact_number;
CREATE SEQUENCE portal_crm_company_number;
CREATE SEQUENCE portal_crm_activity_number;
CREATE SEQUENCE portal_crm_comment_number;
CREATE SEQUENCE portal_crm_multifield_number;

CREATE TABLE portal_crm_item (
    code varchar(30) PRIMARY KEY,
    version bigint NOT NULL,
    kind varchar(20) NOT NULL,
    item_number bigint NOT NULL,
    fields ${text} NOT NULL
);
CREATE INDEX portal_crm_item_number ON portal_crm_item (kind, item_number);

-- What items are found by: telephones, addresses, the record they belong to, chats.
CREATE TABLE portal_crm_word (
    item_code varchar(30) NOT NULL REFERENCES portal_crm_item (code),
    word varchar(300) NOT NULL,
    PRIMARY KEY (item_code, word)
);
CREATE INDEX portal_crm_word_item ON portal_crm_word (word);

-- The company itself is department 1.
CREATE SEQUENCE portal_department_number START WITH 2;
CREATE TABLE portal_department (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    name varchar(200) NOT NULL,
    sort_order bigint NOT NULL,
    parent_id bigint NOT NULL,
    head_id bigint NOT NULL
);
INSERT INTO portal_department (id, version, name, sort_order, parent_id, head_id) VALUES (1, 1, 'Company', 500, 0, 0);

CREATE TABLE portal_staff_profile (
    user_id bigint PRIMARY KEY,
    version bigint NOT NULL,
    work_position varchar(200) NOT NULL,
    phone varchar(100) NOT NULL,
    departments varchar(1000) NOT NULL
);

-- Senders of short messages that applications registered, and what went through them.
CREATE SEQUENCE portal_sms_sender_number;
CREATE TABLE portal_sms_sender (
    id bigint PRIMARY KEY,
    application_id bigint NOT NULL,
    code varchar(100) NOT NULL,
    name varchar(200) NOT NULL,
    description varchar(2000) NOT NULL,
    handler_url varchar(1000) NOT NULL,
    CONSTRAINT portal_sms_sender_code UNIQUE (application_id, code)
);

CREATE SEQUENCE portal_sms_number;
CREATE TABLE portal_sms (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    application_id bigint NOT NULL,
    sender_code varchar(100) NOT NULL,
    message_code varchar(50) NOT NULL,
    recipient varchar(100) NOT NULL,
    body_text ${text} NOT NULL,
    item_code varchar(30) NOT NULL,
    author_id bigint NOT NULL,
    status varchar(20) NOT NULL,
    sent_at ${timestamp} NOT NULL,
    changed_at ${timestamp} NOT NULL,
    CONSTRAINT portal_sms_message UNIQUE (message_code)
);

-- Robots and activities of workflows that applications registered, and each run of one.
CREATE SEQUENCE portal_robot_number;
CREATE TABLE portal_robot (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    application_id bigint NOT NULL,
    code varchar(100) NOT NULL,
    is_robot boolean NOT NULL,
    handler_url varchar(1000) NOT NULL,
    auth_user bigint NOT NULL,
    name varchar(500) NOT NULL,
    settings ${text} NOT NULL,
    CONSTRAINT portal_robot_code UNIQUE (application_id, is_robot, code)
);

CREATE SEQUENCE portal_robot_run_number;
CREATE TABLE portal_robot_run (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    application_id bigint NOT NULL,
    robot_code varchar(100) NOT NULL,
    robot_name varchar(500) NOT NULL,
    event_token varchar(100) NOT NULL,
    item_code varchar(30) NOT NULL,
    started_by bigint NOT NULL,
    started_at ${timestamp} NOT NULL,
    is_waiting boolean NOT NULL,
    finished_at ${timestamp},
    return_values ${text},
    log_message ${text},
    CONSTRAINT portal_robot_run_token UNIQUE (event_token)
);
