internal import GRDB

/// Writes a registration's rows of one table, in key order, and hashes them on the way.
///
/// Sixteen rows go to a statement, which takes half the time of one to a statement; rows wait until there are as many
/// or the leaf is asked for. A failing row ends the whole registration, so that SQLite need not be able to take back
/// the statement alone.
struct TableWriter {
  private static let together = 16

  let table: FactTable
  private let database: Database
  private let line: LeafLine<[Bound]>
  private var many: Statement?
  private var pending: [[Bound]] = []

  init(_ database: Database, _ table: FactTable) throws {
    self.table = table
    self.database = database
    let covered = table.coveredColumns.count
    line = LeafLine { hasher, row in
      for value in row.prefix(covered) { hasher.add(value) }
    }
  }

  /// Writes one row: all the table's columns in their order.
  mutating func insert(_ values: [Bound]) throws {
    line.append(values)
    pending.append(values)
    guard pending.count == Self.together else { return }
    let statement = try many ?? prepared(rows: Self.together)
    many = statement
    try write(statement)
  }

  /// Writes what is waiting and gives the leaf over everything written; `nil` for nothing.
  mutating func leaf() throws -> Leaf? {
    if !pending.isEmpty { try write(prepared(rows: pending.count)) }
    return line.finish().map { Leaf(table: table, rows: $0.rows, sha256: $0.sha256) }
  }

  private func prepared(rows: Int) throws -> Statement {
    let columns = table.columns
    let row = "(" + columns.map { _ in "?" }.joined(separator: ",") + ")"
    return try Statement(
      database,
      """
      INSERT OR FAIL INTO \(table.rawValue) (\(columns.joined(separator: ", ")))
      VALUES \(repeatElement(row, count: rows).joined(separator: ","))
      """)
  }

  private mutating func write(_ statement: Statement) throws {
    var position: Int32 = 1
    for row in pending { position = statement.bind(row, from: position) }
    pending.removeAll(keepingCapacity: true)
    try statement.runBound()
  }
}

/// What a registration's hash holds of one table.
struct Leaf: Equatable {
  let table: FactTable
  let rows: Int64
  let sha256: String
}
