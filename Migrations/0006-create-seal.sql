-- A seal freezes a submitted revision: from then on plain SQL cannot change what it covers.
CREATE TABLE seal (
  assessment INTEGER NOT NULL,
  revision INTEGER NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  sealed_at INTEGER NOT NULL,
  prepared_by TEXT CHECK (length(prepared_by) BETWEEN 1 AND 200),
  approved_by TEXT CHECK (length(approved_by) BETWEEN 1 AND 200),
  position TEXT CHECK (length(position) BETWEEN 1 AND 200),
  approved_on TEXT CHECK (approved_on IS date(approved_on, '+0 days')),
  PRIMARY KEY (assessment, revision),
  FOREIGN KEY (assessment, revision) REFERENCES assessment_revision (assessment, revision),
  CHECK ((prepared_by IS NULL) = (approved_by IS NULL)),
  CHECK ((prepared_by IS NULL) = (position IS NULL)),
  CHECK ((prepared_by IS NULL) = (approved_on IS NULL))
) STRICT, WITHOUT ROWID;

-- The documented way to remove sealed rows, in one transaction: first a row here, which stays as a
-- tombstone that no older file undoes; then the rows themselves. `by` is an account or function.
CREATE TABLE erasure (
  uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
  reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 500),
  by TEXT NOT NULL CHECK (length(by) BETWEEN 1 AND 200),
  erased_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- The same for all persons' assessments of a closed cycle, of which only results are kept.
CREATE TABLE purge (
  cycle INTEGER PRIMARY KEY REFERENCES cycle (id),
  by TEXT NOT NULL CHECK (length(by) BETWEEN 1 AND 200),
  purged_at INTEGER NOT NULL
) STRICT;

CREATE VIEW erasable AS
SELECT id AS assessment FROM assessment
WHERE uuid IN (SELECT uuid FROM erasure)
  OR (kind = 1 AND cycle IN (SELECT cycle FROM purge));

CREATE TRIGGER erasure_update BEFORE UPDATE ON erasure
BEGIN
  SELECT RAISE(ABORT, 'an erasure is never changed');
END;

CREATE TRIGGER erasure_delete BEFORE DELETE ON erasure
BEGIN
  SELECT RAISE(ABORT, 'an erasure is never deleted');
END;

CREATE TRIGGER purge_insert BEFORE INSERT ON purge
WHEN (SELECT is_closed FROM cycle WHERE id = NEW.cycle) = 0
BEGIN
  SELECT RAISE(ABORT, 'only a closed cycle can be purged');
END;

CREATE TRIGGER purge_update BEFORE UPDATE ON purge
BEGIN
  SELECT RAISE(ABORT, 'a purge is never changed');
END;

CREATE TRIGGER purge_delete BEFORE DELETE ON purge
BEGIN
  SELECT RAISE(ABORT, 'a purge is never deleted');
END;

-- What must be true of a seal.

CREATE TRIGGER seal_insert_approval BEFORE INSERT ON seal
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) IS NOT
  CASE WHEN NEW.approved_by IS NULL THEN 1 ELSE 2 END
BEGIN
  SELECT RAISE(ABORT, 'an organisation''s seal names who approved, a person''s names nobody');
END;

CREATE TRIGGER seal_insert_complete BEFORE INSERT ON seal
WHEN NEW.approved_by IS NOT NULL AND EXISTS (
  SELECT 1 FROM assessment AS a JOIN item AS i ON i.audience = a.audience
  LEFT JOIN answer AS w
    ON w.assessment = a.id AND w.revision = NEW.revision AND w.item = i.id
  LEFT JOIN answer_detail AS t
    ON t.assessment = a.id AND t.revision = NEW.revision AND t.item = i.id
  WHERE a.id = NEW.assessment AND a.kind = 2
    AND (coalesce(w.state, 0) IN (0, 7) OR (w.state = 2 AND t.note IS NULL)
      OR (w.state = 3 AND t.done_by IS NULL)))
BEGIN
  SELECT RAISE(ABORT, 'an organisation''s revision is sealed only when nothing is open');
END;

CREATE TRIGGER seal_insert_person AFTER INSERT ON seal
WHEN NEW.approved_by IS NULL
BEGIN
  DELETE FROM history WHERE assessment = NEW.assessment;
  UPDATE invitation SET assessment = NULL WHERE assessment = NEW.assessment;
