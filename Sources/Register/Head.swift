internal import GRDB
public import ProgrammeModel

/// The last registration and its hash: what a seal, a receipt or a printed report keeps so that a cut-off end is seen.
public struct RegisterHead: Hashable, Sendable {
  /// The last registration; number 0 in a register without any.
  public let registration: RegistrationNumber
  /// When it was made; when the register was, if there is none.
  public let statedAt: Instant
  /// Its hash, 64 lower-case hexadecimal digits; that of the foundation if there is none.
  public let hash: String

  /// A head as it was printed or sealed, to compare with.
  public init(registration: RegistrationNumber, statedAt: Instant, hash: String) {
    self.registration = registration
    self.statedAt = statedAt
    self.hash = hash
  }
}

extension Register {
  /// The last registration and its hash.
  public func head() throws(RegisterError) -> RegisterHead { try reading(Self.head) }

  /// The name of the authority whose programme it is.
  public func authority() throws(RegisterError) -> String {
    try reading { try Self.information("authority", $0) }
  }

  static func head(_ database: Database) throws -> RegisterHead {
    let last = try Statement(
      database, "SELECT registration, stated_at, hash FROM registration ORDER BY registration DESC LIMIT 1")
    if try last.step() {
      return RegisterHead(
        registration: RegistrationNumber(rawValue: last.integer(0)), statedAt: try instant(last.text(1)),
        hash: last.text(2))
    }
    return RegisterHead(
      registration: RegistrationNumber(rawValue: 0), statedAt: try instant(information("created", database)),
      hash: try ChainText.foundation(database))
  }

  static func information(_ name: String, _ database: Database) throws -> String {
    let statement = try Statement(database, "SELECT content FROM register_info WHERE name = ?")
    statement.start(.text(name))
    return try statement.step() ? statement.text(0) : ""
  }

  /// A time that the register holds; damage if it is none.
  static func instant(_ text: String) throws -> Instant {
    guard let instant = Instant(text) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "'\(text)' is no time")
    }
    return instant
  }
}
