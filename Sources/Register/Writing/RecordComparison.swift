internal import GRDB
internal import ProgrammeModel

/// Compares delivered records with those that stand, and keeps the columns that change.
struct RecordComparison {
  /// A record to state or, without fields, to end.
  private struct Entry {
    let table: TableName
    let key: String
    let record: ProgrammeModel.Record?
    let named: Key
  }

  private let standing: StandingRecords
  private let sources: SourceNumbers
  private let changeKinds: [TableName: Change]
  private var fields: FieldNumbers
  private var nextEntity: Int64

  init(_ database: Database, sources: SourceNumbers, changeKinds: [TableName: Change]) throws {
    standing = try StandingRecords(database)
    fields = try FieldNumbers(database)
    nextEntity = try database.next(.entity)
    self.sources = sources
    self.changeKinds = changeKinds
  }

  /// Adds to a plan what the records of a delivery change.
  mutating func compare(_ delivery: Delivery, into plan: inout RegistrationPlan) throws {
    let entries = try inOrder(delivery)
    var stated: [TableName: Set<FieldName>] = [:]
    for record in delivery.records { stated[record.table, default: []].formUnion(record.fields.keys) }
    var (table, numbers): (TableName?, [FieldName: Int64]) = (nil, [:])
    for entry in entries {
      if let record = entry.record {
        if entry.table != table {
          (table, numbers) = (entry.table, try fields.numbers(of: entry.table, stating: stated[entry.table] ?? []))
        }
        try state(record, key: entry.key, numbers, into: &plan)
      } else {
        try withdraw(entry.table, entry.key, into: &plan)
      }
    }
    plan.fields = fields.new
    plan.cells.sort { ($0.entity, $0.field) < ($1.entity, $1.field) }
  }

  private func inOrder(_ delivery: Delivery) throws -> [Entry] {
    var entries = delivery.records.map { Entry(table: $0.table, key: $0.key.text, record: $0, named: $0.key) }
    for case .record(let table, let key) in delivery.withdrawals {
      entries.append(Entry(table: table, key: key.text, record: nil, named: key))
    }
    entries.sort {
      $0.table == $1.table ? precedes($0.key, $1.key) : precedes($0.table.rawValue, $1.table.rawValue)
    }
    for (one, next) in zip(entries, entries.dropFirst()) where one.table == next.table && one.key == next.key {
      throw RegisterError.duplicateRecord(
        table: one.table, key: one.named, rows: [one, next].compactMap(\.record?.place).sorted { $0.row < $1.row })
    }
    return entries
  }

  private mutating func state(
    _ record: ProgrammeModel.Record, key: String, _ numbers: [FieldName: Int64], into plan: inout RegistrationPlan
  ) throws {
    let source = try sources.number(record.place.source)
    guard let entity = try standing.number(record.table, key) else {
      for value in record.fields.values { _ = try CellContent.of(value, in: record.table) }
      plan.newRecords.append(NewRecord(entity: nextEntity, record: record, fields: numbers, source: source))
      plan.entities.append((nextEntity, record.table.rawValue, try printable(key, in: record.table)))
      plan.tallies[record.table].new += 1
      nextEntity += 1
      return
    }
    let cells = try standing.cells(of: entity)
    let presence = numbers[FieldNumbers.presence].flatMap { cells[$0] }
    let stands = presence.map { !$0.isWithdrawn } ?? false
    let count = plan.cells.count
    func add(_ name: FieldName, _ content: CellContent, note: String?) {
      guard let field = numbers[name] else { return }
      let replaces = cells[field].map { !$0.isWithdrawn } ?? false
      let change = replaces ? changeKinds[record.table] ?? .newInformation : .first
      plan.cells.append(
        CellRow(
          entity: entity, field: field, content: content, note: note, change: change.code, source: source,
          row: source == nil ? nil : Int64(record.place.row)))
    }
    if !stands { add(FieldNumbers.presence, .text(CellContent.exists), note: nil) }
    let ordered = record.fields.map { (field: numbers[$0.key] ?? 0, name: $0.key, value: $0.value) }
      .sorted { $0.field < $1.field }
    for (field, name, value) in ordered {
      if let cell = cells[field], cell.states(value) { continue }
      // A blank cell of a record that stands says nothing where the register holds nothing.
      if stands, value.isBlank, cells[field].map(\.isWithdrawn) ?? true { continue }
      let (content, note) = try CellContent.of(value, in: record.table)
      add(name, content, note: note)
    }
    if !stands {
      plan.tallies[record.table].new += 1
    } else if plan.cells.count > count {
      plan.tallies[record.table].changed += 1
    } else {
      plan.tallies[record.table].unchanged += 1
    }
  }

  private func withdraw(_ table: TableName, _ key: String, into plan: inout RegistrationPlan) throws {
    let cells = try standing.number(table, key).map { try standing.cells(of: $0) } ?? [:]
    guard let entity = try standing.number(table, key), cells.values.contains(where: { !$0.isWithdrawn }) else {
      plan.tallies[table].unchanged += 1
      return
    }
    for (field, cell) in cells where !cell.isWithdrawn {
      plan.cells.append(CellRow(withdrawing: field, of: entity))
    }
    plan.tallies[table].withdrawn += 1
  }
}

extension FieldValue {
  /// Whether it is a cell that was left blank.
  fileprivate var isBlank: Bool {
    if case .missing(let missing) = self { missing == MissingValue(.unstated) } else { false }
  }
}

extension CellContent {
  /// What the column without a name holds while the record stands.
  static let exists = "finns"

  /// What a column holds for a value, and the note beside a missing one.
  ///
  /// - Throws: `unprintableText`.
  static func of(_ value: FieldValue, in table: TableName) throws -> (CellContent, note: String?) {
    switch value {
    case .missing(let missing):
      let note = try printable(missing.note, in: table)
      return (.missing(missing.reason.registerCode), note.isEmpty ? nil : note)
    case .personal(let text): return (.newPerson(try printable(text, in: table)), nil)
    default: return (.text(try printable(value.canonicalText, in: table)), nil)
    }
  }
}

extension CellRow {
  /// A column that is to stand no longer.
  init(withdrawing field: Int64, of entity: Int64) {
    self.init(
      entity: entity, field: field, content: .withdrawn, note: nil, change: Change.withdrawal.code, source: nil,
      row: nil)
  }
}
