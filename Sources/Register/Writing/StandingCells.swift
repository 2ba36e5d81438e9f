internal import GRDB
internal import ProgrammeModel

/// A column of a record as it stands.
struct StandingCell {
  let value: String?
  let missing: Int64?
  let privateText: Int64?
  let privateContent: String?
  let note: String
  let change: Int64

  var isWithdrawn: Bool { change == Change.withdrawal.code }

  /// Whether a delivered value says what already stands; a number may be written with more or fewer decimals.
  func states(_ value: FieldValue) -> Bool {
    guard !isWithdrawn else { return false }
    switch value {
    case .missing(let reason): return missing == reason.reason.registerCode && note == reason.note
    case .personal(let text): return privateContent == text
    case .decimal(let number):
      guard let standing = self.value else { return false }
      return standing == number.text || FixedDecimal(text: standing) == number
    default: return self.value == value.canonicalText
    }
  }
}

/// Finds records and their columns as they stand.
final class StandingRecords {
  private let entity: Statement
  private let any: Statement
  /// The tables that have records at all; a first delivery need not be looked up record by record.
  private var holdsAny: [TableName: Bool] = [:]
  private let cells: Statement

  init(_ database: Database) throws {
    entity = try Statement(database, "SELECT entity FROM entity WHERE table_name = ? AND key = ?")
    any = try Statement(database, "SELECT 1 FROM entity WHERE table_name = ? LIMIT 1")
    cells = try Statement(
      database,
      """
      SELECT c.field, c.value, c.missing, c.private_text, p.content, c.note, c.change
      FROM cell c LEFT JOIN private_text p USING (private_text)
      WHERE c.entity = ? ORDER BY c.field, c.registration
      """)
  }

  /// The number of a record; `nil` if the register never had it.
  func number(_ table: TableName, _ key: String) throws -> Int64? {
    guard try holdsAny(table) else { return nil }
    entity.start(.text(table.rawValue), .text(key))
    return try entity.step() ? entity.integer(0) : nil
  }

  private func holdsAny(_ table: TableName) throws -> Bool {
    if let known = holdsAny[table] { return known }
    any.start(.text(table.rawValue))
    let found = try any.step()
    holdsAny[table] = found
    return found
  }

  /// The last of each column of a record, withdrawn ones included.
  func cells(of number: Int64) throws -> [Int64: StandingCell] {
    var standing: [Int64: StandingCell] = [:]
    cells.start(.integer(number))
    while try cells.step() {
      standing[cells.integer(0)] = StandingCell(
        value: cells.optionalText(1), missing: cells.optionalInteger(2), privateText: cells.optionalInteger(3),
        privateContent: cells.optionalText(4), note: cells.text(5), change: cells.integer(6))
    }
    return standing
  }
}
