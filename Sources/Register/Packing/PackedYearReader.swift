internal import GRDB
internal import ProgrammeModel

/// Reads what stands of series block after block, from a year on.
struct PackedYearReader {
  private let contents: Statement
  private let first: Int64
  private var block: Int64 = -1
  // The latest first.
  private var years: [(year: Int64, cursor: PackedYearCursor)] = []

  init(_ database: Database, from year: Int) throws {
    contents = try Statement(
      database, "SELECT year, content FROM \(PackedYears.name) WHERE block = ? AND year >= ? ORDER BY year DESC")
    first = Int64(year)
  }

  /// Takes what is wanted of a series, whose number is higher than that of the one before.
  ///
  /// - Returns: whether all was there; if not, the rows of the series have to be read.
  mutating func read(_ series: Int64, into wanted: inout WantedValues) throws -> Bool {
    if series / PackedYear.blockSize != block { try begin(series / PackedYear.blockSize) }
    let place = series % PackedYear.blockSize
    for index in years.indices {
      years[index].cursor.go(to: place)
      guard years[index].cursor.place == place else { continue }
      if years[index].cursor.count == 0 { return false }
      while let value = years[index].cursor.next() {
        let code = years[index].year &* PackedYear.yearCode &+ value.period
        guard wanted.wants(code) else { return true }
        guard let period = Period(code: Int32(truncatingIfNeeded: code)) else { continue }
        if !wanted.take(code, period, FixedDecimal(digits: value.digits, scale: value.scale)) { return true }
      }
    }
    return !wanted.wants(-1)
  }

  private mutating func begin(_ block: Int64) throws {
    self.block = block
    years.removeAll(keepingCapacity: true)
    contents.start(.integer(block), .integer(first))
    while try contents.step() { years.append((contents.integer(0), PackedYearCursor(contents.blob(1)))) }
  }
}
