-- What applications ask the portal to remember; all that an application says about a placement.
CREATE TABLE portal_option (
    application_id bigint NOT NULL,
    user_id bigint NOT NULL,
    name varchar(255) NOT NULL,
    option_value ${text} NOT NULL,
    PRIMARY KEY (application_id, user_id, name)
);

ALTER TABLE portal_placement ADD COLUMN group_name varchar(200) DEFAULT '' NOT NULL;
ALTER TABLE portal_placement ADD COLUMN words varchar(10000) DEFAULT '' NOT NULL;
ALTER TABLE portal_placement ADD COLUMN options varchar(10000) DEFAULT '' NOT NULL;
ALTER TABLE portal_placement ADD COLUMN user_id bigint DEFAULT 0 NOT NULL;
