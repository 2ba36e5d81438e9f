import SheetReaders

/// A table whose columns are the records, turned: it must lie in memory, and is bounded.
struct TransposedTable {
  /// The most problems told.
  private static let mostProblems = 1000

  /// The heads, from the first column or the one that the mapping names.
  private(set) var heads: [String] = []
  /// The row of the file where each head stands.
  private(set) var rowNumbers: [Int] = []
  private var rows: [[RowBuffer.Cell]] = []
  /// What is wrong with rows of the file, which are left out.
  private(set) var problems: [SheetProblem] = []
  /// How many problems there were beyond those told.
  private(set) var untoldProblems = 0
  private let headColumn: Int
  /// The number of the last column.
  private var width = 0

  init(_ source: ForeignSource, _ form: ForeignForm) throws {
    headColumn = (form.headRows.first ?? 1) - 1
    let cursor = try source.open()
    var cells = 0
    reading: while true {
      switch try cursor.next() {
      case .end: break reading
      case .problem(let problem):
        if problems.count < Self.mostProblems { problems.append(problem) } else { untoldProblems += 1 }
      case .row(let row):
        guard row.flaws.isEmpty else { continue }
        let head = row[headColumn].string
        if head.allSatisfy(\.isWhitespace) || form.skipped.contains(where: { $0.matches(head) }) { continue }
        if form.ends.contains(where: { $0.matches(head) }) { break reading }
        cells += row.count
        guard cells <= ForeignTable.mostTransposedCells else {
          throw SheetReadingError.tooLargeToTurn(path: source.fileName, cells: ForeignTable.mostTransposedCells)
        }
        heads.append(head.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        rowNumbers.append(row.number)
        rows.append((0..<row.count).map { RowBuffer.Cell(row[$0].string, row[$0].kind) })
        width = max(width, row.count)
      }
    }
  }

  /// The number of records, columns after the heads.
  var count: Int { max(0, width - headColumn - 1) }

  /// A record, numbered by its column; `nil` if its cells are all empty.
  func record(_ index: Int) -> ForeignRow? {
    let column = headColumn + 1 + index
    let cells = rows.map { $0.indices.contains(column) ? $0[column] : RowBuffer.Cell() }
    guard cells.contains(where: { !$0.text.allSatisfy(\.isWhitespace) }) else { return nil }
    return ForeignRow(number: column + 1, cells: cells)
  }
}
