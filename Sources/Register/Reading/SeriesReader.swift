internal import GRDB
internal import ProgrammeModel

/// Reads series as they stood.
struct SeriesReader {
  private let database: Database
  private let known: RegistrationSet

  init(_ database: Database, _ known: RegistrationSet) {
    self.database = database
    self.known = known
  }

  /// The series of each table, or of all, in order of measure and dimensions.
  func series(of tables: Set<TableName>?, _ periods: ClosedRange<Period>?) throws -> [TableName: [StoredSeries]] {
    let (keys, runs) = try keys(of: tables)
    var found: [TableName: [StoredSeries]] = [:]
    func finish(_ number: Int64, _ observations: [StoredObservation]) {
      guard !observations.isEmpty, let key = keys[number] else { return }
      found[key.table, default: []].append(StoredSeries(key: key, observations: observations))
    }
    let columns = "series, period, registration, value, scale, missing, note, change, source, row"
    if let periods {
      let one = try Statement(
        database,
        """
        SELECT \(columns) FROM observation WHERE series = ? AND period BETWEEN ? AND ? ORDER BY period, registration
        """)
      let (first, last) = (Int64(periods.lowerBound.code), Int64(periods.upperBound.code))
      for number in keys.keys.sorted() {
        one.start(.integer(number), .integer(first), .integer(last))
        try read(one, keys, finish)
      }
    } else {
      let many = try Statement(
        database,
        "SELECT \(columns) FROM observation WHERE series BETWEEN ? AND ? ORDER BY series, period, registration")
      for run in runs.runs {
        many.start(.integer(run.lowerBound), .integer(run.upperBound))
        try read(many, keys, finish)
      }
    }
    return found.mapValues(inOrder)
  }

  private func keys(of tables: Set<TableName>?) throws -> ([Int64: SeriesKey], NumberRuns) {
    var keys: [Int64: SeriesKey] = [:]
    var runs = NumberRuns()
    let statement = try Statement(
      database, "SELECT series, table_name, measure, dimensions FROM series ORDER BY series")
    while try statement.step() {
      let table = TableName(statement.text(1))
      guard tables?.contains(table) ?? true else { continue }
      let number = statement.integer(0)
      keys[number] = SeriesKey(
        table: table, measure: FieldName(statement.text(2)), dimensions: Key(text: statement.text(3)))
      runs.add(number)
    }
    return (keys, runs)
  }

  /// Reads rows in key order and keeps the last of each period that counts.
  private func read(
    _ rows: Statement, _ keys: [Int64: SeriesKey], _ finish: (Int64, [StoredObservation]) -> Void
  ) throws {
    var series: Int64 = -1
    var observations: [StoredObservation] = []
    var last: (period: Int64, observation: StoredObservation?)?
    func finishPeriod() {
      if let observation = last?.observation { observations.append(observation) }
      last = nil
    }
    while try rows.step() {
      if rows.integer(0) != series {
        finishPeriod()
        finish(series, observations)
        observations = []
        series = rows.integer(0)
      }
      guard known.contains(rows.integer(2), change: rows.integer(7), { keys[series]?.table }) else { continue }
      let period = rows.integer(1)
      if last?.period != period { finishPeriod() }
      last = (period, rows.observation())
    }
    finishPeriod()
    finish(series, observations)
  }

  private func inOrder(_ series: [StoredSeries]) -> [StoredSeries] {
    let texts = series.map { ($0.key.measure.rawValue, $0.key.dimensions.text) }
    return series.indices.sorted { left, right in
      let (one, other) = (texts[left], texts[right])
      return one.0 == other.0 ? precedes(one.1, other.1) : precedes(one.0, other.0)
    }.map { series[$0] }
  }
}

extension Statement {
  /// The value of the current row, whose columns are those of the table `observation`; `nil` if it is a withdrawal.
  func observation() -> StoredObservation? {
    guard let period = Period(code: Int32(truncatingIfNeeded: integer(1))), let value = reportedNumber() else {
      return nil
    }
    return StoredObservation(
      period: period, value: value, registration: RegistrationNumber(rawValue: integer(2)),
      place: SourcePlace(source: integer(8), row: Int32(truncatingIfNeeded: integer(9))), note: text(6))
  }

  /// The number that the current row of `observation` states; `nil` if it is a withdrawal.
  func reportedNumber() -> Reported<FixedDecimal>? {
    if !isNull(3) {
      return .value(FixedDecimal(digits: integer(3), scale: UInt8(truncatingIfNeeded: integer(4))))
    }
    guard let reason = optionalInteger(5) else { return nil }
    return .missing(MissingValue(MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(6)))
  }
}
