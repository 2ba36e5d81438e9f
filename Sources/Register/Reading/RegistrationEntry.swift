internal import GRDB
public import ProgrammeModel

/// A registration as the register holds it.
public struct RegistrationEntry: Hashable, Sendable {
  /// Its number.
  public let number: RegistrationNumber
  /// Who, in what role, when and why; an erased name or reason is empty here.
  public let header: RegistrationHeader
  /// Whether its time was the machine's clock or given.
  public let clock: ClockReading.Kind
  /// Whether its salts came from the machine or from a given seed; with a known seed, an erased name can be guessed.
  public let entropy: ClockReading.Kind
  /// The registration that erased the name of the person; `nil` if it is there.
  public let actorErasedBy: RegistrationNumber?
  /// The registration that erased the reason; `nil` if it is there or none was given.
  public let reasonErasedBy: RegistrationNumber?
  /// The registration that this one undoes.
  public let reverses: RegistrationNumber?
  /// The registration that undoes this one; the last, if there are several.
  public let reversedBy: RegistrationNumber?
  /// The hash of the registration before it, 64 hexadecimal digits.
  public let previous: String
  /// Its hash, 64 hexadecimal digits.
  public let hash: String
  /// What it did to each table, in order of name.
  public let tallies: [TableTally]

  /// Whether it is undone, by an undoing that is not itself undone.
  ///
  /// - Parameter log: all registrations, from the first.
  public func isUndone(in log: [RegistrationEntry]) -> Bool {
    guard let reversedBy, let other = log.first(where: { $0.number == reversedBy }) else { return false }
    return !other.isUndone(in: log)
  }
}

extension Register {
  /// All registrations, from the first.
  public func log() throws(RegisterError) -> [RegistrationEntry] {
    try reading { try Self.entries($0, where: "TRUE") }
  }

  /// One registration; `nil` if there is none with that number.
  public func registration(_ number: RegistrationNumber) throws(RegisterError) -> RegistrationEntry? {
    try reading { try Self.entries($0, where: "r.registration = ?", .integer(number.rawValue)).first }
  }

  static func entries(_ database: Database, where condition: String, _ values: Bound...) throws -> [RegistrationEntry] {
    let tallies = try tallies(database)
    let statement = try Statement(
      database,
      """
      SELECT r.registration, r.kind, r.stated_at, r.clock, r.entropy, r.received, a.content, r.role, r.organisation,
        r.scope, r.reason_code, w.content, r.decision, r.reverses, r.previous, r.hash,
        (SELECT registration FROM erasure WHERE private_text = r.actor),
        (SELECT registration FROM erasure WHERE private_text = r.reason),
        (SELECT max(registration) FROM registration u WHERE u.reverses = r.registration)
      FROM registration r LEFT JOIN private_text a ON a.private_text = r.actor
        LEFT JOIN private_text w ON w.private_text = r.reason
      WHERE \(condition) ORDER BY r.registration
      """)
    statement.bind(values)
    var entries: [RegistrationEntry] = []
    while try statement.step() { entries.append(try statement.entry(tallies)) }
    return entries
  }

  private static func tallies(_ database: Database) throws -> [Int64: [TableTally]] {
    var tallies: [Int64: [TableTally]] = [:]
    let statement = try Statement(
      database,
      "SELECT registration, table_name, new, changed, unchanged, withdrawn FROM tally ORDER BY registration, table_name"
    )
    while try statement.step() {
      var tally = TableTally(table: TableName(statement.text(1)))
      tally.new = Int(statement.integer(2))
      tally.changed = Int(statement.integer(3))
      tally.unchanged = Int(statement.integer(4))
      tally.withdrawn = Int(statement.integer(5))
      tallies[statement.integer(0), default: []].append(tally)
    }
    return tallies
  }
}

extension Statement {
  fileprivate func entry(_ tallies: [Int64: [TableTally]]) throws -> RegistrationEntry {
    func number(_ column: Int32) -> RegistrationNumber? {
      optionalInteger(column).map { RegistrationNumber(rawValue: $0) }
    }
    return RegistrationEntry(
      number: RegistrationNumber(rawValue: integer(0)),
      header: RegistrationHeader(
        kind: text(1), statedAt: try Register.instant(text(2)), received: optionalText(5).flatMap { CalendarDay($0) },
        actor: text(6), role: text(7), organisation: text(8),
        scope: DeliveryScope(rawValue: text(9)) ?? .supplementary, reasonCode: text(10), reason: text(11),
        decision: text(12)),
      clock: ClockReading.Kind(rawValue: text(3)) ?? .given, entropy: ClockReading.Kind(rawValue: text(4)) ?? .given,
      actorErasedBy: number(16), reasonErasedBy: number(17), reverses: number(13), reversedBy: number(18),
      previous: text(14), hash: text(15), tallies: tallies[integer(0)] ?? [])
  }
}
