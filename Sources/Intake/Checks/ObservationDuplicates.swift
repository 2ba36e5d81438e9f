import ProgrammeModel

/// Values of one series for one period that are there twice: the same counts once, contradictions are refused.
struct ObservationDuplicates {
  /// Rows that say the same as an earlier one.
  private(set) var repeated = RowSet()
  /// Rows that contradict each other, and those that say the same as one of them.
  private(set) var refused = RowSet()

  /// Finds them in a batch that is in order, apart from rows that are left out anyway.
  ///
  /// - Throws: what reading from scratch space throws.
  init(_ batch: ObservationBatch, leaving out: RowSet, _ files: DeliveredFiles, _ log: inout ProblemLog) throws {
    guard batch.hasEqualKeys else { return }
    try Self.forEachLater(in: batch, leaving: out) { row, first in
      let elsewhere = { files.place(RowMark(first)).text }
      if Self.saySame(row, first) {
        if repeated.insert(RowMark(row)) {
          log.note(.rowRepeated, at: files.place(RowMark(row)), ProblemDetails(elsewhere: elsewhere()))
        }
      } else {
        let series = batch.series[Int(row.series)]
        refused.insert(RowMark(row))
        refused.insert(RowMark(first))
        log.note(
          .rowsContradict, at: files.place(RowMark(row), series.measure),
          ProblemDetails(
            found: Self.subject(series, row), column: series.measure.rawValue, elsewhere: elsewhere()))
      }
    }
    guard !refused.isEmpty, !repeated.isEmpty else { return }
    let contradicted = refused
    try Self.forEachLater(in: batch, leaving: out) { row, first in
      if contradicted.contains(RowMark(first)) { refused.insert(RowMark(row)) }
    }
    repeated.subtract(refused)
  }

  /// Each row whose series and period an earlier row has, with the first such row.
  private static func forEachLater(
    in batch: ObservationBatch, leaving out: RowSet,
    _ body: (_ row: ObservationBatch.Row, _ first: ObservationBatch.Row) -> Void
  ) throws {
    var first: ObservationBatch.Row?
    try batch.forEach { row in
      if let first, first.series == row.series, first.period == row.period {
        if !out.contains(RowMark(row)) { body(row, first) }
      } else {
        first = out.contains(RowMark(row)) ? nil : row
      }
    }
  }

  /// `P1, konsulter, 2014-08`
  private static func subject(_ series: SeriesKey, _ row: ObservationBatch.Row) -> String {
    let period = Period(code: row.period).map(\.description) ?? ""
    return (series.dimensions.parts.filter { !$0.isEmpty } + [period]).joined(separator: ", ")
  }

  private static func saySame(_ left: ObservationBatch.Row, _ right: ObservationBatch.Row) -> Bool {
    left.missing == right.missing && left.note == right.note
      && FixedDecimal(digits: left.digits, scale: left.scale) == FixedDecimal(digits: right.digits, scale: right.scale)
  }
}
