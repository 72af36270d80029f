-- One row says which program made this file and for whom, and how codes are hashed in it.
CREATE TABLE database_fact (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid BLOB NOT NULL CHECK (length(uuid) = 16),
  program_version TEXT NOT NULL CHECK (length(program_version) BETWEEN 1 AND 40),
  purpose TEXT NOT NULL CHECK (purpose IN ('personal', 'shared')),
  created_at INTEGER NOT NULL,
  code_salt BLOB NOT NULL CHECK (length(code_salt) BETWEEN 16 AND 64),
  code_rounds INTEGER NOT NULL CHECK (code_rounds >= 1)
) STRICT;

-- Another salt or count would lock every person out of the own answers.
CREATE TRIGGER database_fact_update BEFORE UPDATE ON database_fact
WHEN NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.program_version <> OLD.program_version
  OR NEW.created_at <> OLD.created_at OR NEW.code_salt <> OLD.code_salt
  OR NEW.code_rounds <> OLD.code_rounds
BEGIN
  SELECT RAISE(ABORT, 'of the facts of a database only the purpose can change');
END;

CREATE TRIGGER database_fact_delete BEFORE DELETE ON database_fact
BEGIN
  SELECT RAISE(ABORT, 'the facts of a database are never deleted');
END;
