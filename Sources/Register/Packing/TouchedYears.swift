/// The years of blocks of series that a registration wrote to.
struct TouchedYears {
  private var years: [Int64: Set<Int64>] = [:]
  // Rows come in order of key, so that many in turn are of one year.
  private var last: (block: Int64, year: Int64) = (-1, -1)

  var isEmpty: Bool { years.isEmpty }

  /// The years by block, in order.
  var inOrder: [(block: Int64, years: Set<Int64>)] {
    years.sorted { $0.key < $1.key }.map { (block: $0.key, years: $0.value) }
  }

  /// Adds the year of a row.
  mutating func add(_ row: ObservationRow) {
    let touched = (block: row.series / PackedYear.blockSize, year: row.period / PackedYear.yearCode)
    if touched == last { return }
    last = touched
    years[touched.block, default: []].insert(touched.year)
  }
}