END;

CREATE TRIGGER seal_update BEFORE UPDATE ON seal
BEGIN
  SELECT RAISE(ABORT, 'a seal is never changed');
END;

CREATE TRIGGER seal_delete BEFORE DELETE ON seal
WHEN NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'a seal is never deleted');
END;

-- The assessment and its revisions.

CREATE TRIGGER assessment_insert BEFORE INSERT ON assessment
WHEN EXISTS (SELECT 1 FROM erasure WHERE uuid = NEW.uuid)
BEGIN
  SELECT RAISE(ABORT, 'an erased assessment does not come back');
END;

CREATE TRIGGER assessment_update BEFORE UPDATE ON assessment
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.id)
  OR NEW.id <> OLD.id OR NEW.uuid <> OLD.uuid OR NEW.cycle <> OLD.cycle
  OR NEW.affiliate <> OLD.affiliate OR NEW.kind <> OLD.kind OR NEW.started_at <> OLD.started_at
  OR (NEW.audience <> OLD.audience AND EXISTS (SELECT 1 FROM answer WHERE assessment = OLD.id))
BEGIN
  SELECT RAISE(ABORT, 'an assessment keeps what it is; only an empty draft changes its version');
END;

CREATE TRIGGER assessment_delete BEFORE DELETE ON assessment
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.id)
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.id)
BEGIN
  SELECT RAISE(ABORT, 'a sealed assessment is not deleted');
END;

CREATE TRIGGER assessment_revision_insert BEFORE INSERT ON assessment_revision
WHEN EXISTS (
    SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision >= NEW.revision)
  OR (NEW.revision > 1 AND NOT EXISTS (
    SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision = NEW.revision - 1))
BEGIN
  SELECT RAISE(ABORT, 'a revision follows the sealed one before it');
END;

CREATE TRIGGER assessment_revision_insert_person BEFORE INSERT ON assessment_revision
WHEN (coalesce(NEW.routing, NEW.closing_comment, NEW.position) IS NOT NULL
    AND (SELECT kind FROM assessment WHERE id = NEW.assessment) = 2)
  OR (NEW.department IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM assessment AS a JOIN department AS d ON d.affiliate = a.affiliate
    WHERE a.id = NEW.assessment AND a.kind = 1 AND d.id = NEW.department))
BEGIN
  SELECT RAISE(ABORT,
    'department, routing and closing comment are a person''s, the department one of the affiliate');
END;

CREATE TRIGGER assessment_revision_update BEFORE UPDATE ON assessment_revision
WHEN NEW.assessment <> OLD.assessment OR NEW.revision <> OLD.revision OR EXISTS (
  SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
BEGIN
  SELECT RAISE(ABORT, 'a sealed revision is never changed');
END;

CREATE TRIGGER assessment_revision_update_person BEFORE UPDATE ON assessment_revision
WHEN (coalesce(NEW.routing, NEW.closing_comment, NEW.position) IS NOT NULL
    AND (SELECT kind FROM assessment WHERE id = NEW.assessment) = 2)
  OR (NEW.department IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM assessment AS a JOIN department AS d ON d.affiliate = a.affiliate
    WHERE a.id = NEW.assessment AND a.kind = 1 AND d.id = NEW.department))
BEGIN
  SELECT RAISE(ABORT,
    'department, routing and closing comment are a person''s, the department one of the affiliate');
END;

CREATE TRIGGER contributor_update BEFORE UPDATE OF assessment, name ON contributor
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed revision names its contributors as they were');
END;

CREATE TRIGGER assessment_revision_delete BEFORE DELETE ON assessment_revision
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed revision is not deleted');
END;

-- Answers, what organisations add to them, and evidence.

CREATE TRIGGER answer_insert BEFORE INSERT ON answer
WHEN NOT EXISTS (
    SELECT 1 FROM assessment AS a JOIN item AS i ON i.audience = a.audience
    WHERE a.id = NEW.assessment AND i.id = NEW.item)
  OR EXISTS (
    SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'the revision is sealed, or the item is not one of this assessment');
END;

