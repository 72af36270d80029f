-- A cycle says who is asked, when and with which version; affiliates keep their facts per cycle.
CREATE TABLE cycle (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE CHECK (length(code) BETWEEN 1 AND 64),
  organisation TEXT NOT NULL CHECK (length(organisation) BETWEEN 1 AND 200),
  version INTEGER NOT NULL REFERENCES questionnaire_version (id),
  opens TEXT CHECK (opens IS date(opens, '+0 days')),
  closes TEXT CHECK (closes IS date(closes, '+0 days')),
  is_closed INTEGER NOT NULL DEFAULT 0 CHECK (is_closed IN (0, 1)),
  form TEXT NOT NULL CHECK (form IN ('short', 'full')),
  minimum_cell INTEGER NOT NULL CHECK (minimum_cell >= 5),
  added_at INTEGER NOT NULL,
  CHECK (opens <= closes)
) STRICT;

-- A smaller minimum would show afterwards what was promised to stay hidden.
CREATE TRIGGER cycle_minimum_cell BEFORE UPDATE OF minimum_cell ON cycle
WHEN NEW.minimum_cell < OLD.minimum_cell
  OR (OLD.is_closed = 1 AND NEW.minimum_cell <> OLD.minimum_cell)
BEGIN
  SELECT RAISE(ABORT, 'the minimum cell can only be raised, until the cycle is closed');
END;

CREATE TABLE affiliate (
  id INTEGER PRIMARY KEY,
  cycle INTEGER NOT NULL REFERENCES cycle (id),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  country TEXT CHECK (country GLOB '[A-Z][A-Z]'),
  segment TEXT CHECK (length(segment) BETWEEN 1 AND 64),
  parent INTEGER CHECK (parent <> id),
  succeeded_by TEXT CHECK (length(succeeded_by) BETWEEN 1 AND 64),
  headcount INTEGER CHECK (headcount >= 0),
  fiscal_year_start TEXT
    CHECK (length(fiscal_year_start) = 5
      AND '2024-' || fiscal_year_start IS date('2024-' || fiscal_year_start, '+0 days')),
  contact TEXT CHECK (length(contact) BETWEEN 1 AND 500),
  reporting_channel TEXT CHECK (length(reporting_channel) BETWEEN 1 AND 500),
  UNIQUE (cycle, code),
  UNIQUE (id, cycle),
  FOREIGN KEY (parent, cycle) REFERENCES affiliate (id, cycle) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE affiliate_name (
  affiliate INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 35),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  PRIMARY KEY (affiliate, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE profile_fact (
  affiliate INTEGER NOT NULL REFERENCES affiliate (id) ON DELETE CASCADE,
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64),
  is_true INTEGER NOT NULL CHECK (is_true IN (0, 1)),
  PRIMARY KEY (affiliate, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE department (
  id INTEGER PRIMARY KEY,
  affiliate INTEGER NOT NULL REFERENCES affiliate (id),
  code TEXT NOT NULL CHECK (length(code) BETWEEN 1 AND 64 AND code <> '(none)'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  headcount INTEGER CHECK (headcount >= 0),
  number INTEGER NOT NULL CHECK (number >= 1),
  UNIQUE (affiliate, code),
  UNIQUE (id, affiliate)
) STRICT;

-- Codes stand in seals and published figures.
CREATE TRIGGER cycle_code BEFORE UPDATE OF code ON cycle
WHEN NEW.code <> OLD.code
BEGIN
  SELECT RAISE(ABORT, 'a code is never changed');
END;

CREATE TRIGGER affiliate_code BEFORE UPDATE OF code, cycle ON affiliate
WHEN NEW.code <> OLD.code OR NEW.cycle <> OLD.cycle
BEGIN
  SELECT RAISE(ABORT, 'a code is never changed');
END;

CREATE TRIGGER department_code BEFORE UPDATE OF code, affiliate ON department
WHEN NEW.code <> OLD.code OR NEW.affiliate <> OLD.affiliate
BEGIN
  SELECT RAISE(ABORT, 'a code is never changed');
END;
