CREATE INDEX packed_year_registration ON packed_year(registration);

CREATE TABLE cell(
  entity INTEGER NOT NULL REFERENCES entity,
  field INTEGER NOT NULL REFERENCES field,
  registration INTEGER NOT NULL REFERENCES registration,
  value TEXT,
  missing INTEGER REFERENCES missing_reason,
  private_text INTEGER REFERENCES private_text,
  note TEXT,
  change INTEGER NOT NULL REFERENCES change_kind,
  source INTEGER REFERENCES source,
  row INTEGER,
  PRIMARY KEY (entity, field, registration),
  CHECK ((value IS NOT NULL) + (missing IS NOT NULL) + (private_text IS NOT NULL) = (change <> 6))
) STRICT, WITHOUT ROWID;

CREATE TABLE change_kind(
  change INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  format INTEGER NOT NULL
) STRICT;

CREATE TABLE entity(
  entity INTEGER NOT NULL PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  table_name TEXT NOT NULL,
  key TEXT NOT NULL,
  UNIQUE (table_name, key)
) STRICT;

CREATE TABLE erasure(
  registration INTEGER NOT NULL REFERENCES registration,
  private_text INTEGER NOT NULL REFERENCES private_text,
  PRIMARY KEY (registration, private_text)
) STRICT, WITHOUT ROWID;

CREATE TABLE field(
  field INTEGER NOT NULL PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  table_name TEXT NOT NULL,
  name TEXT NOT NULL,
  UNIQUE (table_name, name)
) STRICT;

