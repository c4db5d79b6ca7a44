-- Nodes taken for dead of which something may still be leased: who takes it over may need several tries.
CREATE TABLE node_estate (
    name varchar(100) PRIMARY KEY,
    died_at ${timestamp} NOT NULL
);
