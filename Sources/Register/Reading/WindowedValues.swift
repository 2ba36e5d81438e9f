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
  private var found: [Row] = []
  private var others: [StoredObservation] = []

  /// What was read of a row: a number and nothing else, as in nearly all, or the place of another observation.
  private enum Row {
    case number(Period, FixedDecimal)
    case other(Int)
  }

  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, since day: CalendarDay, isLastWanted: Bool
  ) throws {
    self.table = table
    self.known = known
    self.isLastWanted = isLastWanted
    first = Int64(day.year * 1000 + day.month * 10)
    // What is asked of millions of rows is only what it is asked for.
    let columns = known.isEverything ? ObservationColumn.values : ObservationColumn.knowledge
    latestFirst = try Statement(
      database, "SELECT \(columns) FROM observation WHERE series = ? ORDER BY period DESC, registration DESC")
  }

  /// The observations of a series: those since the day, and back from it to the last value other than zero.
  mutating func values(of series: Int64) throws -> [StoredObservation] {
    found.removeAll(keepingCapacity: true)
    others.removeAll(keepingCapacity: true)
    var (period, hasLater) = (Int64(-1), false)
    latestFirst.start(series)
    while try latestFirst.step() {
      let code = latestFirst.integer(ObservationColumn.period)
      let isBefore = code < first
      if isBefore, hasLater, !isLastWanted { break }
      // The last row of a period that counts comes first.
      guard code != period, counts() else { continue }
      period = code
      guard let row = row(code) else { continue }
      found.append(row)
      hasLater = hasLater || !isBefore
      if isBefore, number(row).map({ $0.digits != 0 }) ?? false { break }
    }
    let count = found.count
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: observation(found[count - 1 - index])) }
      initialized = count
    }
  }

  /// What the current row states; `nil` if it is a withdrawal.
  private mutating func row(_ code: Int64) -> Row? {
    if !latestFirst.isNull(ObservationColumn.value), latestFirst.isNull(ObservationColumn.note) {
      guard let period = Period(code: Int32(truncatingIfNeeded: code)) else { return nil }
      return .number(period, latestFirst.number())
    }
    guard let observation = latestFirst.observation(0, at: Self.unread) else { return nil }
    others.append(observation)
    return .other(others.count - 1)
  }

  private func number(_ row: Row) -> FixedDecimal? {
    switch row {
    case .number(_, let number): number
    case .other(let place): others[place].value.value
    }
  }

  private func observation(_ row: Row) -> StoredObservation {
    switch row {
    case .number(let period, let number):
      StoredObservation(
        period: period, value: .value(number), registration: RegistrationNumber(rawValue: 0), place: Self.unread)
    case .other(let place): others[place]
    }
  }

  private func counts() -> Bool {
    known.isEverything
      || known.contains(
        latestFirst.integer(ObservationColumn.registration), change: latestFirst.integer(ObservationColumn.change)
      ) { table }
  }
}
