-- Forms by which somebody asked for another account: who sends one twice gets one line.
CREATE TABLE bridge_sent_form (
    form varchar(200) PRIMARY KEY,
    line bigint,
    sent_at ${timestamp} NOT NULL
);
CREATE INDEX bridge_sent_form_age ON bridge_sent_form (sent_at);
