internal import GRDB
internal import ProgrammeModel

/// Reads records as they stood.
struct RecordReader {
  private let database: Database
  private let known: RegistrationSet

  init(_ database: Database, _ known: RegistrationSet) {
    self.database = database
    self.known = known
  }

  /// The records of each table, or of all, in key order.
  func records(of tables: Set<TableName>?) throws -> [TableName: [StoredRecord]] {
    var identities: [Int64: (table: TableName, key: String)] = [:]
    var runs = NumberRuns()
    let entities = try Statement(database, "SELECT entity, table_name, key FROM entity ORDER BY entity")
    while try entities.step() {
      let table = TableName(entities.text(1))
      guard tables?.contains(table) ?? true else { continue }
      identities[entities.integer(0)] = (table, entities.text(2))
      runs.add(entities.integer(0))
    }
    var found: [TableName: [(text: String, record: StoredRecord)]] = [:]
    let fields = try fieldNames()
    let cells = try Statement(
      database,
      """
      SELECT c.entity, c.field, c.registration, c.value, c.missing, c.private_text, p.content, c.note, c.change,
        c.source, c.row, (SELECT e.registration FROM erasure e WHERE e.private_text = c.private_text)
      FROM cell c LEFT JOIN private_text p USING (private_text)
      WHERE c.entity BETWEEN ? AND ? ORDER BY c.entity, c.field, c.registration
      """)
    for run in runs.runs {
      cells.start(.integer(run.lowerBound), .integer(run.upperBound))
      var gathering: (entity: Int64, record: RecordInProgress)?
      func finish() {
        guard let (entity, record) = gathering, let identity = identities[entity] else { return }
        guard let stored = record.stored(key: Key(text: identity.key), fields: fields) else { return }
        found[identity.table, default: []].append((identity.key, stored))
      }
      while try cells.step() {
        let entity = cells.integer(0)
        if gathering?.entity != entity {
          finish()
          gathering = (entity, RecordInProgress())
        }
        let counts = known.contains(cells.integer(2), change: cells.integer(8)) { identities[entity]?.table }
        if counts { gathering?.record.add(cells) }
      }
      finish()
    }
    return found.mapValues { $0.sorted { precedes($0.text, $1.text) }.map(\.record) }
  }

  private func fieldNames() throws -> [Int64: FieldName] {
    var names: [Int64: FieldName] = [:]
    let statement = try Statement(database, "SELECT field, name FROM field")
    while try statement.step() { names[statement.integer(0)] = FieldName(statement.text(1)) }
    return names
  }
}

/// A record of which some columns have been read, in order of column and registration.
private struct RecordInProgress {
  private var cells: [Int64: Reported<String>?] = [:]
  private var registration: Int64 = 0
  private var place = SourcePlace(source: 0, row: 0)

  /// Takes the statement's row in place of earlier ones of the same column.
  mutating func add(_ row: Statement) {
    cells.updateValue(
      row.reportedText(value: 3, missing: 4, privateText: 5, note: 7, erasedBy: 11), forKey: row.integer(1))
    if row.integer(2) >= registration {
      registration = row.integer(2)
      place = SourcePlace(source: row.integer(9), row: Int32(truncatingIfNeeded: row.integer(10)))
    }
  }

  /// The record; `nil` if it does not stand.
  func stored(key: Key, fields: [Int64: FieldName]) -> StoredRecord? {
    var stated: [FieldName: Reported<String>] = [:]
    // By day of arrival, the registration that brought the record may not count while a later one about it does.
    var stands: Bool?
    for (number, value) in cells {
      guard let name = fields[number] else { continue }
      if name == FieldNumbers.presence { stands = value != nil } else { stated[name] = value }
    }
    guard stands ?? !stated.isEmpty else { return nil }
    return StoredRecord(
      key: key, fields: stated, registration: RegistrationNumber(rawValue: registration), place: place)
  }
}

extension Statement {
  /// What the current row states as a text, with the private text's content in the column after its number; `nil` if it
  /// is a withdrawal.
  func reportedText(
    value: Int32, missing: Int32, privateText: Int32, note: Int32, erasedBy: Int32
  ) -> Reported<String>? {
    if let text = optionalText(value) ?? optionalText(privateText + 1) { return .value(text) }
    if let reason = optionalInteger(missing) {
      return .missing(
        MissingValue(MissingValue.Reason(registerCode: reason) ?? .unstated, note: text(note)))
    }
    if isNull(privateText) { return nil }
    return .missing(MissingValue(.secret, note: "gallrad genom registrering \(integer(erasedBy))"))
  }
}