CREATE TABLE leaf(
  registration INTEGER NOT NULL REFERENCES registration,
  table_name TEXT NOT NULL,
  rows INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (registration, table_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE leaf_rule(
  format INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  columns TEXT NOT NULL,
  ordering TEXT NOT NULL,
  PRIMARY KEY (format, table_name)
) STRICT, WITHOUT ROWID;

CREATE TABLE missing_reason(
  missing INTEGER NOT NULL PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  format INTEGER NOT NULL
) STRICT;

CREATE TABLE observation(
  series INTEGER NOT NULL REFERENCES series,
  period INTEGER NOT NULL,
  registration INTEGER NOT NULL REFERENCES registration,
  value INTEGER,
  scale INTEGER,
  missing INTEGER REFERENCES missing_reason,
  note TEXT,
  change INTEGER NOT NULL REFERENCES change_kind,
  source INTEGER REFERENCES source,
  row INTEGER,
  PRIMARY KEY (series, period, registration),
  CHECK ((value IS NOT NULL) + (missing IS NOT NULL) = (change <> 6) AND (scale IS NULL) = (value IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE packed_year(
  block INTEGER NOT NULL,
  year INTEGER NOT NULL,
  registration INTEGER NOT NULL,
  content BLOB NOT NULL,
  PRIMARY KEY (block, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE private_text(
  private_text INTEGER NOT NULL PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  commitment TEXT NOT NULL,
  salt TEXT,
  content TEXT,
  CHECK ((salt IS NULL) = (content IS NULL))
) STRICT;

CREATE TABLE register_info(
  name TEXT NOT NULL PRIMARY KEY,
  content TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE registration(
  registration INTEGER NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  stated_at TEXT NOT NULL,
  clock TEXT NOT NULL CHECK (clock IN ('system', 'given')),
  entropy TEXT NOT NULL CHECK (entropy IN ('system', 'given')),
  received TEXT,
  actor INTEGER NOT NULL REFERENCES private_text,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  scope TEXT NOT NULL CHECK (scope IN ('hel', 'komplettering')),
  reason_code TEXT NOT NULL,
  reason INTEGER REFERENCES private_text,
  decision TEXT NOT NULL,
  reverses INTEGER REFERENCES registration,
  format INTEGER NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;

CREATE TABLE series(
  series INTEGER NOT NULL PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  table_name TEXT NOT NULL,
  measure TEXT NOT NULL,
  dimensions TEXT NOT NULL,
  UNIQUE (table_name, measure, dimensions)
) STRICT;

CREATE TABLE source(
  source INTEGER NOT NULL PRIMARY KEY,
  registration INTEGER NOT NULL REFERENCES registration,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  table_name TEXT NOT NULL,
  encoding TEXT NOT NULL,
  rows INTEGER NOT NULL
) STRICT;

CREATE TABLE source_column(
  source INTEGER NOT NULL REFERENCES source,
  position INTEGER NOT NULL,
  registration INTEGER NOT NULL REFERENCES registration,
  header TEXT NOT NULL,
  field TEXT,
  unit TEXT NOT NULL,
  PRIMARY KEY (source, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE tally(
  registration INTEGER NOT NULL REFERENCES registration,
  table_name TEXT NOT NULL,
  new INTEGER NOT NULL,
  changed INTEGER NOT NULL,
  unchanged INTEGER NOT NULL,
  withdrawn INTEGER NOT NULL,
  PRIMARY KEY (registration, table_name)
) STRICT, WITHOUT ROWID;

CREATE VIEW readable_cell AS
  SELECT e.table_name, e.key, f.name AS field, c.registration, r.stated_at,
    coalesce(c.value, p.content) AS value, m.name AS missing, c.note, k.name AS change, s.name AS source, c.row
  FROM cell c JOIN entity e USING (entity) JOIN field f USING (field) JOIN registration r USING (registration)
    JOIN change_kind k USING (change) LEFT JOIN missing_reason m USING (missing)
    LEFT JOIN private_text p USING (private_text) LEFT JOIN source s USING (source);

CREATE VIEW readable_observation AS
  SELECT t.table_name, t.measure, t.dimensions, o.period / 1000 AS year, o.period / 10 % 100 AS last_month,
    CASE o.period % 10 WHEN 0 THEN 12 WHEN 1 THEN 4 ELSE 1 END AS months, o.registration, r.stated_at,
    o.value, o.scale, m.name AS missing, o.note, k.name AS change, s.name AS source, o.row
  FROM observation o JOIN series t USING (series) JOIN registration r USING (registration)
    JOIN change_kind k USING (change) LEFT JOIN missing_reason m USING (missing) LEFT JOIN source s USING (source);

CREATE TRIGGER cell_refuses_delete BEFORE DELETE ON cell
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER cell_refuses_update BEFORE UPDATE ON cell
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER change_kind_refuses_delete BEFORE DELETE ON change_kind
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER change_kind_refuses_update BEFORE UPDATE ON change_kind
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER entity_refuses_delete BEFORE DELETE ON entity
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER entity_refuses_update BEFORE UPDATE ON entity
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER erasure_refuses_delete BEFORE DELETE ON erasure
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER erasure_refuses_update BEFORE UPDATE ON erasure
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER field_refuses_delete BEFORE DELETE ON field
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER field_refuses_update BEFORE UPDATE ON field
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER leaf_refuses_delete BEFORE DELETE ON leaf
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER leaf_refuses_update BEFORE UPDATE ON leaf
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER leaf_rule_refuses_delete BEFORE DELETE ON leaf_rule
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER leaf_rule_refuses_update BEFORE UPDATE ON leaf_rule
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER missing_reason_refuses_delete BEFORE DELETE ON missing_reason
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER missing_reason_refuses_update BEFORE UPDATE ON missing_reason
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER observation_refuses_delete BEFORE DELETE ON observation
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER observation_refuses_update BEFORE UPDATE ON observation
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER private_text_refuses_delete BEFORE DELETE ON private_text
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER private_text_refuses_update BEFORE UPDATE ON private_text
  WHEN NEW.private_text IS NOT OLD.private_text OR NEW.registration IS NOT OLD.registration
    OR NEW.commitment IS NOT OLD.commitment OR NEW.salt IS NOT NULL OR NEW.content IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM erasure WHERE erasure.private_text = OLD.private_text)
  BEGIN SELECT RAISE(ABORT, 'the register is append-only; a private text can only be erased by a registration'); END;

CREATE TRIGGER register_info_refuses_delete BEFORE DELETE ON register_info
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER register_info_refuses_update BEFORE UPDATE ON register_info
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER registration_refuses_delete BEFORE DELETE ON registration
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER registration_refuses_update BEFORE UPDATE ON registration
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER series_refuses_delete BEFORE DELETE ON series
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER series_refuses_update BEFORE UPDATE ON series
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER source_column_refuses_delete BEFORE DELETE ON source_column
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER source_column_refuses_update BEFORE UPDATE ON source_column
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER source_refuses_delete BEFORE DELETE ON source
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER source_refuses_update BEFORE UPDATE ON source
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER tally_refuses_delete BEFORE DELETE ON tally
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;

CREATE TRIGGER tally_refuses_update BEFORE UPDATE ON tally
  BEGIN SELECT RAISE(ABORT, 'the register is append-only'); END;
