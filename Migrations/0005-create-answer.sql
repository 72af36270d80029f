-- Answers come by the million, so their rows are narrow; what only organisations say lies beside.
-- changed_after counts seconds from the start of the assessment, which takes half the bytes of a
-- time; changes counts how often the row was written, so that nobody overwrites what was not seen.
CREATE TABLE answer (
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  item INTEGER NOT NULL,
  state INTEGER NOT NULL,
  option INTEGER,
  reason INTEGER,
  origin INTEGER NOT NULL DEFAULT 0 CHECK (origin IN (0, 1)),
  changes INTEGER NOT NULL DEFAULT 1 CHECK (changes >= 1),
  changed_after INTEGER NOT NULL,
  PRIMARY KEY (assessment, revision, item),
  FOREIGN KEY (assessment, revision) REFERENCES assessment_revision (assessment, revision),
  FOREIGN KEY (item, state) REFERENCES item_state (item, state),
  FOREIGN KEY (item, option) REFERENCES item_option (item, option),
  FOREIGN KEY (item, reason) REFERENCES item_reason (item, reason),
  CHECK ((state = 1) = (option IS NOT NULL)),
  CHECK ((state = 2) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_detail (
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  item INTEGER NOT NULL,
  note TEXT CHECK (length(note) BETWEEN 3 AND 2000),
  done_by TEXT CHECK (length(done_by) BETWEEN 1 AND 200),
  comment TEXT CHECK (length(comment) BETWEEN 1 AND 2000),
  contributor INTEGER NOT NULL,
  PRIMARY KEY (assessment, revision, item),
  FOREIGN KEY (assessment, revision, item) REFERENCES answer (assessment, revision, item),
  FOREIGN KEY (contributor, assessment) REFERENCES contributor (id, assessment),
  CHECK (note IS NULL OR done_by IS NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  item INTEGER NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  kind TEXT NOT NULL CHECK (kind IN ('example', 'document', 'record', 'indicator', 'check')),
  reference TEXT NOT NULL CHECK (length(reference) BETWEEN 1 AND 1000),
  date TEXT CHECK (length(date) BETWEEN 1 AND 100),
  held_by TEXT CHECK (length(held_by) BETWEEN 1 AND 200),
  note TEXT CHECK (length(note) BETWEEN 1 AND 1000),
  PRIMARY KEY (assessment, revision, item, number),
  FOREIGN KEY (assessment, revision, item) REFERENCES answer (assessment, revision, item)
) STRICT, WITHOUT ROWID;

-- The rows that were replaced, in order; a state of NULL says that there was none. Undo reads them,
-- and appends the row it takes back with the id of the change it undoes.
CREATE TABLE history (
  id INTEGER PRIMARY KEY,
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  item INTEGER NOT NULL REFERENCES item (id),
  state INTEGER,
  option INTEGER,
  reason INTEGER,
  origin INTEGER NOT NULL DEFAULT 0 CHECK (origin IN (0, 1)),
  changes INTEGER NOT NULL DEFAULT 0 CHECK (changes >= 0),
  changed_after INTEGER NOT NULL DEFAULT 0,
  note TEXT,
  done_by TEXT,
  comment TEXT,
  contributor INTEGER,
  evidence TEXT CHECK (evidence GLOB '[[]*]'),
  replaced_by INTEGER,
  replaced_at INTEGER NOT NULL,
  undoes INTEGER REFERENCES history (id),
  FOREIGN KEY (assessment, revision) REFERENCES assessment_revision (assessment, revision),
  FOREIGN KEY (item, state) REFERENCES item_state (item, state),
  FOREIGN KEY (item, option) REFERENCES item_option (item, option),
  FOREIGN KEY (item, reason) REFERENCES item_reason (item, reason),
  FOREIGN KEY (contributor, assessment) REFERENCES contributor (id, assessment),
  FOREIGN KEY (replaced_by, assessment) REFERENCES contributor (id, assessment),
  CHECK ((state IS 1) = (option IS NOT NULL)),
  CHECK ((state IS 2) = (reason IS NOT NULL))
) STRICT;

CREATE INDEX history_by_assessment ON history (assessment, revision);

CREATE UNIQUE INDEX history_by_undone ON history (undoes) WHERE undoes IS NOT NULL;

-- A value brought from last year or from an older version; it counts only when confirmed.
CREATE TABLE proposal (
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  item INTEGER NOT NULL,
  state INTEGER NOT NULL,
  option INTEGER,
  reason INTEGER,
  note TEXT CHECK (length(note) BETWEEN 3 AND 2000),
  done_by TEXT CHECK (length(done_by) BETWEEN 1 AND 200),
  comment TEXT CHECK (length(comment) BETWEEN 1 AND 2000),
  evidence TEXT CHECK (evidence GLOB '[[]*]'),
  source TEXT NOT NULL CHECK (length(source) BETWEEN 1 AND 200),
  PRIMARY KEY (assessment, revision, item),
  FOREIGN KEY (assessment, revision) REFERENCES assessment_revision (assessment, revision),
  FOREIGN KEY (item, state) REFERENCES item_state (item, state),
  FOREIGN KEY (item, option) REFERENCES item_option (item, option),
  FOREIGN KEY (item, reason) REFERENCES item_reason (item, reason),
  CHECK ((state = 1) = (option IS NOT NULL)),
  CHECK ((state = 2) = (reason IS NOT NULL))
) STRICT, WITHOUT ROWID;
