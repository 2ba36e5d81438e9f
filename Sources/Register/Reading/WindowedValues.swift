internal import GRDB
internal import ProgrammeModel

/// Reads a series from a day on, and what stood last before it where that is wanted or nothing else stands.
struct WindowedValues {
  private let table: TableName
  private let known: RegistrationSet
  private let within: Statement
  private let before: Statement
  private let first: Int64
  private let isLastWanted: Bool

  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, since day: CalendarDay, isLastWanted: Bool
  ) throws {
    let columns = "series, period, registration, value, scale, missing, note, change, source, row"
    self.table = table
    self.known = known
    self.isLastWanted = isLastWanted
    first = Int64(day.year * 1000 + day.month * 10)
    within = try Statement(
      database, "SELECT \(columns) FROM observation WHERE series = ? AND period >= ? ORDER BY period, registration")
    before = try Statement(
      database,
      "SELECT \(columns) FROM observation WHERE series = ? AND period < ? ORDER BY period DESC, registration DESC")
  }

  /// The observations of a series.
  func values(of series: Int64) throws -> [StoredObservation] {
    var standing = StandingObservations()
    within.start(.integer(series), .integer(first))
    while try within.step() {
      let registration = within.integer(2)
      if counts(within, registration) { standing.add(within, registration) }
    }
    let values = standing.finish()
    return isLastWanted || values.isEmpty ? try last(of: series).reversed() + values : values
  }

  private func counts(_ row: Statement, _ registration: Int64) -> Bool {
    known.contains(registration, change: row.integer(7)) { table }
  }

  /// Back from the day to the last value other than zero, the latest first.
  private func last(of series: Int64) throws -> [StoredObservation] {
    var found: [StoredObservation] = []
    var period: Int64 = -1
    before.start(.integer(series), .integer(first))
    while try before.step() {
      let (code, registration) = (before.integer(1), before.integer(2))
      // The last row of a period that counts comes first.
      guard counts(before, registration), code != period else { continue }
      period = code
      guard let observation = before.observation(registration) else { continue }
      found.append(observation)
      if let value = observation.value.value, value.digits != 0 { break }
    }
    return found
  }
}

extension Statement {
  /// The value of the current row, whose columns are those of the table `observation`; `nil` if it is a withdrawal.
  func observation(_ registration: Int64) -> StoredObservation? {
    guard let period = Period(code: Int32(truncatingIfNeeded: integer(1))), let value = reportedNumber() else {
      return nil
    }
    return StoredObservation(
      period: period, value: value, registration: RegistrationNumber(rawValue: registration),
      place: SourcePlace(source: integer(8), row: Int32(truncatingIfNeeded: integer(9))),
      note: isNull(6) ? "" : text(6))
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
