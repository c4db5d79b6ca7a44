-- What the provider said when somebody came, sealed: shown to it again when they leave.
ALTER TABLE bridge_keeper_signin ADD COLUMN word ${text};

-- A node from before V31 beside a new one signs people in by these; nobody else reads them.
ALTER TABLE bridge_keeper ADD COLUMN tries integer DEFAULT 0 NOT NULL;
ALTER TABLE bridge_keeper ADD COLUMN locked_until ${timestamp};
