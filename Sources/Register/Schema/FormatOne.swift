/// The first format of the register, as SQL.
///
/// Never edited once released: what changes is a new format with its own file.
enum FormatOne {
  static let number: Int64 = 1

  /// Tables, the words for the codes in them, and the triggers that refuse changes.
  static let sql = tables + words + readable + refusals

  private static let tables = """
    CREATE TABLE register_info(
      name TEXT NOT NULL PRIMARY KEY,
      content TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE change_kind(
      change INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      format INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE missing_reason(
      missing INTEGER NOT NULL PRIMARY KEY,
      name TEXT NOT NULL UNIQUE,
      format INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE leaf_rule(
      format INTEGER NOT NULL,
      table_name TEXT NOT NULL,
      columns TEXT NOT NULL,
      ordering TEXT NOT NULL,
      PRIMARY KEY (format, table_name)
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

    CREATE TABLE leaf(
      registration INTEGER NOT NULL REFERENCES registration,
      table_name TEXT NOT NULL,
      rows INTEGER NOT NULL,
      sha256 TEXT NOT NULL,
      PRIMARY KEY (registration, table_name)
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

    CREATE TABLE private_text(
      private_text INTEGER NOT NULL PRIMARY KEY,
      registration INTEGER NOT NULL REFERENCES registration,
      commitment TEXT NOT NULL,
      salt TEXT,
      content TEXT,
      CHECK ((salt IS NULL) = (content IS NULL))
    ) STRICT;

    CREATE TABLE erasure(
      registration INTEGER NOT NULL REFERENCES registration,
      private_text INTEGER NOT NULL REFERENCES private_text,
      PRIMARY KEY (registration, private_text)
    ) STRICT, WITHOUT ROWID;

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

    CREATE TABLE entity(
      entity INTEGER NOT NULL PRIMARY KEY,
      registration INTEGER NOT NULL REFERENCES registration,
      table_name TEXT NOT NULL,
      key TEXT NOT NULL,
      UNIQUE (table_name, key)
    ) STRICT;

    CREATE TABLE field(
      field INTEGER NOT NULL PRIMARY KEY,
      registration INTEGER NOT NULL REFERENCES registration,
      table_name TEXT NOT NULL,
      name TEXT NOT NULL,
      UNIQUE (table_name, name)
    ) STRICT;

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

    CREATE TABLE series(
      series INTEGER NOT NULL PRIMARY KEY,
      registration INTEGER NOT NULL REFERENCES registration,
      table_name TEXT NOT NULL,
      measure TEXT NOT NULL,
      dimensions TEXT NOT NULL,
      UNIQUE (table_name, measure, dimensions)
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


    """

  private static let words = """
    INSERT INTO change_kind VALUES
      (1, 'första', 1), (2, 'rättelse', 1), (3, 'ny bedömning', 1),
      (4, 'nytt utfall', 1), (5, 'ny uppgift', 1), (6, 'återkallad', 1);

    INSERT INTO missing_reason VALUES
      (1, 'ej angivet', 1), (2, 'uppgift saknas', 1), (3, 'sekretess', 1),
      (4, 'ej tillämpligt', 1), (5, 'ej förfallet', 1), (6, 'framgår inte av källan', 1);

    INSERT INTO leaf_rule VALUES
      (1, 'cell', 'entity, field, registration, value, missing, private_text, note, change, source, row',
        'entity, field, registration'),
      (1, 'entity', 'entity, registration, table_name, key', 'entity'),
      (1, 'erasure', 'registration, private_text', 'registration, private_text'),
      (1, 'field', 'field, registration, table_name, name', 'field'),
      (1, 'observation', 'series, period, registration, value, scale, missing, note, change, source, row',
        'series, period, registration'),
      (1, 'private_text', 'private_text, registration, commitment', 'private_text'),
      (1, 'series', 'series, registration, table_name, measure, dimensions', 'series'),
      (1, 'source', 'source, registration, name, sha256, table_name, encoding, rows', 'source'),
      (1, 'source_column', 'source, position, registration, header, field, unit', 'source, position'),
      (1, 'tally', 'registration, table_name, new, changed, unchanged, withdrawn', 'registration, table_name');


    """

  private static let readable = """
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


    """
}
