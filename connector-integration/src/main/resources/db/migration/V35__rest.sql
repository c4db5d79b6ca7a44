-- Whoever is brought into a chat does not see what was said before, where that is wanted.
CREATE TABLE portal_talk_hidden (
    talk_id bigint NOT NULL REFERENCES portal_talk (id),
    user_id bigint NOT NULL,
    hidden_up_to bigint NOT NULL,
    PRIMARY KEY (talk_id, user_id)
);

-- A bot may close the field people write into.
ALTER TABLE portal_talk ADD COLUMN takes_text boolean DEFAULT TRUE NOT NULL;

-- Notices are seen one by one; those there are count as seen.
ALTER TABLE portal_talk_message ADD COLUMN is_seen boolean DEFAULT TRUE NOT NULL;
ALTER TABLE portal_talk_message ALTER COLUMN is_seen SET DEFAULT FALSE;

-- What else applications say of groups.
ALTER TABLE portal_group ADD COLUMN description varchar(2000) DEFAULT '' NOT NULL;
ALTER TABLE portal_group ADD COLUMN keywords varchar(500) DEFAULT '' NOT NULL;
ALTER TABLE portal_group ADD COLUMN moderators varchar(4000) DEFAULT '' NOT NULL;
ALTER TABLE portal_group ADD COLUMN is_visible boolean DEFAULT TRUE NOT NULL;
ALTER TABLE portal_group ADD COLUMN is_open boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_group ADD COLUMN is_closed boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_group ADD COLUMN is_project boolean DEFAULT FALSE NOT NULL;
ALTER TABLE portal_group ADD COLUMN changed_at ${timestamp};

-- What else applications say of people, by Bitrix24's names.
CREATE TABLE portal_staff_field (
    user_id bigint NOT NULL REFERENCES portal_staff_profile (user_id),
    field_name varchar(50) NOT NULL,
    field_value varchar(2000) NOT NULL,
    PRIMARY KEY (user_id, field_name)
);
