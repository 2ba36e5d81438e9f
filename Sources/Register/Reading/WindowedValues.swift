internal import GRDB
internal import ProgrammeModel

/// Reads a series from a day on, and what stood last before it.
struct WindowedValues {
  private let table: TableName
  private let known: RegistrationSet
  private let latestFirst: Statement
  private let first: Int64
  private let isLastWanted: Bool
  // Where each of millions of values was stated is asked of the register when somebody wants to know.
  private static let unread = SourcePlace(source: 0, row: 0)
  // Kept from series to series, so that each gets an array of its own size.
  private var found: [StoredObservation] = []

  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, since day: CalendarDay, isLastWanted: Bool
  ) throws {
    self.table = table
    self.known = known
    self.isLastWanted = isLastWanted
    first = Int64(day.year * 1000 + day.month * 10)
    // The columns in the order of the table, those that nothing is asked of left empty.
    let asked =
      known.isEverything ? "0, value, scale, missing, note, 0" : "registration, value, scale, missing, note, change"
    latestFirst = try Statement(
      database,
      "SELECT 0, period, \(asked) FROM observation WHERE series = ? ORDER BY period DESC, registration DESC")
  }

  /// The observations of a series: those since the day, and back from it to the last value other than zero.
  mutating func values(of series: Int64) throws -> [StoredObservation] {
    found.removeAll(keepingCapacity: true)
    var (period, hasLater) = (Int64(-1), false)
    latestFirst.start(series)
    while try latestFirst.step() {
      let code = latestFirst.integer(1)
      let isBefore = code < first
      if isBefore, hasLater, !isLastWanted { break }
      // The last row of a period that counts comes first.
      guard code != period, counts() else { continue }
      period = code
      guard let observation = latestFirst.observation(0, at: Self.unread) else { continue }
      found.append(observation)
      hasLater = hasLater || !isBefore
      if isBefore, let value = observation.value.value, value.digits != 0 { break }
    }
    // One by one: reversing the array copies each value through its type's own table of functions.
    let count = found.count
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: found[count - 1 - index]) }
      initialized = count
    }
  }

  private func counts() -> Bool {
    known.isEverything
      || known.contains(latestFirst.integer(2), change: latestFirst.integer(7)) { table }
  }
}

extension Statement {
  /// The value of the current row, whose columns are those of the table `observation`; `nil` if it is a withdrawal.
  func observation(_ registration: Int64, at place: SourcePlace) -> StoredObservation? {
    guard let period = Period(code: Int32(truncatingIfNeeded: integer(1))), let value = reportedNumber() else {
      return nil
    }
    return StoredObservation(
      period: period, value: value, registration: RegistrationNumber(rawValue: registration),
      place: place,
      note: isNull(6) ? "" : text(6))
  }

  /// Where the current row of `observation` was read.
  var place: SourcePlace { SourcePlace(source: integer(8), row: Int32(truncatingIfNeeded: integer(9))) }

  /// The number that the current row of `observation` states; `nil` if it is a withdrawal.
  func reportedNumber() -> Reported<FixedDecimal>? {
    if !isNull(3) {
      return .value(FixedDecimal(digits: integer(3), scale: UInt8(truncatingIfNeeded: integer(4))))
    }
    guard let reason = optionalInteger(5) else { return nil }
    return .missing(MissingValue(MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(6)))
  }
}
