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

  /// The records of an extent, in key order.
  func records(of extent: Extent) throws -> [TableName: [StoredRecord]] {
    var found: [TableName: [StoredRecord]] = [:]
    let fields = try FieldNames(database)
    for table in try extent.standingTables(database, of: "entity") {
      let identities: [RecordIdentity]
      if let keys = extent.keys[table] {
        identities = try self.identities(of: table, keys)
      } else if case .records(let since, let begin, let end) = extent.windows[table],
        let running = try RunningRecords(
          database, table, known, since, fields.number(begin, table), fields.number(end, table)
        ).running()
      {
        identities = try self.identities(running)
      } else {
        identities = try self.identities(of: table)
      }
      let only = extent.keysOnly.contains(table) ? fields.number(FieldNumbers.presence, table) ?? -1 : nil
      let records = try self.records(of: table, identities, fields, only: only)
      if !records.isEmpty { found[table] = inKeyOrder(records) }
    }
    return found
  }

  /// The numbers and keys of a table's records, in order of number.
  private func identities(of table: TableName) throws -> [RecordIdentity] {
    var found: [RecordIdentity] = []
    let entities = try Statement(database, "SELECT entity, key FROM entity WHERE table_name = ? ORDER BY entity")
    entities.start(.text(table.rawValue))
    while try entities.step() { found.append(RecordIdentity(number: entities.integer(0), key: entities.text(1))) }
    return found
  }

  /// The keys of records with these numbers.
  private func identities(_ numbers: [Int64]) throws -> [RecordIdentity] {
    let key = try Statement(database, "SELECT key FROM entity WHERE entity = ?")
    return try numbers.compactMap { number in
      key.start(number)
      return try key.step() ? RecordIdentity(number: number, key: key.text(0)) : nil
    }
  }

  /// The numbers and keys of some of a table's records, in order of number.
  private func identities(of table: TableName, _ keys: Set<String>) throws -> [RecordIdentity] {
    var found: [RecordIdentity] = []
    let entity = try Statement(database, "SELECT entity FROM entity WHERE table_name = ? AND key = ?")
    for key in keys {
      entity.start(.text(table.rawValue), .text(key))
      if try entity.step() { found.append(RecordIdentity(number: entity.integer(0), key: key)) }
    }
    return found.sorted { $0.number < $1.number }
  }

  private func records(
    of table: TableName, _ identities: [RecordIdentity], _ fields: FieldNames, only field: Int64?
  ) throws -> [(text: String, record: StoredRecord)] {
    var found: [(text: String, record: StoredRecord)] = []
    found.reserveCapacity(identities.count)
    var runs = NumberRuns()
    for identity in identities { runs.add(identity.number) }
    let cells = try Statement(
      database,
      """
      SELECT entity, field, registration, value, missing, private_text, note, source, row, change FROM cell
      WHERE entity BETWEEN ? AND ? \(field.map { "AND field = \($0)" } ?? "") ORDER BY entity, field, registration
      """)
    let texts = try PrivateTexts(database)
    var (next, entity, record) = (0, Int64(-1), RecordInProgress())
    func finish() {
      while next < identities.count, identities[next].number < entity { next += 1 }
      guard next < identities.count, identities[next].number == entity else { return }
      let text = identities[next].key
      if let stored = record.stored(key: Key(text: text), fields: fields) { found.append((text, stored)) }
    }
    for run in runs.runs {
      cells.start(.integer(run.lowerBound), .integer(run.upperBound))
      while try cells.step() {
        let number = cells.integer(0)
        if number != entity {
          finish()
          (entity, record) = (number, RecordInProgress())
        }
        if known.contains(cells.integer(2), change: cells.integer(9), { table }) { try record.add(cells, texts) }
      }
    }
    finish()
    return found
  }

  private func inKeyOrder(_ records: [(text: String, record: StoredRecord)]) -> [StoredRecord] {
    let isSorted = zip(records, records.dropFirst()).allSatisfy { !precedes($1.text, $0.text) }
    return (isSorted ? records : records.sorted { precedes($0.text, $1.text) }).map(\.record)
  }
}

/// A record's number and the text of its key.
struct RecordIdentity {
  let number: Int64
  let key: String
}

/// The names of the columns by their numbers, which are small and without gaps.
struct FieldNames {
  private var names: [FieldName?] = []
  private var numbers: [TableName: [FieldName: Int64]] = [:]

  init(_ database: Database) throws {
    let statement = try Statement(database, "SELECT field, name, table_name FROM field ORDER BY field")
    while try statement.step() {
      let (number, name) = (statement.integer(0), FieldName(statement.text(1)))
      while names.count < number { names.append(nil) }
      names.append(name)
      numbers[TableName(statement.text(2)), default: [:]][name] = number
    }
  }

  func name(_ number: Int64) -> FieldName? { names.indices.contains(Int(number)) ? names[Int(number)] : nil }

  /// The number of a table's column; `nil` if nothing was ever stated in it.
  func number(_ name: FieldName, _ table: TableName) -> Int64? { numbers[table]?[name] }
}

/// A record of which some columns have been read, in order of column and registration.
private struct RecordInProgress {
  private var cells: [(field: Int64, value: Reported<String>?)] = []
  private var registration: Int64 = 0
  private var place = SourcePlace(source: 0, row: 0)

  /// Takes the statement's row in place of earlier ones of the same column.
  mutating func add(_ row: Statement, _ texts: PrivateTexts) throws {
    let (field, value) = (row.integer(1), try row.reportedText(texts))
    if cells.last?.field == field {
      cells[cells.count - 1].value = value
    } else {
      cells.append((field, value))
    }
    if row.integer(2) >= registration {
      registration = row.integer(2)
      place = SourcePlace(source: row.integer(7), row: Int32(truncatingIfNeeded: row.integer(8)))
    }
  }

  /// The record; `nil` if it does not stand.
  func stored(key: Key, fields: FieldNames) -> StoredRecord? {
    var stated = [FieldName: Reported<String>](minimumCapacity: cells.count)
    // By day of arrival, the registration that brought the record may not count while a later one about it does.
    var stands: Bool?
    for (number, value) in cells {
      guard let name = fields.name(number) else { continue }
      if name == FieldNumbers.presence { stands = value != nil } else { stated[name] = value }
    }
    guard stands ?? !stated.isEmpty else { return nil }
    return StoredRecord(
      key: key, fields: stated, registration: RegistrationNumber(rawValue: registration), place: place)
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
