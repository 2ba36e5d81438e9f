/// The order in which observations are held against each other and registered: by series and period, and among equal
/// ones as they were delivered.
enum ObservationOrder {
  /// Orders rows of one series and period alike, others as their series and periods come.
  @inline(__always)
  static func key(_ row: ObservationBatch.Row) -> UInt64 {
    UInt64(UInt32(bitPattern: row.series)) << 32 | UInt64(UInt32(bitPattern: row.period ^ Int32.min))
  }

  /// Sorts rows; equal ones keep their order.
  static func sort(_ rows: inout [ObservationBatch.Row]) {
    guard var keys = packed(rows) else {
      let sorted = rows.enumerated().sorted { (key($0.element), $0.offset) < (key($1.element), $1.offset) }
      rows = sorted.map(\.element)
      return
    }
    if zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) { return }
    RadixSort.sort(&keys)
    let mask = UInt64(1) << indexBits(rows.count) - 1
    var sorted: [ObservationBatch.Row] = []
    sorted.reserveCapacity(rows.count)
    for key in keys { sorted.append(rows[Int(key & mask)]) }
    rows = sorted
  }

  /// Series, period and index of each row in 64 bits; `nil` where they need more.
  private static func packed(_ rows: [ObservationBatch.Row]) -> [UInt64]? {
    var (lowest, highest, last) = (Int32.max, Int32.min, Int32(0))
    for row in rows {
      (lowest, highest, last) = (min(lowest, row.period), max(highest, row.period), max(last, row.series))
    }
    guard !rows.isEmpty else { return [] }
    let indexBits = indexBits(rows.count)
    let periodBits = UInt64(Int.bitWidth - (Int(highest) - Int(lowest)).leadingZeroBitCount)
    let seriesBits = UInt64(Int.bitWidth - Int(last).leadingZeroBitCount)
    guard indexBits + periodBits + seriesBits <= 64 else { return nil }
    var keys: [UInt64] = []
    keys.reserveCapacity(rows.count)
    for (index, row) in rows.enumerated() {
      let period = UInt64(Int(row.period) - Int(lowest))
      keys.append(UInt64(row.series) << (periodBits + indexBits) | period << indexBits | UInt64(index))
    }
    return keys
  }

  private static func indexBits(_ count: Int) -> UInt64 { UInt64(Int.bitWidth - count.leadingZeroBitCount) }
}
