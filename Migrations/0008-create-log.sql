-- Administration is written down once and for good: what, when, by which account.
CREATE TABLE log (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  account TEXT NOT NULL CHECK (length(account) BETWEEN 1 AND 200),
  action TEXT NOT NULL CHECK (length(action) BETWEEN 1 AND 100),
  subject TEXT CHECK (length(subject) BETWEEN 1 AND 200),
  detail TEXT CHECK (length(detail) BETWEEN 1 AND 2000)
) STRICT;

CREATE TRIGGER log_update BEFORE UPDATE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;

CREATE TRIGGER log_delete BEFORE DELETE ON log
BEGIN
  SELECT RAISE(ABORT, 'the log is append-only');
END;
