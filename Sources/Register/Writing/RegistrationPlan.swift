internal import GRDB
internal import ProgrammeModel

/// What a column of a record is to hold.
enum CellContent: Equatable {
  case text(String)
  case missing(Int64)
  /// A private text that the register already has.
  case person(Int64)
  /// A private text to be written.
  case newPerson(String)
  case withdrawn
}

/// A changed column of a record, on its way into the table `cell`.
struct CellRow {
  let entity: Int64
  let field: Int64
  let content: CellContent
  let note: String?
  let change: Int64
  let source: Int64?
  let row: Int64?
}

/// A changed value of a series, on its way into the table `observation`; 0 and the empty text stand for none.
struct ObservationRow: Sendable {
  var series: Int64
  var period: Int64
  /// The digits, where `missing` is 0 and the change is no withdrawal.
  var value: Int64
  var scale: Int64
  var missing: Int64
  var note: String
  var change: Int64
  var source: Int64
  var row: Int64

  var hasValue: Bool { missing == 0 && change != 6 }
}

/// What one registration is to write, apart from its observations: all numbers given, all rows in key order.
struct RegistrationPlan {
  let number: Int64
  var firstSource: Int64 = 1
  var sources: [SourceFile] = []
  var fields: [(number: Int64, table: String, name: String)] = []
  /// The changed columns of records where there is no delivery behind them.
  var cells: [CellRow] = []
  /// The records of a delivery.
  var records: PlannedRecords?
  var series: NewSeries?
  var erasures: [Int64] = []
  var reverses: Int64?
  var tallies = Tallies()
  /// What is told how many records were gone through to be written.
  var telling: (@Sendable (Int) -> Void)?

  /// A plan for the registration after the last.
  init(after head: RegisterHead) { number = head.registration.rawValue + 1 }
}

extension Database {
  /// The number after the highest of a table's primary key.
  func next(_ table: FactTable) throws -> Int64 {
    (try number("SELECT max(\(table.rawValue)) FROM \(table.rawValue)") ?? 0) + 1
  }
}

/// The number of the source of a place, after those that the register already has; `nil` in a delivery without sources.
struct SourceNumbers {
  let first: Int64
  let count: Int

  func number(_ index: Int64) throws -> Int64? {
    if count == 0 { return nil }
    guard (0..<Int64(count)).contains(index) else {
      throw RegisterError.unknownSource(number: index, sources: count)
    }
    return first + index
  }
}

/// Refuses the one character that `sqlite3` would not print.
func printable(_ text: String, in table: TableName) throws -> String {
  if text.utf8.contains(0) { throw RegisterError.unprintableText(table: table) }
  return text
}
