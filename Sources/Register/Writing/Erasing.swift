internal import GRDB
public import ProgrammeModel

/// A name or a free-text reason, and where the register uses it.
public struct PrivateTextUse: Hashable, Sendable {
  /// What uses a private text.
  public enum Place: Hashable, Sendable {
    /// The person who made a registration.
    case actor(RegistrationNumber)
    /// The reason given for a registration.
    case reason(RegistrationNumber)
    /// A column of a record, as stated by a registration.
    case cell(table: TableName, key: Key, field: FieldName, RegistrationNumber)
  }

  /// The text's number: what an erasure names.
  public let number: Int64
  /// What it says.
  public let content: String
  /// What uses it.
  public let place: Place
}

enum Erasing {
  /// The kind of registration that erases.
  static let kind = "gallring"
}

extension Register {
  /// Where a name or another private text is used, word for word, in order of number; erased ones are not found.
  public func privateTexts(saying content: String) throws(RegisterError) -> [PrivateTextUse] {
    try reading { database in
      let statement = try Statement(
        database,
        """
        SELECT p.private_text, a.registration, r.registration, e.table_name, e.key, f.name, c.registration
        FROM private_text p LEFT JOIN registration a ON a.actor = p.private_text
          LEFT JOIN registration r ON r.reason = p.private_text LEFT JOIN cell c ON c.private_text = p.private_text
          LEFT JOIN entity e ON e.entity = c.entity LEFT JOIN field f ON f.field = c.field
        WHERE p.content = ? ORDER BY p.private_text, c.registration
        """)
      statement.start(.text(content))
      var found: [PrivateTextUse] = []
      while try statement.step() {
        found.append(
          PrivateTextUse(number: statement.integer(0), content: content, place: statement.privateTextPlace()))
      }
      return found
    }
  }

  /// Erases private texts by a registration: their content and salt are emptied in the file, and the chain still holds.
  ///
  /// Texts already erased are left out; the receipt has no registration if there are no others. Earlier backups keep what
  /// they have, and a name that is delivered again is registered again.
  /// - Throws: `unknownPrivateText`, and what ``register(_:under:clock:entropy:)`` throws on account of clock and file.
  public func erase(
    _ texts: Set<Int64>, under header: RegistrationHeader, clock: ClockReading,
    entropy: inout some RandomNumberGenerator
  ) throws(RegisterError) -> RegistrationReceipt {
    try register(header, clock, entropy: &entropy) { database, head in
      var plan = RegistrationPlan(after: head)
      let lookup = try Statement(database, "SELECT content IS NULL FROM private_text WHERE private_text = ?")
      for text in texts.sorted() {
        lookup.start(.integer(text))
        guard try lookup.step() else { throw RegisterError.unknownPrivateText(text) }
        if lookup.integer(0) == 0 { plan.erasures.append(text) }
      }
      plan.tallies[TableName(FactTable.privateText.rawValue)].withdrawn = plan.erasures.count
      return (plan, [])
    }
  }
}

extension Statement {
  fileprivate func privateTextPlace() -> PrivateTextUse.Place {
    if let actor = optionalInteger(1) { return .actor(RegistrationNumber(rawValue: actor)) }
    if let reason = optionalInteger(2) { return .reason(RegistrationNumber(rawValue: reason)) }
    return .cell(
      table: TableName(text(3)), key: Key(text: text(4)), field: FieldName(text(5)),
      RegistrationNumber(rawValue: integer(6)))
  }
}
