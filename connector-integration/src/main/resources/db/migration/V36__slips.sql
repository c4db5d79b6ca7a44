-- Small things kept beside customer records: words of dictionaries, fields of their own, lines of logs.
CREATE SEQUENCE portal_crm_slip_number;
CREATE TABLE portal_crm_slip (
    id bigint PRIMARY KEY,
    version bigint NOT NULL,
    shelf varchar(60) NOT NULL,
    code varchar(100) NOT NULL,
    fields ${text} NOT NULL,
    CONSTRAINT portal_crm_slip_code UNIQUE (shelf, code)
);
