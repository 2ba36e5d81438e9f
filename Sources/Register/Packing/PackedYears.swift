internal import GRDB

/// The table `packed_year`: the numbers that stand, once more, packed by year and block of series.
///
/// A report reads hundreds of thousands of values of which it wants the number and nothing else: packed, they cost a fraction of
/// what their rows cost. The table follows from `observation` and is no part of the chain: it may be missing, as from a
/// register made before there was one, or be dropped, and the next registration packs it anew.
enum PackedYears {
  static let name = "packed_year"
  /// The table, and an index that tells its last registration without going through it.
  static let sql = "\(definition);\nCREATE INDEX \(index) ON \(name)(registration);"
  static let index = "packed_year_registration"
  // SQLite keeps the text of a definition as it was written.
  private static let definition = """
    CREATE TABLE packed_year(
      block INTEGER NOT NULL,
      year INTEGER NOT NULL,
      registration INTEGER NOT NULL,
      content BLOB NOT NULL,
      PRIMARY KEY (block, year)
    ) STRICT, WITHOUT ROWID
    """

  /// What is packed of a year of a block, and the last registration that wrote to it.
  static let packed = "SELECT registration, content FROM packed_year WHERE block = ? AND year = ?"
  /// The rows that are packed, to be read in key order.
  static let rows = "SELECT series, period, registration, value, scale, missing, note FROM observation"
  static let ordering = " ORDER BY series, period, registration"

  /// Whether the table is there and says what the rows of `observation` say.
  ///
  /// Each registration that writes observations packs some years anew. A program that knows nothing of the table does not, so
  /// that the table's last registration is not that of the leaves.
  static func areCurrent(_ database: Database) throws -> Bool {
    guard try areThere(database) else { return false }
    return try database.number("SELECT max(registration) FROM packed_year")
      == database.number("SELECT max(registration) FROM leaf WHERE table_name = 'observation'")
  }

  /// Whether the table is there as it is defined.
  static func areThere(_ database: Database) throws -> Bool {
    let found = try Statement(database, "SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?")
    found.start(.text(name))
    return try found.step() && found.text(0) == definition
  }
}
