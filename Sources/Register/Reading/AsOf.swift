internal import GRDB
public import ProgrammeModel

/// Which registrations count: what was known when.
public enum AsOf: Hashable, Sendable {
  /// Everything registered.
  case latest
  /// Everything up to and with a registration.
  case registration(RegistrationNumber)
  /// Everything registered by the end of a day in Swedish time.
  case endOf(CalendarDay)
  /// Everything that had come in by a day as its sender stated; where nothing was stated, that was registered by its end.
  ///
  /// What counts is what each delivery changed when it was registered: a value that a delivery only repeated belongs to
  /// the delivery that stated it first.
  case receivedBy(CalendarDay)
}

/// The registrations that count for a reading.
struct RegistrationSet: Sendable {
  /// The last that counts.
  let last: RegistrationNumber
  /// When it was made.
  let statedAt: Instant
  /// Earlier ones that do not count.
  private let excluded: Set<Int64>
  /// Of the later registrations only some kinds of change count; `nil` where all do.
  var later: LaterChanges?
  /// Whether every registration counts.
  let isWhole: Bool

  /// - Throws: `unknownRegistration` or `nothingRegistered`.
  init(_ database: Database, _ asOf: AsOf) throws {
    let head = try Register.head(database)
    var excluded: Set<Int64> = []
    var last: (number: Int64, statedAt: Instant)?
    let statement = try Statement(
      database, "SELECT registration, stated_at, received FROM registration ORDER BY registration")
    while try statement.step() {
      let number = statement.integer(0)
      let statedAt = try Register.instant(statement.text(1))
      let counts =
        switch asOf {
        case .latest: true
        case .registration(let wanted): number <= wanted.rawValue
        case .endOf(let day): statedAt <= Instant(endOf: day)
        case .receivedBy(let day): (statement.optionalText(2).flatMap { CalendarDay($0) } ?? statedAt.swedishDay) <= day
        }
      if counts { last = (number, statedAt) } else { excluded.insert(number) }
    }
    switch asOf {
    case .registration(let wanted) where wanted > head.registration || wanted.rawValue < 0:
      throw RegisterError.unknownRegistration(wanted, last: head.registration)
    case .endOf(let day) where last == nil, .receivedBy(let day) where last == nil:
      throw RegisterError.nothingRegistered(by: day)
    default: break
    }
    isWhole = excluded.isEmpty
    self.excluded = excluded.filter { $0 < last?.number ?? 0 }
    self.last = RegistrationNumber(rawValue: last?.number ?? 0)
    statedAt = try last?.statedAt ?? Register.instant(Register.information("created", database))
  }

  /// Whether a row counts: its registration does, and so does the kind of change it is.
  ///
  /// The table is asked for only where it matters.
  func contains(_ number: Int64, change code: @autoclosure () -> Int64, _ table: () -> TableName?) -> Bool {
    guard contains(number) else { return false }
    guard let later, number > later.base.rawValue, let change = Change(registerCode: code()), let table = table()
    else { return true }
    return later.counts(table, change)
  }

  /// Whether every row of the register counts, so that none need be asked.
  var isEverything: Bool { isWhole && later == nil }

  /// Whether a registration counts.
  func contains(_ number: Int64) -> Bool {
    number <= last.rawValue && (excluded.isEmpty || !excluded.contains(number))
  }
}

/// Which changes after a registration count, for telling apart what each kind of change did.
public struct LaterChanges: Sendable {
  /// The registration up to which everything counts.
  public let base: RegistrationNumber
  /// Whether a later change of that kind in that table counts.
  public let counts: @Sendable (TableName, Change) -> Bool

  /// Everything through a registration, and some of the changes after it.
  public init(after base: RegistrationNumber, _ counts: @escaping @Sendable (TableName, Change) -> Bool) {
    self.base = base
    self.counts = counts
  }
}
