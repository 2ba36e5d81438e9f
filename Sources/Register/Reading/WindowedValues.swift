internal import GRDB
internal import ProgrammeModel

/// Reads a series from a day on, and what stood last before it.
struct WindowedValues {
  private let database: Database
  private let table: TableName
  private let known: RegistrationSet
  private let plain: Statement
  // Prepared when a series holds more than numbers, as few do.
  private var whole: Statement?
  private let first: Int64
  private let isLastWanted: Bool
  // Where each of millions of values was stated is asked of the register when somebody wants to know.
  private static let unread = SourcePlace(source: 0, row: 0)
  // A series is mostly like the one before: what held only numbers, or more.
  private var isPlain = true
  // Kept from series to series, so that each gets an array of its own size.
  private var found: [StoredObservation] = []

  /// What is read of a row.
  private enum Row {
    case value(StoredObservation)
    case withdrawal
    /// More than a number, which has to be read otherwise.
    case more
  }

  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, since day: CalendarDay, isLastWanted: Bool
  ) throws {
    self.database = database
    self.table = table
    self.known = known
    self.isLastWanted = isLastWanted
    first = Int64(day.year * 1000 + day.month * 10)
    plain = try Self.latestFirst(database, ObservationColumn.plain(knowledge: !known.isEverything))
  }

  /// The observations of a series: those since the day, and back from it to the last value other than zero.
  mutating func values(of series: Int64) throws -> [StoredObservation] {
    if isPlain { isPlain = try read(series, plain, Self.number) }
    if !isPlain {
      let whole = try self.whole ?? Self.latestFirst(database, ObservationColumn.knowledge)
      self.whole = whole
      _ = try read(series, whole) { row, _ in row.observation(0, at: Self.unread).map(Row.value) ?? .withdrawal }
      isPlain = found.allSatisfy { $0.value.value != nil && $0.note.isEmpty }
    }
    let count = found.count
    return Array(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: found[count - 1 - index]) }
      initialized = count
    }
  }

  /// Reads a series, the latest first; false where a row holds more than is read of it.
  private mutating func read(_ series: Int64, _ rows: Statement, _ row: (Statement, Int64) -> Row) throws -> Bool {
    found.removeAll(keepingCapacity: true)
    var (period, hasLater) = (Int64(-1), false)
    rows.start(series)
    while try rows.step() {
      let code = rows.integer(ObservationColumn.period)
      let isBefore = code < first
      if isBefore, hasLater, !isLastWanted { break }
      // The last row of a period that counts comes first.
      guard code != period, counts(rows) else { continue }
      period = code
      switch row(rows, code) {
      case .more: return false
      case .withdrawal: continue
      case .value(let stated):
        found.append(stated)
        hasLater = hasLater || !isBefore
        if isBefore, stated.value.value.map({ $0.digits != 0 }) ?? false { return true }
      }
    }
    return true
  }

  /// The number that a row states, and nothing else, as nearly all do.
  private static func number(_ row: Statement, _ code: Int64) -> Row {
    let digits = row.integer(ObservationColumn.value)
    // No number reads as 0, so that only a 0 needs to be asked what it is.
    let scale = row.integer(ObservationColumn.scale)
    guard scale >= 0, digits != 0 || !row.isNull(ObservationColumn.value) else { return .more }
    guard let period = Period(code: Int32(truncatingIfNeeded: code)) else {
      return .withdrawal
    }
    return .value(
      StoredObservation(
        period: period, value: .value(FixedDecimal(digits: digits, scale: UInt8(truncatingIfNeeded: scale))),
        registration: RegistrationNumber(rawValue: 0), place: unread))
  }

  private func counts(_ row: Statement) -> Bool {
    known.isEverything
      || known.contains(
        row.integer(ObservationColumn.registration), change: row.integer(ObservationColumn.change)
      ) { table }
  }

  private static func latestFirst(_ database: Database, _ columns: String) throws -> Statement {
    try Statement(
      database, "SELECT \(columns) FROM observation WHERE series = ? ORDER BY period DESC, registration DESC")
  }
}
