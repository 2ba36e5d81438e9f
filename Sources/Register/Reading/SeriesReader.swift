internal import GRDB
internal import ProgrammeModel

/// Reads series as they stood.
struct SeriesReader {
  private static let columns = "series, period, registration, value, scale, missing, note, change, source, row"

  private let database: Database
  private let known: RegistrationSet

  init(_ database: Database, _ known: RegistrationSet) {
    self.database = database
    self.known = known
  }

  /// The series of an extent, in order of measure and dimensions.
  func series(of extent: Extent, _ periods: ClosedRange<Period>?) throws -> [TableName: [StoredSeries]] {
    var found: [TableName: [StoredSeries]] = [:]
    for (table, keys) in try keys(of: extent) {
      let values = try values(of: table, keys, within: extent.windows[table], periods)
      if !values.isEmpty { found[table] = inOrder(values) }
    }
    return found
  }

  /// The numbers and keys of the series of each table, in order of number.
  private func keys(of extent: Extent) throws -> [TableName: [(number: Int64, key: SeriesKey)]] {
    var keys: [TableName: [(number: Int64, key: SeriesKey)]] = [:]
    let all = try Statement(
      database, "SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2")
    // One range of the index for each; a condition that may also be true of all would go through every series.
    let some = try Statement(
      database,
      """
      SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2 AND dimensions = ?3
      UNION ALL SELECT series, dimensions FROM series WHERE table_name = ?1 AND measure = ?2
        AND dimensions BETWEEN ?3 || '|' AND ?3 || '|\u{10FFFF}'
      """)
    let measures = try DistinctNames(
      database, "SELECT min(measure) FROM series WHERE table_name = ?2 AND measure > ?1")
    for table in try extent.standingTables(database, of: "series") {
      var found: [(number: Int64, key: SeriesKey)] = []
      for measure in try measures.names(.text(table.rawValue)).map({ FieldName($0) }) {
        for beginning in extent.beginnings(of: table) {
          let series = beginning == nil ? all : some
          let names = [Bound.text(table.rawValue), .text(measure.rawValue)]
          series.start(names + (beginning.map { [.text(Key($0).text)] } ?? []))
          while try series.step() {
            let dimensions = Key(text: series.text(1))
            guard extent.parts[table]?.holds(dimensions) ?? true else { continue }
            found.append((series.integer(0), SeriesKey(table: table, measure: measure, dimensions: dimensions)))
          }
        }
      }
      keys[table] = found.sorted { $0.number < $1.number }
    }
    return keys
  }

  private func values(
    of table: TableName, _ keys: [(number: Int64, key: SeriesKey)], within window: Extent.Window?,
    _ periods: ClosedRange<Period>?
  ) throws -> [StoredSeries] {
    var found: [StoredSeries] = []
    found.reserveCapacity(keys.count)
    var next = 0
    // Series come in order of number, so that the key of each is found by going on.
    func finish(_ number: Int64, _ observations: [StoredObservation]) {
      while next < keys.count, keys[next].number < number { next += 1 }
      guard !observations.isEmpty, next < keys.count, keys[next].number == number else { return }
      found.append(StoredSeries(key: keys[next].key, observations: observations))
    }
    if case .series(let since, let isLastWanted) = window {
      let reader = try WindowedValues(database, table, known, since: since, isLastWanted: isLastWanted)
      for (number, _) in keys { finish(number, try reader.values(of: number)) }
      return found
    }
    let whole = try Statement(
      database,
      """
      SELECT \(Self.columns) FROM observation WHERE series BETWEEN ?1 AND ?2 AND period BETWEEN ?3 AND ?4
      ORDER BY series, period, registration
      """)
    let first = periods.map { Int64($0.lowerBound.code) } ?? 0
    let last = periods.map { Int64($0.upperBound.code) } ?? .max
    var runs = NumberRuns()
    for (number, _) in keys { runs.add(number) }
    for run in runs.runs {
      whole.start(.integer(run.lowerBound), .integer(run.upperBound), .integer(first), .integer(last))
      try read(whole, of: table, finish)
    }
    return found
  }

  /// Reads rows in key order and keeps the last of each period that counts.
  private func read(
    _ rows: Statement, of table: TableName, _ finish: (Int64, [StoredObservation]) -> Void
  ) throws {
    var series: Int64 = -1
    var standing = StandingObservations()
    while try rows.step() {
      let number = rows.integer(0)
      if number != series {
        finish(series, standing.finish())
        series = number
      }
      let registration = rows.integer(2)
      if known.contains(registration, change: rows.integer(7), { table }) { standing.add(rows, registration) }
    }
    finish(series, standing.finish())
  }

  private func inOrder(_ series: [StoredSeries]) -> [StoredSeries] {
    let texts = series.map { ($0.key.measure.rawValue, $0.key.dimensions.text) }
    func isBefore(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (texts[left], texts[right])
      return one.0 == other.0 ? precedes(one.1, other.1) : precedes(one.0, other.0)
    }
    if series.indices.dropFirst().allSatisfy({ !isBefore($0, $0 - 1) }) { return series }
    return series.indices.sorted(by: isBefore).map { series[$0] }
  }
}

/// The observations of one series, of which rows come in order of period and registration.
struct StandingObservations {
  private var observations: [StoredObservation] = []
  private var period: Int64 = -1
  private var last: StoredObservation?

  /// Takes the statement's row, in place of earlier ones of the same period.
  mutating func add(_ row: Statement, _ registration: Int64) {
    let code = row.integer(1)
    if code != period {
      if let last { observations.append(last) }
      period = code
    }
    last = row.observation(registration)
  }

  /// The observations that stand; the next row is of another series.
  mutating func finish() -> [StoredObservation] {
    if let last { observations.append(last) }
    defer { (observations, period, last) = ([], -1, nil) }
    return observations
  }
}
