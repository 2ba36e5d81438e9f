import SheetReaders

/// Walks once through the rows of a foreign table, leaving out what the mapping says is no row.
final class ForeignCursor {
  /// What is met at a step.
  enum Event {
    case row(ForeignRow)
    case problem(SheetProblem)
    case end
  }

  private let table: ForeignTable
  /// The positions that are needed; the texts of others are not copied.
  private let positions: [Bool]
  private let cursor: (any RowCursor)?
  private var record = 0
  private var problem = 0
  private var hasEnded = false

  /// Rows that the mapping leaves out by what their first cell says, with that text.
  private(set) var skipped: [(row: Int, text: String)] = []
  private(set) var skippedCount = 0

  init(_ table: ForeignTable, positions wanted: Set<Int>) throws {
    self.table = table
    positions = (0..<table.columns.count).map(wanted.contains)
    cursor = table.transposed == nil ? try table.source.open() : nil
  }

  /// What was counted by the reader of the file.
  var counts: SheetCounts { cursor?.counts ?? SheetCounts() }

  var findings: SheetFindings { cursor?.findings ?? SheetFindings() }

  func next() throws(SheetReadingError) -> Event {
    guard let cursor else { return nextRecord() }
    while !hasEnded {
      switch try cursor.next() {
      case .end: hasEnded = true
      case .problem(let problem): if problem.row > table.rowsThroughHead { return .problem(problem) }
      case .row(let row):
        guard row.number > table.rowsThroughHead, row.flaws.isEmpty else { continue }
        if let first = firstFilled(row) {
          if table.form.ends.contains(where: { $0.matches(first) }) {
            hasEnded = true
            continue
          }
          if table.form.skipped.contains(where: { $0.matches(first) }) {
            skippedCount += 1
            if skipped.count < 50 { skipped.append((row.number, String(first.prefix(80)))) }
            continue
          }
        }
        let cells = positions.indices.map { position in
          positions[position] ? RowBuffer.Cell(row[position].string, row[position].kind) : RowBuffer.Cell()
        }
        return .row(ForeignRow(number: row.number, cells: cells))
      }
    }
    return .end
  }

  /// The first filled cell, where patterns ask for it.
  private func firstFilled(_ row: SheetRow) -> String? {
    guard !table.form.skipped.isEmpty || !table.form.ends.isEmpty else { return nil }
    for position in 0..<row.count where !row[position].isEmpty {
      let text = row[position].string
      if !text.allSatisfy(\.isWhitespace) { return text }
    }
    return nil
  }

  private func nextRecord() -> Event {
    guard let turned = table.transposed else { return .end }
    if problem < turned.problems.count {
      problem += 1
      return .problem(turned.problems[problem - 1])
    }
    while record < turned.count {
      record += 1
      if let row = turned.record(record - 1) { return .row(row) }
    }
    return .end
  }
}
