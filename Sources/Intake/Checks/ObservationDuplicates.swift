import ProgrammeModel

/// Values of one series for one period that are there twice: the same counts once, contradictions are refused.
struct ObservationDuplicates {
  /// Indices of values that say the same as an earlier one.
  private(set) var repeated: Set<Int> = []
  /// The rows of those values.
  private(set) var repeatedRows: Set<RowMark> = []
  /// Rows that contradict each other.
  private(set) var refused: Set<RowMark> = []

  init(_ batch: ObservationBatch, leaving out: Set<RowMark>, _ files: DeliveredFiles, _ log: inout ProblemLog) {
    let doubled = Self.doubledKeys(batch.rows)
    guard !doubled.isEmpty else { return }
    var first: [UInt64: Int] = [:]
    var originals: [(repeated: RowMark, first: RowMark)] = []
    for (index, row) in batch.rows.enumerated() {
      let key = Self.key(row)
      guard doubled.contains(key), !out.contains(RowMark(row)) else { continue }
      guard let earlier = first[key] else {
        first[key] = index
        continue
      }
      let other = batch.rows[earlier]
      let elsewhere = files.place(RowMark(other)).text
      let series = batch.series[Int(row.series)]
      if Self.saySame(row, other) {
        repeated.insert(index)
        originals.append((RowMark(row), RowMark(other)))
        if repeatedRows.insert(RowMark(row)).inserted {
          log.note(.rowRepeated, at: files.place(RowMark(row)), ProblemDetails(elsewhere: elsewhere))
        }
      } else {
        refused.insert(RowMark(row))
        refused.insert(RowMark(other))
        log.note(
          .rowsContradict, at: files.place(RowMark(row), series.measure),
          ProblemDetails(
            found: Self.subject(series, row), column: series.measure.rawValue, elsewhere: elsewhere))
      }
    }
    // What says the same as a refused row is refused with it.
    for pair in originals where refused.contains(pair.first) { refused.insert(pair.repeated) }
    repeatedRows.subtract(refused)
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

  private static func key(_ row: ObservationBatch.Row) -> UInt64 {
    UInt64(UInt32(bitPattern: row.series)) << 32 | UInt64(UInt32(bitPattern: row.period))
  }

  /// The keys that occur more than once: sorted as numbers, equal ones lie side by side.
  private static func doubledKeys(_ rows: [ObservationBatch.Row]) -> Set<UInt64> {
    var keys = rows.map(key)
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { return [] }
    RadixSort.sort(&keys)
    var doubled: Set<UInt64> = []
    for index in keys.indices.dropFirst() where keys[index] == keys[index - 1] { doubled.insert(keys[index]) }
    return doubled
  }
}
