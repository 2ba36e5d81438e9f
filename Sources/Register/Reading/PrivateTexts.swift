internal import GRDB
internal import ProgrammeModel

/// Looks up names and other private texts; few cells hold one, so that they are not joined to all.
struct PrivateTexts {
  private let lookup: Statement

  init(_ database: Database) throws {
    lookup = try Statement(
      database,
      """
      SELECT content, (SELECT registration FROM erasure e WHERE e.private_text = p.private_text)
      FROM private_text p WHERE private_text = ?
      """)
  }

  /// What a private text says, or by which registration it was erased.
  func reported(_ number: Int64) throws -> Reported<String> {
    lookup.start(.integer(number))
    guard try lookup.step() else { return Self.erased(by: 0) }
    return lookup.optionalText(0).map { .value($0) } ?? Self.erased(by: lookup.integer(1))
  }

  /// What stands for a text that was erased.
  static func erased(by registration: Int64) -> Reported<String> {
    .missing(MissingValue(.secret, note: "gallrad genom registrering \(registration)"))
  }
}
