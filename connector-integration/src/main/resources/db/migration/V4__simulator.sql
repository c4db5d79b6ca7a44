-- The simulated messenger: telephones, what they say to each other, the devices linked to them, what devices are told.
CREATE TABLE simulator_telephone (
    number varchar(16) PRIMARY KEY,
    owner varchar(80) NOT NULL,
    company boolean NOT NULL,
    added_at ${timestamp} NOT NULL
);

CREATE SEQUENCE simulator_message_place;

CREATE TABLE simulator_message (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    place bigint NOT NULL,
    chat varchar(33) NOT NULL,
    sender varchar(16) NOT NULL,
    recipient varchar(16) NOT NULL,
    command_id uuid NOT NULL,
    source varchar(10) NOT NULL,
    kind varchar(12) NOT NULL,
    text varchar(4096) NOT NULL,
    file_id varchar(100),
    file_name varchar(200),
    file_type varchar(100),
    file_size bigint,
    status varchar(10) NOT NULL,
    sent_at ${timestamp} NOT NULL,
    edited_at ${timestamp},
    deleted_at ${timestamp},
    CONSTRAINT simulator_message_command UNIQUE (sender, command_id)
);
CREATE INDEX simulator_message_chat ON simulator_message (chat, place);
CREATE INDEX simulator_message_recipient ON simulator_message (recipient, status, sender);

CREATE TABLE simulator_device (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    name varchar(60) NOT NULL,
    title varchar(80) NOT NULL,
    hook_url varchar(1000) NOT NULL,
    hook_key varchar(1000) NOT NULL,
    state varchar(16) NOT NULL,
    codes varchar(200),
    code_index integer NOT NULL,
    turns_at ${timestamp},
    telephone varchar(16),
    moved_at ${timestamp} NOT NULL,
    CONSTRAINT simulator_device_name UNIQUE (name)
);
CREATE INDEX simulator_device_telephone ON simulator_device (telephone);
CREATE INDEX simulator_device_turns ON simulator_device (turns_at);

CREATE TABLE simulator_notice (
    id uuid PRIMARY KEY,
    device_id uuid NOT NULL REFERENCES simulator_device (id),
    body ${text} NOT NULL,
    happened_at ${timestamp} NOT NULL
);

-- A company and two customers, so that there is somebody to write to at once.
INSERT INTO simulator_telephone (number, owner, company, added_at) VALUES
    ('+79001234567', 'Romashka Shoes', TRUE, TIMESTAMP WITH TIME ZONE '2026-11-20 09:00:00+00'),
    ('+79162003040', 'Мария Ким', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-20 09:00:01+00'),
    ('+5511912345678', 'João Silva', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-20 09:00:02+00');
