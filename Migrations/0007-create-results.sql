-- Published figures of a closed cycle; every report reads them only, so they never move silently.
CREATE TABLE results (
  id INTEGER PRIMARY KEY,
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  published_at INTEGER NOT NULL,
  program_version TEXT NOT NULL CHECK (length(program_version) BETWEEN 1 AND 40),
  UNIQUE (cycle, revision)
) STRICT;

-- One row is one score of scores.csv: of an affiliate's assessment or of a unit of employees.
-- No affiliate: all affiliates together; no department: the whole affiliate; '(none)': the people
-- who would rather not say. matched_with: the cycle whose items the figures are matched with.
-- Exact numbers are fractions such as 21/40; a hidden row holds no figure at all.
CREATE TABLE result_score (
  results INTEGER NOT NULL REFERENCES results (id),
  scope TEXT NOT NULL CHECK (scope IN ('assessment', 'unit')),
  assessment BLOB CHECK (length(assessment) = 16),
  audience TEXT NOT NULL,
  affiliate TEXT,
  department TEXT,
  questionnaire TEXT NOT NULL,
  questionnaire_version TEXT NOT NULL,
  matched_with TEXT,
  level TEXT NOT NULL CHECK (level IN ('topic', 'item', 'module', 'group', 'overall')),
  subject TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('all', 'own', 'seen')),
  status TEXT NOT NULL CHECK (status IN ('rated', 'not_rated', 'hidden')),
  reason TEXT,
  score TEXT,
  low TEXT,
  high TEXT,
  band TEXT,
  persons INTEGER CHECK (persons >= 1),
  sd REAL,
  standard_error REAL,
  degrees_of_freedom INTEGER,
  ci_low REAL,
  ci_high REAL,
  favourable TEXT,
  applicable INTEGER,
  answered INTEGER,
  coverage TEXT,
  not_applicable INTEGER,
  not_observed INTEGER,
  declined INTEGER,
  collecting INTEGER,
  done_by_parent INTEGER,
  critical_flags INTEGER,
  modules_rated INTEGER,
  modules_total INTEGER,
  invited INTEGER,
  headcount INTEGER,
  response_rate TEXT,
  indicative INTEGER CHECK (indicative IN (0, 1)),
  not_rated_persons INTEGER,
  item_mix TEXT,
  further TEXT CHECK (further GLOB '{*}'),
  CHECK ((scope = 'assessment') = (assessment IS NOT NULL)),
  CHECK ((status = 'rated') = (score IS NOT NULL)),
  CHECK ((status = 'not_rated') = (reason IS NOT NULL)),
  CHECK (status <> 'hidden' OR coalesce(low, high, band, persons, sd, standard_error,
    degrees_of_freedom, ci_low, ci_high, favourable, applicable, answered, coverage,
    not_applicable, not_observed, declined, collecting, done_by_parent, critical_flags,
    modules_rated, not_rated_persons, item_mix, further) IS NULL)
) STRICT;

CREATE UNIQUE INDEX result_score_by_unit ON result_score (
  results, audience, level, coalesce(affiliate, ''), coalesce(department, ''), subject, part,
  coalesce(matched_with, ''), scope);

-- One row is one share of distributions.csv; never a count.
CREATE TABLE result_share (
  results INTEGER NOT NULL REFERENCES results (id),
  affiliate TEXT,
  item TEXT NOT NULL,
  class TEXT NOT NULL CHECK (class IN ('low', 'middle', 'high', 'not_high')),
  share TEXT,
  status TEXT NOT NULL CHECK (status IN ('shown', 'too_alike', 'hidden')),
  CHECK ((status = 'shown') = (share IS NOT NULL))
) STRICT;

CREATE UNIQUE INDEX result_share_by_unit ON result_share (
  results, coalesce(affiliate, ''), item, class);

CREATE TRIGGER results_insert BEFORE INSERT ON results
WHEN (SELECT is_closed FROM cycle WHERE id = NEW.cycle) = 0
BEGIN
  SELECT RAISE(ABORT, 'results are of a closed cycle');
END;

CREATE TRIGGER results_update BEFORE UPDATE ON results
BEGIN
  SELECT RAISE(ABORT, 'published figures are never changed');
END;

CREATE TRIGGER results_delete BEFORE DELETE ON results
BEGIN
  SELECT RAISE(ABORT, 'published figures are never deleted');
END;

CREATE TRIGGER result_score_update BEFORE UPDATE ON result_score
BEGIN
  SELECT RAISE(ABORT, 'published figures are never changed');
END;

CREATE TRIGGER result_score_delete BEFORE DELETE ON result_score
BEGIN
  SELECT RAISE(ABORT, 'published figures are never deleted');
END;

CREATE TRIGGER result_share_update BEFORE UPDATE ON result_share
BEGIN
  SELECT RAISE(ABORT, 'published figures are never changed');
END;

CREATE TRIGGER result_share_delete BEFORE DELETE ON result_share
BEGIN
  SELECT RAISE(ABORT, 'published figures are never deleted');
END;