CREATE TRIGGER answer_update BEFORE UPDATE ON answer
WHEN NEW.assessment <> OLD.assessment OR NEW.revision <> OLD.revision OR NEW.item <> OLD.item
  OR EXISTS (
    SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
BEGIN
  SELECT RAISE(ABORT, 'a sealed answer is never changed');
END;

CREATE TRIGGER answer_update_state BEFORE UPDATE OF state ON answer
WHEN NEW.state <> OLD.state AND EXISTS (
  SELECT 1 FROM answer_detail
  WHERE assessment = OLD.assessment AND revision = OLD.revision AND item = OLD.item
    AND coalesce(note, done_by) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'a note belongs to "not applicable", a company to "done by parent"');
END;

CREATE TRIGGER answer_delete BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed answer is not deleted');
END;

CREATE TRIGGER answer_detail_insert BEFORE INSERT ON answer_detail
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) = 1
  OR EXISTS (SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'the revision is sealed, or it is a person''s, who writes no comments');
END;

CREATE TRIGGER answer_detail_insert_state BEFORE INSERT ON answer_detail
WHEN coalesce(NEW.note, NEW.done_by) IS NOT NULL
  AND (SELECT state FROM answer WHERE assessment = NEW.assessment AND revision = NEW.revision
    AND item = NEW.item) IS NOT CASE WHEN NEW.note IS NULL THEN 3 ELSE 2 END
BEGIN
  SELECT RAISE(ABORT, 'a note belongs to "not applicable", a company to "done by parent"');
END;

CREATE TRIGGER answer_detail_update BEFORE UPDATE ON answer_detail
WHEN NEW.assessment <> OLD.assessment OR NEW.revision <> OLD.revision OR NEW.item <> OLD.item
  OR EXISTS (
    SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
BEGIN
  SELECT RAISE(ABORT, 'a sealed answer is never changed');
END;

CREATE TRIGGER answer_detail_update_state BEFORE UPDATE ON answer_detail
WHEN coalesce(NEW.note, NEW.done_by) IS NOT NULL
  AND (SELECT state FROM answer WHERE assessment = NEW.assessment AND revision = NEW.revision
    AND item = NEW.item) IS NOT CASE WHEN NEW.note IS NULL THEN 3 ELSE 2 END
BEGIN
  SELECT RAISE(ABORT, 'a note belongs to "not applicable", a company to "done by parent"');
END;

CREATE TRIGGER answer_detail_delete BEFORE DELETE ON answer_detail
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'a sealed answer is not deleted');
END;

CREATE TRIGGER evidence_insert BEFORE INSERT ON evidence
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) = 1
  OR EXISTS (SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'the revision is sealed, or it is a person''s, who enters no evidence');
END;

CREATE TRIGGER evidence_update BEFORE UPDATE ON evidence
WHEN NEW.assessment <> OLD.assessment OR NEW.revision <> OLD.revision OR NEW.item <> OLD.item
  OR EXISTS (
    SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
BEGIN
  SELECT RAISE(ABORT, 'sealed evidence is never changed');
END;

CREATE TRIGGER evidence_delete BEFORE DELETE ON evidence
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = OLD.assessment AND revision = OLD.revision)
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'sealed evidence is not deleted');
END;

-- History: an organisation's stays; a person's goes when the draft is submitted.

CREATE TRIGGER history_insert BEFORE INSERT ON history
WHEN EXISTS (SELECT 1 FROM seal WHERE assessment = NEW.assessment AND revision = NEW.revision)
BEGIN
  SELECT RAISE(ABORT, 'the revision is sealed');
END;

CREATE TRIGGER history_insert_person BEFORE INSERT ON history
WHEN (SELECT kind FROM assessment WHERE id = NEW.assessment) IS NOT
  CASE WHEN NEW.replaced_by IS NULL THEN 1 ELSE 2 END
  OR (NEW.replaced_by IS NULL
    AND coalesce(NEW.note, NEW.done_by, NEW.comment, NEW.evidence) IS NOT NULL)
BEGIN
  SELECT RAISE(ABORT, 'an organisation''s history names a contributor, a person''s does not');
END;

CREATE TRIGGER history_update BEFORE UPDATE ON history
BEGIN
  SELECT RAISE(ABORT, 'history is never changed');
END;

CREATE TRIGGER history_delete BEFORE DELETE ON history
WHEN OLD.replaced_by IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM erasable WHERE assessment = OLD.assessment)
BEGIN
  SELECT RAISE(ABORT, 'an organisation''s history is kept');
END;
