internal import GRDB
internal import ProgrammeModel

/// Reads a series from a day on, and what stood last before it.
struct WindowedValues {
  private let database: Database
  private let table: TableName
  private let known: RegistrationSet
  // What stands now is packed; what stood once is found in the rows.
  private var packed: PackedYearReader?
  // Prepared when rows have to be read, and when a series holds more than numbers, as few do.
  private var plain: Statement?
  private var whole: Statement?
  // A series is mostly like the one before: what held only numbers, or more.
  private var isPlain = true
  private var wanted: WantedValues

  /// What is read of a row.
  private enum Row {
    case value(StoredObservation)
    case withdrawal
    /// More than a number, which has to be read otherwise.
    case more
  }

  /// - Parameter arePacked: whether the numbers that stand are packed.
  init(
    _ database: Database, _ table: TableName, _ known: RegistrationSet, since day: CalendarDay, isLastWanted: Bool,
    arePacked: Bool
  ) throws {
    self.database = database
    self.table = table
    self.known = known
    wanted = WantedValues(since: day, isLastWanted: isLastWanted)
    // What stood last before the day is mostly of the year before it at the latest.
    packed = arePacked && known.isEverything ? try PackedYearReader(database, from: day.year - 1) : nil
  }

  /// The observations of a series, whose number is higher than that of the one before: those since the day, and back from
  /// it to the last value other than zero.
  mutating func values(of series: Int64) throws -> [StoredObservation] {
    wanted.begin()
    if try packed?.read(series, into: &wanted) ?? false { return wanted.inOrder() }
    if isPlain {
      let plain = try self.plain ?? Self.latestFirst(database, ObservationColumn.plain(knowledge: !known.isEverything))
      self.plain = plain
      isPlain = try read(series, plain, Self.number)
    }
    if !isPlain {
      let whole = try self.whole ?? Self.latestFirst(database, ObservationColumn.knowledge)
      self.whole = whole
      _ = try read(series, whole) { row, _ in
        row.observation(0, at: WantedValues.unread).map(Row.value) ?? .withdrawal
      }
      isPlain = wanted.found.allSatisfy { $0.value.value != nil && $0.note.isEmpty }
    }
    return wanted.inOrder()
  }

  /// Reads a series, the latest first; false where a row holds more than is read of it.
  private mutating func read(_ series: Int64, _ rows: Statement, _ row: (Statement, Int64) -> Row) throws -> Bool {
    wanted.begin()
    var period = Int64(-1)
    rows.start(series)
    while try rows.step() {
      let code = rows.integer(ObservationColumn.period)
      guard wanted.wants(code) else { break }
      // The last row of a period that counts comes first.
      guard code != period, counts(rows) else { continue }
      period = code
      switch row(rows, code) {
      case .more: return false
      case .withdrawal: continue
      case .value(let stated): if !wanted.take(code, stated) { return true }
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
    guard let period = Period(code: Int32(truncatingIfNeeded: code)) else { return .withdrawal }
    return .value(
      StoredObservation(
        period: period, value: .value(FixedDecimal(digits: digits, scale: UInt8(truncatingIfNeeded: scale))),
        registration: RegistrationNumber(rawValue: 0), place: WantedValues.unread))
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
