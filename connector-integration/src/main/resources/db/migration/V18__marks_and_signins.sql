-- What people marked for themselves: pinned, muted, opened once …
CREATE TABLE portal_mark (
    user_id bigint NOT NULL,
    kind varchar(20) NOT NULL,
    about varchar(100) NOT NULL,
    marked_at ${timestamp} NOT NULL,
    PRIMARY KEY (user_id, kind, about)
);
CREATE INDEX portal_mark_about ON portal_mark (kind, about);

-- In which browsers people are signed in; the cookie itself is kept nowhere.
CREATE TABLE portal_signin (
    digest varchar(64) PRIMARY KEY,
    user_id bigint NOT NULL,
    ends_at ${timestamp} NOT NULL
);
CREATE INDEX portal_signin_user ON portal_signin (user_id);

-- By what names applications find their notices again.
CREATE TABLE portal_notice_tag (
    message_id bigint PRIMARY KEY,
    user_id bigint NOT NULL,
    application_id bigint NOT NULL,
    tag varchar(255) NOT NULL,
    sub_tag varchar(255) NOT NULL
);
CREATE INDEX portal_notice_tag_user ON portal_notice_tag (user_id, tag);
