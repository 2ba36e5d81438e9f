internal import GRDB
internal import ProgrammeModel

/// What was read of a part of a table's series, in order of number, each with its place in the order of keys.
struct FoundSeries: Sendable {
  typealias Element = (place: Int, series: StoredSeries)

  let table: TableName
  let series: [Element]
}

/// Some series of a table, in order of number, and which of their values are read.
struct SeriesPart: Sendable {
  let table: TableName
  let identities: SeriesIdentities
  /// Which of the identities.
  let range: Range<Int>
  /// The part of each series that is read; `nil` for all.
  let window: Extent.Window?
  /// The periods that are read; `nil` for all.
  let periods: ClosedRange<Period>?
  /// Whether the numbers that stand are packed.
  let arePacked: Bool

  /// The series of the part that have values, in order of number.
  func read(_ database: Database, _ known: RegistrationSet) throws -> FoundSeries {
    var found: [FoundSeries.Element] = []
    found.reserveCapacity(range.count)
    func keep(_ index: Int, _ observations: [StoredObservation]) {
      guard !observations.isEmpty else { return }
      let key = SeriesKey(
        table: table, measure: identities.measure(index), dimensions: identities.dimensions(index))
      found.append((identities.place(index), StoredSeries(key: key, observations: observations)))
    }
    if case .series(let since, let isLastWanted) = window {
      var reader = try WindowedValues(
        database, table, known, since: since, isLastWanted: isLastWanted, arePacked: arePacked)
      for index in range { keep(index, try reader.values(of: identities.number(index))) }
      return FoundSeries(table: table, series: found)
    }
    var next = range.lowerBound
    // Series come in order of number, so that the identity of each is found by going on.
    func finish(_ number: Int64, _ observations: [StoredObservation]) {
      while next < range.upperBound, identities.number(next) < number { next += 1 }
      if next < range.upperBound, identities.number(next) == number { keep(next, observations) }
    }
    let whole = try Statement(
      database,
      """
      SELECT \(ObservationColumn.all) FROM observation WHERE series BETWEEN ?1 AND ?2 AND period BETWEEN ?3 AND ?4
      ORDER BY series, period, registration
      """)
    let first = periods.map { Int64($0.lowerBound.code) } ?? 0
    let last = periods.map { Int64($0.upperBound.code) } ?? .max
    var runs = NumberRuns()
    for index in range { runs.add(identities.number(index)) }
    for run in runs.runs {
      whole.start(.integer(run.lowerBound), .integer(run.upperBound), .integer(first), .integer(last))
      try read(whole, known, finish)
    }
    return FoundSeries(table: table, series: found)
  }

  /// Reads rows in key order and keeps the last of each period that counts.
  private func read(
    _ rows: Statement, _ known: RegistrationSet, _ finish: (Int64, [StoredObservation]) -> Void
  ) throws {
    var series: Int64 = -1
    var standing = StandingObservations()
    while try rows.step() {
      let number = rows.integer(ObservationColumn.series)
      if number != series {
        finish(series, standing.finish())
        series = number
      }
      let registration = rows.integer(ObservationColumn.registration)
      if known.contains(registration, change: rows.integer(ObservationColumn.change), { table }) {
        standing.add(rows, registration)
      }
    }
    finish(series, standing.finish())
  }
}

/// The observations of one series, of which rows come in order of period and registration.
struct StandingObservations {
  // Kept from series to series, so that each gets an array of its own size.
  private var observations: [StoredObservation] = []
  private var period: Int64 = -1
  private var last: StoredObservation?

  /// Takes the statement's row, in place of earlier ones of the same period.
  mutating func add(_ row: Statement, _ registration: Int64) {
    let code = row.integer(ObservationColumn.period)
    if code != period {
      if let last { observations.append(last) }
      period = code
    }
    last = row.observation(registration, at: row.observationPlace, beside: last ?? observations.last)
  }

  /// The observations that stand; the next row is of another series.
  mutating func finish() -> [StoredObservation] {
    if let last { observations.append(last) }
    (period, last) = (-1, nil)
    defer { observations.removeAll(keepingCapacity: true) }
    return observations.withUnsafeBufferPointer { Array($0) }
  }
}
