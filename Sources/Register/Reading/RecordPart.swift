internal import GRDB
internal import ProgrammeModel

/// What was read of a part of a table's records, in order of number, and the texts of their keys.
struct FoundRecords: Sendable {
  let table: TableName
  let keys: [String]
  let records: [StoredRecord]
}

/// Some records of a table, in order of number, and which of their columns are read.
struct RecordPart: Sendable {
  let table: TableName
  let identities: [RecordIdentity]
  /// Whether the texts of the keys are yet to be read.
  let areNumbersOnly: Bool
  let fields: FieldNames
  /// The number of the only column that is read; `nil` for all.
  let only: Int64?

  /// The records of the part that stand.
  func read(_ database: Database, _ known: RegistrationSet) throws -> FoundRecords {
    let identities = areNumbersOnly ? try withKeys(database) : identities
    var (keys, records): ([String], [StoredRecord]) = ([], [])
    keys.reserveCapacity(identities.count)
    records.reserveCapacity(identities.count)
    var runs = NumberRuns()
    for identity in identities { runs.add(identity.number) }
    let cells = try Statement(
      database,
      """
      SELECT entity, field, registration, value, missing, private_text, note, source, row, change FROM cell
      WHERE entity BETWEEN ? AND ? \(only.map { "AND field = \($0)" } ?? "") ORDER BY entity, field, registration
      """)
    let texts = try PrivateTexts(database)
    var (next, entity, record) = (0, Int64(-1), RecordInProgress(fields))
    func finish() {
      while next < identities.count, identities[next].number < entity { next += 1 }
      guard next < identities.count, identities[next].number == entity else { return }
      let text = identities[next].key
      guard let stored = record.stored(key: Key(text: text)) else { return }
      keys.append(text)
      records.append(stored)
    }
    for run in runs.runs {
      cells.start(.integer(run.lowerBound), .integer(run.upperBound))
      while try cells.step() {
        let number = cells.integer(0)
        if number != entity {
          finish()
          entity = number
          record.clear()
        }
        if known.contains(cells.integer(2), change: cells.integer(9), { table }) { try record.add(cells, texts) }
      }
    }
    finish()
    return FoundRecords(table: table, keys: keys, records: records)
  }

  private func withKeys(_ database: Database) throws -> [RecordIdentity] {
    let key = try Statement(database, "SELECT key FROM entity WHERE entity = ?")
    return try identities.map { identity in
      key.start(identity.number)
      return RecordIdentity(number: identity.number, key: try key.step() ? key.text(0) : "")
    }
  }
}

/// A record of which some columns have been read, in order of column and registration.
private struct RecordInProgress {
  private let fields: FieldNames
  private var cells: [(field: Int64, value: Reported<String>?)] = []
  private var registration: Int64 = 0
  private var place = SourcePlace(source: 0, row: 0)
  // The columns of the record before: most records of a table have the same.
  private var numbers: [Int64] = []
  private var columns = StatedFields.Columns([])

  init(_ fields: FieldNames) { self.fields = fields }

  /// Begins another record.
  mutating func clear() {
    cells.removeAll(keepingCapacity: true)
    (registration, place) = (0, SourcePlace(source: 0, row: 0))
  }

  /// Takes the statement's row in place of earlier ones of the same column.
  mutating func add(_ row: Statement, _ texts: PrivateTexts) throws {
    let (field, number, value) = (row.integer(1), row.integer(2), try row.reportedText(texts))
    if cells.last?.field == field {
      cells[cells.count - 1].value = value
    } else {
      cells.append((field, value))
    }
    if number >= registration {
      registration = number
      place = SourcePlace(source: row.integer(7), row: Int32(truncatingIfNeeded: row.integer(8)))
    }
  }

  /// The record; `nil` if it does not stand.
  mutating func stored(key: Key) -> StoredRecord? {
    var stated: [Reported<String>] = []
    stated.reserveCapacity(cells.count)
    // By day of arrival, the registration that brought the record may not count while a later one about it does.
    var stands: Bool?
    var isLikeLast = true
    for (number, value) in cells {
      if fields.isPresence(number) {
        stands = value != nil
      } else if let value, fields.name(number) != nil {
        if stated.count >= numbers.count || numbers[stated.count] != number { isLikeLast = false }
        stated.append(value)
      }
    }
    guard stands ?? !stated.isEmpty else { return nil }
    if !isLikeLast || stated.count != numbers.count {
      numbers = cells.filter { $0.value != nil && !fields.isPresence($0.field) }.map(\.field)
        .filter { fields.name($0) != nil }
      columns = StatedFields.Columns(numbers.compactMap(fields.name))
    }
    return StoredRecord(
      key: key, fields: StatedFields(columns, stated), registration: RegistrationNumber(rawValue: registration),
      place: place)
  }
}

extension Statement {
  /// What the current row of `cell` states as a text; `nil` if it is a withdrawal.
  fileprivate func reportedText(_ texts: PrivateTexts) throws -> Reported<String>? {
    if let text = optionalText(3) { return .value(text) }
    if let reason = optionalInteger(4) {
      return .missing(MissingValue(MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(6)))
    }
    return isNull(5) ? nil : try texts.reported(integer(5))
  }
}
