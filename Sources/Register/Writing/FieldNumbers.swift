internal import GRDB
internal import ProgrammeModel

/// The numbers of the columns of descriptive tables, known and new.
///
/// The column with the empty name says that the record exists.
struct FieldNumbers {
  static let presence = FieldName("")

  private let database: Database
  private var next: Int64
  private var tables: [TableName: [FieldName: Int64]] = [:]
  private(set) var new: [(number: Int64, table: String, name: String)] = []

  init(_ database: Database) throws {
    self.database = database
    next = try database.next(.field)
  }

  /// The numbers of a table's columns, after new ones have got theirs in order of name.
  mutating func numbers(of table: TableName, stating names: Set<FieldName>) throws -> [FieldName: Int64] {
    var known = tables[table] ?? [:]
    if tables[table] == nil {
      let statement = try Statement(database, "SELECT field, name FROM field WHERE table_name = ?")
      statement.start(.text(table.rawValue))
      while try statement.step() { known[FieldName(statement.text(1))] = statement.integer(0) }
    }
    let unknown = names.union([Self.presence]).subtracting(known.keys)
    for name in unknown.sorted(by: { precedes($0.rawValue, $1.rawValue) }) {
      known[name] = next
      new.append((next, try printable(table.rawValue, in: table), try printable(name.rawValue, in: table)))
      next += 1
    }
    tables[table] = known
    return known
  }
}
