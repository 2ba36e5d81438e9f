internal import GRDB
internal import ProgrammeModel

/// Finds the records of an extent and puts what was read of them together; the reading itself can be shared.
struct RecordReader {
  private let database: Database
  private let known: RegistrationSet

  init(_ database: Database, _ known: RegistrationSet) {
    self.database = database
    self.known = known
  }

  /// The records of an extent by table and number, in parts to be read apart from each other.
  func parts(of extent: Extent) throws -> [RecordPart] {
    var parts: [RecordPart] = []
    let fields = try FieldNames(database)
    for table in try extent.standingTables(database, of: "entity") {
      let identities: [RecordIdentity]
      var areNumbersOnly = false
      if let keys = extent.keys[table] {
        identities = try self.identities(of: table, keys)
      } else if case .records(let since, let begin, let end) = extent.windows[table],
        let running = try RunningRecords(
          database, table, known, since, fields.number(begin, table), fields.number(end, table)
        ).running()
      {
        identities = running.map { RecordIdentity(number: $0, key: "") }
        areNumbersOnly = true
      } else {
        identities = try self.identities(of: table)
      }
      let only = extent.keysOnly.contains(table) ? fields.number(FieldNumbers.presence, table) ?? -1 : nil
      for start in stride(from: 0, to: identities.count, by: Self.partSize) {
        parts.append(
          RecordPart(
            table: table, identities: Array(identities[start..<min(start + Self.partSize, identities.count)]),
            areNumbersOnly: areNumbersOnly, fields: fields, only: only))
      }
    }
    return parts
  }

  /// The records of each table, in key order.
  static func together(_ parts: [FoundRecords]) -> [TableName: [StoredRecord]] {
    Dictionary(grouping: parts.filter { !$0.records.isEmpty }, by: \.table).mapValues { parts in
      var records: [StoredRecord] = []
      records.reserveCapacity(parts.reduce(0) { $0 + $1.records.count })
      for part in parts { records += part.records }
      let keys = parts.map(\.keys).joined()
      let isSorted = zip(keys, keys.dropFirst()).allSatisfy { !precedes($1, $0) }
      if isSorted { return records }
      return zip(keys, records).sorted { precedes($0.0, $1.0) }.map(\.1)
    }
  }

  // Small enough that two connections end at about the same time.
  private static let partSize = 2000

  /// The numbers and keys of a table's records, in order of number.
  private func identities(of table: TableName) throws -> [RecordIdentity] {
    var found: [RecordIdentity] = []
    let entities = try Statement(database, "SELECT entity, key FROM entity WHERE table_name = ? ORDER BY entity")
    entities.start(.text(table.rawValue))
    while try entities.step() { found.append(RecordIdentity(number: entities.integer(0), key: entities.text(1))) }
    return found
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
}

/// A record's number and the text of its key.
struct RecordIdentity {
  let number: Int64
  let key: String
}

/// The names of the columns by their numbers, which are small and without gaps.
struct FieldNames {
  private var names: [FieldName?] = []
  private var presences: [Bool] = []
  private var numbers: [TableName: [FieldName: Int64]] = [:]

  init(_ database: Database) throws {
    let statement = try Statement(database, "SELECT field, name, table_name FROM field ORDER BY field")
    while try statement.step() {
      let (number, name) = (statement.integer(0), FieldName(statement.text(1)))
      while names.count < number {
        names.append(nil)
        presences.append(false)
      }
      names.append(name)
      presences.append(name == FieldNumbers.presence)
      numbers[TableName(statement.text(2)), default: [:]][name] = number
    }
  }

  func name(_ number: Int64) -> FieldName? { names.indices.contains(Int(number)) ? names[Int(number)] : nil }

  /// Whether a column only says that the record is there.
  func isPresence(_ number: Int64) -> Bool { presences.indices.contains(Int(number)) && presences[Int(number)] }

  /// The number of a table's column; `nil` if nothing was ever stated in it.
  func number(_ name: FieldName, _ table: TableName) -> Int64? { numbers[table]?[name] }
}
