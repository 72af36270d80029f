-- An assessment is one set of answers; what may differ between its revisions stands with each.
CREATE TABLE assessment (
  id INTEGER PRIMARY KEY,
  uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
  cycle INTEGER NOT NULL,
  affiliate INTEGER NOT NULL,
  version INTEGER NOT NULL,
  audience INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  form TEXT NOT NULL CHECK (form IN ('short', 'full')),
  started_at INTEGER NOT NULL,
  code_hash BLOB CHECK (length(code_hash) = 16),
  FOREIGN KEY (affiliate, cycle) REFERENCES affiliate (id, cycle),
  FOREIGN KEY (audience, version, kind) REFERENCES audience (id, version, kind),
  CHECK (kind = 1 OR (code_hash IS NULL AND form = 'full'))
) STRICT;

CREATE UNIQUE INDEX assessment_by_code ON assessment (cycle, code_hash)
WHERE code_hash IS NOT NULL;

-- An affiliate answers once in a cycle; whoever starts again goes on with the same assessment.
CREATE UNIQUE INDEX assessment_of_organisation ON assessment (cycle, affiliate) WHERE kind = 2;

-- A correction may change department or routing while the revision before it still counts.
CREATE TABLE assessment_revision (
  assessment INTEGER NOT NULL REFERENCES assessment (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  department INTEGER REFERENCES department (id),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
  routing TEXT CHECK (routing GLOB '{*}'),
  closing_comment TEXT CHECK (length(closing_comment) BETWEEN 1 AND 2000),
  position INTEGER REFERENCES item (id),
  PRIMARY KEY (assessment, revision)
) STRICT, WITHOUT ROWID;

-- Colleagues of an affiliate's assessment; each resumes where he or she stopped.
CREATE TABLE contributor (
  id INTEGER PRIMARY KEY,
  assessment INTEGER NOT NULL REFERENCES assessment (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  added_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  position INTEGER REFERENCES item (id),
  UNIQUE (assessment, name),
  UNIQUE (id, assessment)
) STRICT;

-- Who sees to a module or topic of an affiliate's assessment, and until when.
CREATE TABLE assignment (
  assessment INTEGER NOT NULL,
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 64),
  contributor INTEGER NOT NULL,
  due TEXT CHECK (due IS date(due, '+0 days')),
  PRIMARY KEY (assessment, subject),
  FOREIGN KEY (contributor, assessment) REFERENCES contributor (id, assessment)
) STRICT, WITHOUT ROWID;

-- Lets one person in once. The link to the assessment goes when it is submitted; the office's key
-- stays in the office's database.
CREATE TABLE invitation (
  id INTEGER PRIMARY KEY,
  cycle INTEGER NOT NULL,
  affiliate INTEGER NOT NULL,
  department INTEGER,
  key TEXT CHECK (length(key) BETWEEN 1 AND 200),
  code_hash BLOB CHECK (length(code_hash) = 16),
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'used', 'left')),
  assessment INTEGER REFERENCES assessment (id) ON DELETE SET NULL,
  UNIQUE (cycle, key),
  UNIQUE (cycle, code_hash),
  FOREIGN KEY (affiliate, cycle) REFERENCES affiliate (id, cycle),
  FOREIGN KEY (department, affiliate) REFERENCES department (id, affiliate),
  CHECK (assessment IS NULL OR status <> 'open')
) STRICT;

CREATE INDEX invitation_by_unit ON invitation (affiliate, department);

CREATE UNIQUE INDEX invitation_by_assessment ON invitation (assessment)
WHERE assessment IS NOT NULL;

CREATE TRIGGER contributor_insert BEFORE INSERT ON contributor
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) = 1
BEGIN
  SELECT RAISE(ABORT, 'a person''s assessment has no contributors');
END;

CREATE TRIGGER invitation_insert BEFORE INSERT ON invitation
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) = 2
BEGIN
  SELECT RAISE(ABORT, 'an invitation is for a person');
END;

CREATE TRIGGER invitation_update BEFORE UPDATE OF assessment ON invitation
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) = 2
BEGIN
  SELECT RAISE(ABORT, 'an invitation is for a person');
END;
