internal import GRDB

/// Compares a register's tables, indexes, views and triggers with those of a new one.
enum SchemaCheck {
  static func problems(_ database: Database) throws -> [VerificationProblem] {
    let found = try objects(database)
    var expected = try expected.get()
    // What is packed may be missing.
    let (packed, index) = ("table \(PackedYears.name)", "index \(PackedYears.index)")
    if found[packed] != expected[packed] { expected[index] = nil }
    if found[packed] == nil { expected[packed] = nil }
    return Set(found.keys).union(expected.keys).filter { found[$0] != expected[$0] }.sorted(by: precedes)
      .map { .schema(object: $0) }
  }

  /// What a new register has, made once in memory.
  private static let expected = Result {
    try DatabaseQueue().write { fresh in
      try fresh.execute(sql: FormatOne.sql)
      try fresh.execute(sql: PackedYears.sql)
      return try objects(fresh)
    }
  }

  /// The SQL of each object by its type and name.
  static func objects(_ database: Database) throws -> [String: String] {
    var objects: [String: String] = [:]
    let statement = try Statement(database, "SELECT type, name, tbl_name, sql FROM sqlite_schema")
    while try statement.step() {
      objects["\(statement.text(0)) \(statement.text(1))"] = "\(statement.text(2)): \(statement.text(3))"
    }
    return objects
  }
}
