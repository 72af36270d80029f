-- A published version is an immutable snapshot: JSON for readers, small integer keys for answers.
CREATE TABLE questionnaire_version (
  id INTEGER PRIMARY KEY,
  questionnaire TEXT NOT NULL CHECK (length(questionnaire) BETWEEN 1 AND 64),
  version TEXT NOT NULL CHECK (version GLOB '[0-9]*.[0-9]*.[0-9]*' AND length(version) <= 40),
  digest TEXT NOT NULL CHECK (length(digest) = 64 AND digest NOT GLOB '*[^0-9a-f]*'),
  structure TEXT NOT NULL CHECK (structure GLOB '{*'),
  published_at INTEGER NOT NULL,
  UNIQUE (questionnaire, version)
) STRICT;

CREATE TABLE questionnaire_text (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES questionnaire_version (id),
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
  content TEXT NOT NULL CHECK (content GLOB '{*'),
  added_at INTEGER NOT NULL,
  UNIQUE (version, language)
) STRICT;

-- kind: 1 person, 2 organisation.
CREATE TABLE audience (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES questionnaire_version (id),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  kind INTEGER NOT NULL CHECK (kind IN (1, 2)),
  UNIQUE (version, code),
  UNIQUE (id, version),
  UNIQUE (id, version, kind)
) STRICT;

-- Within a version ids rise in questionnaire order, so sorting by id is questionnaire order.
CREATE TABLE item (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL,
  audience INTEGER NOT NULL,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 64),
  module TEXT NOT NULL CHECK (length(module) BETWEEN 1 AND 64),
  UNIQUE (version, code),
  FOREIGN KEY (audience, version) REFERENCES audience (id, version)
) STRICT;

CREATE INDEX item_by_audience ON item (audience);

-- What an answer may say. 0 is a blank that carries a comment or was undone; 7 is a blank with the
-- mark "skipped"; 1 comes first among the others because 0 and 1 take no space in a row.
CREATE TABLE answer_state (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE
) STRICT;

INSERT INTO answer_state (id, code) VALUES
  (0, 'blank'), (1, 'answered'), (2, 'not_applicable'), (3, 'done_by_parent'), (4, 'not_observed'),
  (5, 'declined'), (6, 'collecting'), (7, 'skipped');

-- The next three tables are what foreign keys of answers point at: an answer can only say what its
-- item offers. Options and reasons are numbered from 1 in the order offered; options are levels.
CREATE TABLE item_state (
  item INTEGER NOT NULL REFERENCES item (id),
  state INTEGER NOT NULL REFERENCES answer_state (id),
  PRIMARY KEY (item, state)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_option (
  item INTEGER NOT NULL REFERENCES item (id),
  option INTEGER NOT NULL CHECK (option >= 1),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  PRIMARY KEY (item, option),
  UNIQUE (item, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE item_reason (
  item INTEGER NOT NULL REFERENCES item (id),
  reason INTEGER NOT NULL CHECK (reason >= 1),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  PRIMARY KEY (item, reason),
  UNIQUE (item, code)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER questionnaire_version_update BEFORE UPDATE ON questionnaire_version
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER questionnaire_version_delete BEFORE DELETE ON questionnaire_version
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER questionnaire_text_update BEFORE UPDATE ON questionnaire_text
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER questionnaire_text_delete BEFORE DELETE ON questionnaire_text
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER audience_update BEFORE UPDATE ON audience
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER audience_delete BEFORE DELETE ON audience
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER item_update BEFORE UPDATE ON item
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER item_delete BEFORE DELETE ON item
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER item_state_update BEFORE UPDATE ON item_state
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER item_state_delete BEFORE DELETE ON item_state
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER item_option_update BEFORE UPDATE ON item_option
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER item_option_delete BEFORE DELETE ON item_option
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;

CREATE TRIGGER item_reason_update BEFORE UPDATE ON item_reason
BEGIN
  SELECT RAISE(ABORT, 'a published version is never changed');
END;

CREATE TRIGGER item_reason_delete BEFORE DELETE ON item_reason
BEGIN
  SELECT RAISE(ABORT, 'a published version is never deleted');
END;
