internal import GRDB

/// Writes a registration's rows of one table, in key order, and hashes them on the way.
struct TableWriter {
  let table: FactTable
  private let statement: Statement
  private let covered: Int
  private var hasher = LeafHasher()

  init(_ database: Database, _ table: FactTable) throws {
    self.table = table
    covered = table.coveredColumns.count
    let columns = table.columns
    statement = try Statement(
      database,
      """
      INSERT INTO \(table.rawValue) (\(columns.joined(separator: ", ")))
      VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
      """)
  }

  /// Writes one row: all the table's columns in their order.
  mutating func insert(_ values: [Bound]) throws {
    try statement.run(values)
    for value in values.prefix(covered) { hasher.add(value) }
    hasher.endRow()
  }

  /// The leaf over everything written; `nil` for nothing.
  mutating func leaf() -> Leaf? {
    hasher.rows == 0 ? nil : Leaf(table: table, rows: hasher.rows, sha256: hasher.hexadecimal())
  }
}

/// What a registration's hash holds of one table.
struct Leaf: Equatable {
  let table: FactTable
  let rows: Int64
  let sha256: String
}
