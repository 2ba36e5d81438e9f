internal import GRDB

/// Packs what stands of the series of a block.
struct BlockPacker {
  private let series: Statement
  private let rows: Statement

  init(_ database: Database) throws {
    series = try Statement(database, "SELECT series FROM series WHERE series BETWEEN ? AND ? ORDER BY series")
    rows = try Statement(
      database,
      """
      SELECT period, value, CASE WHEN note IS NULL THEN scale ELSE -1 END, missing, registration FROM observation
      WHERE series = ? AND period BETWEEN ? AND ? ORDER BY period DESC, registration DESC
      """)
  }

  /// The years of a block that anything was written to, packed.
  ///
  /// - Parameter periods: the codes of the periods that are wanted, which make whole years.
  func years(of block: Int64, periods: ClosedRange<Int64> = 0...(.max)) throws -> [Int64: PackedYear] {
    var packed: [Int64: PackedYear] = [:]
    let first = block &* PackedYear.blockSize
    series.start(.integer(first), .integer(first &+ PackedYear.blockSize &- 1))
    while try series.step() {
      let number = series.integer(0)
      rows.start(.integer(number), .integer(periods.lowerBound), .integer(periods.upperBound))
      try pack(number &- first, into: &packed)
    }
    return packed
  }

  /// Packs the rows of a series, of which the last of a period comes first.
  private func pack(_ place: Int64, into packed: inout [Int64: PackedYear]) throws {
    var (year, period, registration): (Int64, Int64, Int64) = (-1, -1, 0)
    var values: [PackedYear.Value] = []
    var isMore = false
    func finish() {
      guard year >= 0 else { return }
      packed[year, default: PackedYear()].note(registration)
      if isMore || !values.isEmpty { packed[year]?.add(place, isMore ? [] : values) }
      values.removeAll(keepingCapacity: true)
      (isMore, registration) = (false, 0)
    }
    while try rows.step() {
      let code = rows.integer(0)
      guard code != period else { continue }
      period = code
      if code / PackedYear.yearCode != year {
        finish()
        year = code / PackedYear.yearCode
      }
      registration = max(registration, rows.integer(4))
      let (isNumber, scale) = (!rows.isNull(1), rows.integer(2))
      if isNumber, scale >= 0 {
        values.append(
          PackedYear.Value(
            period: code % PackedYear.yearCode, digits: rows.integer(1), scale: UInt8(truncatingIfNeeded: scale)))
      } else if isNumber || !rows.isNull(3) {
        isMore = true
      }
    }
    finish()
  }
}
