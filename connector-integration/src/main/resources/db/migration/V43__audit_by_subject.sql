-- The history of an account also shows what was done to its portal as a whole. By itself: messages need not wait until the
-- index is there.
CREATE INDEX bridge_audit_subject ON bridge_audit (subject, id);
