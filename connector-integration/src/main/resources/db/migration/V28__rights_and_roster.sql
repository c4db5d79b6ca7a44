-- Who may send through an account: codes and names, one a line. Nobody stands for everybody.
CREATE TABLE bridge_circle (
    account_id uuid PRIMARY KEY REFERENCES bridge_account (id),
    version bigint NOT NULL,
    holders ${text} NOT NULL,
    changed_at ${timestamp} NOT NULL
);

-- What a portal said of its company last: who works where, what is below what, who is in a group.
CREATE TABLE bridge_company_fact (
    member_id varchar(64) NOT NULL,
    name varchar(40) NOT NULL,
    fact ${text} NOT NULL,
    told_at ${timestamp} NOT NULL,
    PRIMARY KEY (member_id, name)
);

-- As whom we call a portal, as it told last, and who may see the application's page there.
ALTER TABLE bridge_installation ADD COLUMN actor_name varchar(200);
ALTER TABLE bridge_installation ADD COLUMN actor_is_admin boolean;
ALTER TABLE bridge_installation ADD COLUMN actor_seen_at ${timestamp};
ALTER TABLE bridge_installation ADD COLUMN is_page_for_admins boolean DEFAULT FALSE NOT NULL;

-- What the list of accounts shows and nobody else needs.
ALTER TABLE bridge_binding ADD COLUMN line_name varchar(200);
CREATE TABLE bridge_hidden_account (account_id uuid PRIMARY KEY REFERENCES bridge_account (id));
CREATE TABLE bridge_account_pulse (
    account_id uuid PRIMARY KEY REFERENCES bridge_account (id),
    last_message_at ${timestamp} NOT NULL
);

-- Groups of the embedded portal.
CREATE SEQUENCE portal_group_number;
CREATE TABLE portal_group (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    name varchar(200) NOT NULL,
    owner_id bigint NOT NULL,
    members ${text} NOT NULL,
    created_at ${timestamp} NOT NULL
);
