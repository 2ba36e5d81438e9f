internal import GRDB
internal import ProgrammeModel

/// Recomputes the hash of each registration and follows the chain from the foundation.
struct ChainCheck {
  private(set) var problems: [VerificationProblem] = []
  private(set) var givenTimes = 0
  private(set) var givenSalts = 0
  private(set) var hashes: [Int64: String] = [:]

  /// Follows the chain.
  mutating func check(_ database: Database) throws {
    var previous = (number: Int64(0), hash: try ChainText.foundation(database), statedAt: Int64.min)
    let rows = try Statement(
      database,
      "SELECT registration, previous, hash, stated_at, clock, entropy FROM registration ORDER BY registration")
    while try rows.step() {
      let (number, hash) = (rows.integer(0), rows.text(2))
      let registration = RegistrationNumber(rawValue: number)
      if rows.text(1) != previous.hash || number != previous.number &+ 1 {
        problems.append(number == 1 ? .foundation : .link(registration))
      }
      if try ChainText.hash(database, registration: number) != hash { problems.append(.header(registration)) }
      let statedAt = Instant(rows.text(3))?.secondsSinceEpoch
      if statedAt.map({ $0 < previous.statedAt }) ?? true { problems.append(.time(registration)) }
      if rows.text(4) != ClockReading.Kind.system.rawValue { givenTimes += 1 }
      if rows.text(5) != ClockReading.Kind.system.rawValue { givenSalts += 1 }
      hashes[number] = hash
      previous = (number, hash, statedAt ?? previous.statedAt)
    }
    let strays = try Statement(
      database,
      """
      SELECT registration, count(*) FROM leaf WHERE registration NOT IN (SELECT registration FROM registration)
      GROUP BY registration ORDER BY registration
      """)
    while try strays.step() {
      problems.append(
        .stray(RegistrationNumber(rawValue: strays.integer(0)), table: "leaf", rows: strays.integer(1)))
    }
    let foreign = try Statement(
      database,
      "SELECT DISTINCT registration FROM leaf WHERE table_name NOT IN (SELECT table_name FROM leaf_rule)")
    while try foreign.step() { problems.append(.header(RegistrationNumber(rawValue: foreign.integer(0)))) }
  }
}
