import SheetReaders

/// What is known of the rows of a file once they were read.
struct ReadRows {
  let counts: SheetCounts
  /// What a person looking at the sheet would not see.
  let findings: SheetFindings
  /// Whether so many rows had errors, and none before them was good, that the rest was not read.
  let isCutShort: Bool
}

extension OpenedTable {
  /// Hands out each row that is whole; notes what is wrong with the others.
  ///
  /// - Parameter take: takes a row in, or notes in the log what is wrong with it.
  /// - Throws: ``SheetReadingError`` if the file cannot be read to its end.
  func forEachRow(
    _ log: inout ProblemLog, _ take: (SheetRow, inout ProblemLog) -> Void
  ) throws -> ReadRows {
    let cursor = try sheet.rows()
    var run = FaultyRun()
    while !run.isExhausted {
      switch try cursor.next() {
      case .row(let row):
        // Of a flawed row its problem was met before it.
        guard row.flaws.isEmpty else { continue }
        let before = log.errorCount
        take(row, &log)
        run.note(row: row.number, isFaulty: log.errorCount > before)
      case .problem(let problem):
        log.note(problem, in: sheet)
        run.note(row: problem.row, isFaulty: true)
      case .end: return ReadRows(counts: cursor.counts, findings: cursor.findings, isCutShort: false)
      }
    }
    (cursor as? MappedCursor)?.conclude()
    return ReadRows(counts: cursor.counts, findings: cursor.findings, isCutShort: true)
  }
}
