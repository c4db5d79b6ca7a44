-- The first id a messenger knows a message by stands in the message: nearly all have just one, and one row is cheaper
-- to write than two.
ALTER TABLE portal_message ADD COLUMN external_id varchar(255);
UPDATE portal_message SET external_id =
    (SELECT e.external_id FROM portal_message_external e WHERE e.message_id = portal_message.id AND e.place = 0);
CREATE INDEX portal_message_known ON portal_message (external_id);

CREATE TABLE portal_message_alias (
    message_id bigint NOT NULL REFERENCES portal_message (id),
    place integer NOT NULL,
    external_id varchar(255) NOT NULL,
    PRIMARY KEY (message_id, place)
);
INSERT INTO portal_message_alias (message_id, place, external_id)
    SELECT message_id, place - 1, external_id FROM portal_message_external WHERE place > 0;
CREATE INDEX portal_message_alias_known ON portal_message_alias (external_id);
DROP TABLE portal_message_external;
