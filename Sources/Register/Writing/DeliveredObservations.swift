internal import ProgrammeModel

/// A delivery's observations in the order of the register, as packed keys: 8 bytes for each beside the batch itself.
///
/// A key is, from the highest bit: the rank of the series' number, the period, the row of the batch, and whether the row
/// replaces a value. Rows after the batch's own are withdrawals.
struct DeliveredObservations {
  let batch: ObservationBatch
  let sources: SourceNumbers
  /// The numbers of the series, ascending; a key holds the index.
  let series: [Int64]
  /// What a changed value is, by batch series.
  let changes: [Int64]
  private(set) var keys: [UInt64]
  private let firstPeriod: Int32
  private let rowBits: UInt64
  private let periodBits: UInt64

  /// Sorts a batch, whose series have `numbers`, and withdrawals of series and period.
  init(
    _ batch: ObservationBatch, numbers: [Int64], withdrawals: [(series: Int64, period: Int32)], changes: [Int64],
    sources: SourceNumbers
  ) throws {
    self.batch = batch
    self.sources = sources
    self.changes = changes
    series = Set(numbers).union(withdrawals.map(\.series)).sorted()
    var ranks: [Int64: UInt64] = [:]
    for (rank, number) in series.enumerated() { ranks[number] = UInt64(rank) }
    var (lowest, highest) = (Int32.max, Int32.min)
    for row in batch.rows { (lowest, highest) = (min(lowest, row.period), max(highest, row.period)) }
    for row in withdrawals { (lowest, highest) = (min(lowest, row.period), max(highest, row.period)) }
    firstPeriod = lowest
    let count = batch.rows.count + withdrawals.count
    rowBits = Self.bits(count)
    periodBits = Self.bits(count == 0 ? 0 : Int(highest) - Int(lowest))
    guard 1 + rowBits + periodBits + Self.bits(series.count) <= 64 else {
      throw RegisterError.deliveryTooLarge(observations: count)
    }
    let (periodShift, seriesShift) = (1 + rowBits, 1 + rowBits + periodBits)
    let batchRanks = numbers.map { ranks[$0] ?? 0 }
    keys = []
    keys.reserveCapacity(count)
    for (index, row) in batch.rows.enumerated() {
      keys.append(
        batchRanks[Int(row.series)] << seriesShift | UInt64(row.period - lowest) << periodShift | UInt64(index) << 1)
    }
    for (index, row) in withdrawals.enumerated() {
      keys.append(
        (ranks[row.series] ?? 0) << seriesShift | UInt64(row.period - lowest) << periodShift
          | UInt64(batch.rows.count + index) << 1)
    }
    RadixSort.sort(&keys)
    for (one, next) in zip(keys, keys.dropFirst()) where one >> periodShift == next >> periodShift {
      throw duplicate(one, next)
    }
  }

  private static func bits(_ number: Int) -> UInt64 { UInt64(Int.bitWidth - number.leadingZeroBitCount) }

  /// The index in ``series`` that a key has.
  func rank(_ key: UInt64) -> Int { Int(key >> (1 + rowBits + periodBits)) }

  /// The period's code.
  func period(_ key: UInt64) -> Int32 {
    Int32(truncatingIfNeeded: key >> (1 + rowBits) & (1 << periodBits - 1)) + firstPeriod
  }

  /// The row of the batch; `nil` for a withdrawal.
  func delivered(_ key: UInt64) -> ObservationBatch.Row? { isWithdrawal(key) ? nil : batch.rows[index(key)] }

  /// Whether a key ends a value instead of stating one.
  func isWithdrawal(_ key: UInt64) -> Bool { index(key) >= batch.rows.count }

  private func index(_ key: UInt64) -> Int { Int(key >> 1 & (1 << rowBits - 1)) }

  /// Keeps only the keys for which `change` says that they are to be written, and whether they replace a value.
  mutating func keep(_ change: (DeliveredObservations, UInt64) throws -> ObservationChange) rethrows {
    // Taken out of self meanwhile, so that the keys are filtered in place and not copied.
    var (all, kept) = (keys, 0)
    keys = []
    for index in all.indices {
      let key = all[index]
      switch try change(self, key) {
      case .none: continue
      case .new: all[kept] = key
      case .replacing: all[kept] = key | 1
      }
      kept += 1
    }
    all.removeSubrange(kept...)
    keys = all
  }

  private func duplicate(_ one: UInt64, _ next: UInt64) -> RegisterError {
    let rows = [one, next].compactMap(delivered)
    guard let row = rows.first, let period = Period(code: row.period) else {
      return .unexpected(detail: "a value is withdrawn twice")
    }
    return .duplicateObservation(
      series: batch.series[Int(row.series)], period: period,
      rows: rows.map { SourcePlace(source: Int64($0.source), row: $0.row) })
  }
}

/// What a delivered observation does to the value that stands.
enum ObservationChange {
  case none, new, replacing
}

extension DeliveredObservations {
  /// The row to be written for a key.
  func row(_ key: UInt64) throws -> ObservationRow {
    let number = series[rank(key)]
    guard let row = delivered(key) else {
      return ObservationRow(withdrawing: number, period: Int64(period(key)))
    }
    let source = try sources.number(Int64(row.source))
    return ObservationRow(
      series: number, period: Int64(row.period), value: row.digits, scale: Int64(row.scale),
      missing: MissingValue.Reason.registerCodes[Int(row.missing)], note: batch.notes[Int(row.note)],
      change: key & 1 == 1 ? changes[Int(row.series)] : Change.first.code, source: source ?? 0,
      row: source == nil ? 0 : Int64(row.row))
  }
}

extension ObservationRow {
  /// A value that is to stand no longer.
  init(withdrawing series: Int64, period: Int64) {
    self.init(
      series: series, period: period, value: 0, scale: 0, missing: 0, note: "", change: Change.withdrawal.code,
      source: 0, row: 0)
  }
}
