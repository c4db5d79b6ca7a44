-- What holds a linked account back and what a person must do; what gateways must be told; invitations to link; news.
ALTER TABLE bridge_account ADD COLUMN validity_source varchar(20);
ALTER TABLE bridge_account ADD COLUMN restriction_reason varchar(20);
ALTER TABLE bridge_account ADD COLUMN restriction_scope varchar(20);
ALTER TABLE bridge_account ADD COLUMN restricted_until ${timestamp};
ALTER TABLE bridge_account ADD COLUMN user_action varchar(20);
ALTER TABLE bridge_account ADD COLUMN gateway_settings ${text};

ALTER TABLE bridge_binding ADD COLUMN manners varchar(10) DEFAULT 'OPEN' NOT NULL;

CREATE TABLE bridge_invitation (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    digest varchar(64) NOT NULL,
    line_name varchar(200) NOT NULL,
    invited_by bigint NOT NULL,
    invited_at ${timestamp} NOT NULL,
    ends_at ${timestamp} NOT NULL,
    ended varchar(10),
    CONSTRAINT bridge_invitation_digest UNIQUE (digest)
);
CREATE INDEX bridge_invitation_account ON bridge_invitation (account_id);

-- The unique key is what makes each occurrence told once, whoever notices it.
CREATE TABLE bridge_news (
    id uuid PRIMARY KEY,
    version bigint NOT NULL,
    account_id uuid NOT NULL REFERENCES bridge_account (id),
    member_id varchar(64) NOT NULL,
    kind varchar(16) NOT NULL,
    occasion varchar(100) NOT NULL,
    detail varchar(200) NOT NULL,
    happened_at ${timestamp} NOT NULL,
    fate varchar(10) NOT NULL,
    CONSTRAINT bridge_news_occasion UNIQUE (account_id, kind, occasion)
);
CREATE INDEX bridge_news_latest ON bridge_news (account_id, happened_at);
CREATE TABLE bridge_news_reader (
    member_id varchar(64) NOT NULL,
    user_id bigint NOT NULL,
    seen_at ${timestamp} NOT NULL,
    PRIMARY KEY (member_id, user_id)
);

ALTER TABLE simulator_device ADD COLUMN by_token boolean DEFAULT false NOT NULL;
ALTER TABLE simulator_device ADD COLUMN cause varchar(40);
ALTER TABLE simulator_device ADD COLUMN restriction_reason varchar(20);
ALTER TABLE simulator_device ADD COLUMN restriction_scope varchar(20);
ALTER TABLE simulator_device ADD COLUMN restricted_until ${timestamp};
ALTER TABLE simulator_device ADD COLUMN user_action varchar(20);
ALTER TABLE simulator_device ADD COLUMN valid_until ${timestamp};
ALTER TABLE simulator_device ADD COLUMN validity_source varchar(20);
ALTER TABLE simulator_telephone ADD COLUMN token_digest varchar(64);
ALTER TABLE simulator_telephone ADD COLUMN token_sealed varchar(1000);
ALTER TABLE simulator_telephone ADD COLUMN token_until ${timestamp};
