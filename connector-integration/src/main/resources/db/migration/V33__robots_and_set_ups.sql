-- What each portal's set-up consists of: those of an older edition are set up once more.
ALTER TABLE bridge_installation ADD COLUMN set_up_edition integer DEFAULT 0 NOT NULL;
ALTER TABLE bridge_installation ADD COLUMN renewing_at ${timestamp};

-- By which token a portal's workflow hears what became of what it ordered.
ALTER TABLE bridge_message ADD COLUMN workflow varchar(500);

-- How portals know our robot.
CREATE TABLE bridge_robot_stand (
    installation_id uuid PRIMARY KEY REFERENCES bridge_installation (id),
    asked_at ${timestamp} NOT NULL,
    card varchar(64) NOT NULL,
    told_at ${timestamp},
    trouble varchar(500)
);

-- Why what workflows ordered can't be sent, until they have heard it.
CREATE TABLE bridge_apology (
    id uuid PRIMARY KEY,
    member_id varchar(100) NOT NULL,
    workflow varchar(500) NOT NULL,
    reason varchar(300) NOT NULL
);
