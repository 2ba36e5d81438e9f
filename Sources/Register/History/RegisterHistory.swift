internal import FoundationEssentials
internal import GRDB

/// One row of a table of the register, as texts: what SQLite prints, NULL as `nil`.
public struct HistoryRow: Sendable {
  /// The table.
  public let table: String
  /// The columns with their values, in the table's order.
  public let values: [(column: String, text: String?)]

  /// A row.
  public init(table: String, values: [(column: String, text: String?)]) {
    self.table = table
    self.values = values
  }
}

/// The tables of a register that a copy of it as text must have, in the order that they are written and read in.
enum HistoryTables {
  /// Table and columns; the words for codes come with the format and are left out.
  static let all: [(table: String, columns: [String], ordering: String)] =
    [
      ("register_info", ["name", "content"], "name"),
      ("registration", ChainText.registrationColumns + ["hash"], "registration"),
      ("leaf", ["registration", "table_name", "rows", "sha256"], "registration, table_name"),
    ] + FactTable.allCases.map { ($0.rawValue, $0.columns, $0.ordering.joined(separator: ", ")) }
}

extension Register {
  /// Hands out every row of the register, table by table, in one state of it.
  ///
  /// - Throws: what `give` throws, as `unexpected`, and what reading throws.
  public func history(_ give: (HistoryRow) throws -> Void) throws(RegisterError) {
    try reading { database in
      for (table, columns, ordering) in HistoryTables.all {
        let rows = try Statement(
          database, "SELECT \(columns.joined(separator: ", ")) FROM \(table) ORDER BY \(ordering)")
        while try rows.step() {
          try give(
            HistoryRow(
              table: table,
              values: columns.enumerated().map { ($1, rows.optionalText(Int32($0))) }))
        }
      }
    }
  }

  /// Makes a register from the rows of another's history; it appears at the path whole and verified, or not at all.
  ///
  /// - Parameter feed: hands every row to its argument, in the order that ``history(_:)`` gives them.
  /// - Returns: what `verify` says; a register with problems is not kept.
  /// - Throws: `alreadyExists`, `historyRefused` for rows that no register has, and what a disk can give cause to.
  public static func restore(
    to path: String, _ feed: (_ take: (HistoryRow) throws -> Void) throws -> Void
  ) throws(RegisterError) -> Verification {
    guard !FileManager.default.fileExists(atPath: path) else { throw .alreadyExists(path: path) }
    return try guarding(path) {
      try appearing(at: path) { unfinished in
        try fill(unfinished) { database in
          var inserts: [String: (statement: Statement, columns: [String: Int32])] = [:]
          try feed { row in
            if inserts[row.table] == nil { inserts[row.table] = try insert(into: row.table, database) }
            guard let insert = inserts[row.table] else { return }
            try write(row, insert.statement, insert.columns)
          }
          try PackedYearWriter.packAll(database)
        }
        let verification = try Register(opening: unfinished).verify()
        return (verification, keep: verification.holds)
      }
    }
  }

  private static func insert(
    into table: String, _ database: Database
  ) throws -> (statement: Statement, columns: [String: Int32]) {
    guard let known = HistoryTables.all.first(where: { $0.table == table }) else {
      throw RegisterError.historyRefused(table: table, column: nil)
    }
    let places = known.columns.map { _ in "?" }.joined(separator: ", ")
    let names = known.columns.joined(separator: ", ")
    let columns = Dictionary(known.columns.enumerated().map { ($1, Int32($0 + 1)) }) { first, _ in first }
    return (try Statement(database, "INSERT INTO \(table)(\(names)) VALUES (\(places))"), columns)
  }

  private static func write(_ row: HistoryRow, _ statement: Statement, _ columns: [String: Int32]) throws {
    statement.clear()
    for value in row.values {
      guard let position = columns[value.column] else {
        throw RegisterError.historyRefused(table: row.table, column: value.column)
      }
      if let text = value.text { statement.bind(text, at: position) }
    }
    try statement.runBound()
  }
}
