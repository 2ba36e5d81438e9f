internal import GRDB
internal import GRDBSQLite

/// The texts whose SHA-256 links the chain.
///
/// `Documentation/RegisterFormat.md` gives the same as shell.
enum ChainText {
  /// What a registration's hash covers of its own row: everything but the hash.
  static let registrationColumns = [
    "registration", "kind", "stated_at", "clock", "entropy", "received", "actor", "role", "organisation", "scope",
    "reason_code", "reason", "decision", "reverses", "format", "previous",
  ]

  private static let foundations = [
    ("name, content", "register_info", "name"),
    ("change, name, format", "change_kind WHERE format <= ?", "change"),
    ("missing, name, format", "missing_reason WHERE format <= ?", "missing"),
    ("format, table_name, columns, ordering", "leaf_rule WHERE format <= ?", "format, table_name"),
  ]

  /// The hash that the first registration has as its previous one: it covers what the register was founded with.
  static func foundation(_ database: Database) throws -> String {
    var hasher = LeafHasher()
    let format = try database.number("SELECT CAST(content AS INTEGER) FROM register_info WHERE name = 'format'") ?? 0
    for (columns, table, ordering) in foundations {
      let statement = try Statement(database, "SELECT \(columns) FROM \(table) ORDER BY \(ordering)")
      if table.hasSuffix("?") { statement.bind([.integer(format)]) }
      let count = Int32(columns.split(separator: ",").count)
      while try statement.step() { statement.add(count, to: &hasher) }
    }
    return hasher.hexadecimal()
  }

  /// The hash of a registration: its row without the hash, then its leaves in order of table name.
  static func hash(_ database: Database, registration: Int64) throws -> String {
    var hasher = LeafHasher()
    let head = try Statement(
      database,
      "SELECT \(registrationColumns.joined(separator: ", ")) FROM registration WHERE registration = ?")
    head.bind([.integer(registration)])
    while try head.step() { head.add(Int32(registrationColumns.count), to: &hasher) }
    let leaves = try Statement(
      database,
      "SELECT registration, table_name, rows, sha256 FROM leaf WHERE registration = ? ORDER BY table_name")
    leaves.bind([.integer(registration)])
    while try leaves.step() { leaves.add(4, to: &hasher) }
    return hasher.hexadecimal()
  }
}

extension Statement {
  /// Adds the first columns of the current row to a hash.
  func add(_ columns: Int32, to hasher: inout LeafHasher) {
    for column in 0..<columns {
      switch type(column) {
      case SQLITE_INTEGER: hasher.add(integer(column))
      case SQLITE_TEXT: hasher.add(bytes(column))
      case SQLITE_NULL: hasher.addNull()
      default: hasher.addForeign(bytes(column))
      }
    }
    hasher.endRow()
  }
}
