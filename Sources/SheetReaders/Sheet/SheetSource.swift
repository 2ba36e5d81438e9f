/// One table in a file from outside: a text file, a sheet of a workbook, an element of an XML document.
public protocol SheetSource {
  associatedtype Cursor: RowCursor

  /// The file, as given.
  var fileName: String { get }
  /// The sheet of a workbook; `nil` where the file is the table.
  var sheetName: String? { get }
  /// The column heads; `nil` if the table is empty, its head cannot be read, or it was opened as having none.
  var header: SheetHeader? { get }

  /// A new reading of the rows after the header, from the first.
  ///
  /// - Throws: ``SheetReadingError`` if the file can no longer be read.
  func rows() throws(SheetReadingError) -> Cursor
}

/// Walks once through the rows of a table, in order.
public protocol RowCursor: AnyObject {
  /// The next row, or something wrong with one; problems of a row come before it.
  ///
  /// - Throws: ``SheetReadingError`` if the file cannot be read to its end.
  func next() throws(SheetReadingError) -> RowEvent

  /// What was counted so far; complete once ``next()`` has given ``RowEvent/end``.
  var counts: SheetCounts { get }

  /// What a person looking at the sheet would not see; complete once ``next()`` has given ``RowEvent/end``.
  var findings: SheetFindings { get }
}

extension RowCursor {
  /// Nothing: a text file hides nothing.
  public var findings: SheetFindings { SheetFindings() }
}

/// What a cursor gives at a step.
public enum RowEvent {
  /// A row, valid until the next step.
  case row(SheetRow)
  /// Something wrong in the form.
  case problem(SheetProblem)
  /// Nothing more.
  case end
}

/// The column heads of a table.
public struct SheetHeader: Hashable, Sendable {
  /// The line or sheet row where they stand, from 1.
  public let row: Int
  /// The heads as written, without empty ones at the end.
  public let names: [String]

  /// Heads found in a row.
  public init(row: Int, names: [String]) {
    self.row = row
    self.names = names
  }
}

/// What a reading counted.
public struct SheetCounts: Hashable, Sendable {
  /// Rows given, the flawed ones included, the header not.
  public var rows = 0
  /// Blank lines and rows with nothing but empty cells, which are not given.
  public var emptyRows = 0
  /// Rows that could not be given at all.
  public var lostRows = 0

  /// Nothing counted yet.
  public init() {}
}

extension SheetSource {
  /// Calls `row` with each row and `problem` with each problem, in the order of the file.
  ///
  /// - Throws: ``SheetReadingError``, and what the calls throw.
  @discardableResult
  public func forEachRow(
    _ row: (SheetRow) throws -> Void, problem: (SheetProblem) throws -> Void
  ) throws -> SheetCounts {
    let cursor = try rows()
    while true {
      switch try cursor.next() {
      case .row(let found): try row(found)
      case .problem(let found): try problem(found)
      case .end: return cursor.counts
      }
    }
  }
}
