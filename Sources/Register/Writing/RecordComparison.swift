internal import GRDB
internal import ProgrammeModel

/// Compares delivered records with those that stand, in the order of tables and keys.
///
/// The records themselves stay where the batch has them; what is kept here is a byte for each, and 16 for each that
/// changes one that the register has.
struct RecordComparison {
  /// A record to be ended.
  private struct Ending {
    let table: TableName
    let key: String
    let named: Key
  }

  /// The record before, to tell one that is there twice.
  private struct Last {
    let table: TableName
    let key: String
    let place: SourcePlace?
  }

  private let changes: RecordChanges
  private var fields: FieldNumbers
  private var nextEntity: Int64
  private var last: Last?

  init(_ database: Database, sources: SourceNumbers, changeKinds: [TableName: Change]) throws {
    changes = RecordChanges(try StandingRecords(database), sources: sources, changeKinds: changeKinds)
    fields = try FieldNumbers(database)
    nextEntity = try database.next(.entity)
  }

  /// Adds to a plan what the records of a delivery change.
  mutating func compare(_ delivery: Delivery, into plan: inout RegistrationPlan) throws {
    var batch = delivery.records
    try batch.order()
    var planned = PlannedRecords(batch, changes, firstNew: nextEntity)
    let stated = batch.fields
    var endings = endings(delivery)[...]
    var reading = try batch.orderedReading()
    var table: TableName?
    var passing = PassingCount(delivery.telling { .comparing($0) })
    while let record = try reading.next() {
      passing.add(1)
      let key = record.keyText
      while let ending = endings.first, !Self.isBefore(record.table, key, ending) {
        try end(endings.removeFirst(), &planned, &plan)
      }
      try enter(record.table, key, record.key, record.place)
      if record.table != table {
        table = record.table
        planned.enter(record.table, try fields.numbers(of: record.table, stating: stated[record.table] ?? []))
      }
      try state(record, key, &planned, &plan)
    }
    for ending in endings { try end(ending, &planned, &plan) }
    plan.fields = fields.new
    planned.finish()
    plan.records = planned
  }

  private func endings(_ delivery: Delivery) -> [Ending] {
    var endings: [Ending] = []
    for case .record(let table, let key) in delivery.withdrawals {
      endings.append(Ending(table: table, key: key.text, named: key))
    }
    return endings.sorted { Self.isBefore($0.table, $0.key, $1) }
  }

  private static func isBefore(_ table: TableName, _ key: String, _ ending: Ending) -> Bool {
    table == ending.table ? precedes(key, ending.key) : precedes(table.rawValue, ending.table.rawValue)
  }

  /// Goes on to a record; it must not be the one before.
  private mutating func enter(
    _ table: TableName, _ key: String, _ named: @autoclosure () -> Key, _ place: SourcePlace?
  ) throws {
    if let last, last.table == table, last.key == key {
      throw RegisterError.duplicateRecord(
        table: table, key: named(), rows: [last.place, place].compactMap { $0 }.sorted { $0.row < $1.row })
    }
    last = Last(table: table, key: key, place: place)
  }

  private mutating func state(
    _ record: PackedRecord, _ key: String, _ planned: inout PlannedRecords, _ plan: inout RegistrationPlan
  ) throws {
    if record.holdsNull { throw RegisterError.unprintableText(table: record.table) }
    _ = try changes.sources.number(record.place.source)
    guard let entity = try changes.standing.number(record.table, key) else {
      planned.addNew()
      plan.tallies[record.table].new += 1
      nextEntity += 1
      return
    }
    let (cells, stood) = try planned.changes.stating(record, entity)
    planned.addKnown(entity, cells.isEmpty ? nil : record.location)
    if !stood {
      plan.tallies[record.table].new += 1
    } else if !cells.isEmpty {
      plan.tallies[record.table].changed += 1
    } else {
      plan.tallies[record.table].unchanged += 1
    }
  }

  private mutating func end(
    _ ending: Ending, _ planned: inout PlannedRecords, _ plan: inout RegistrationPlan
  ) throws {
    try enter(ending.table, ending.key, ending.named, nil)
    guard let entity = try changes.standing.number(ending.table, ending.key),
      try !changes.ending(entity).isEmpty
    else {
      plan.tallies[ending.table].unchanged += 1
      return
    }
    planned.addEnding(entity)
    plan.tallies[ending.table].withdrawn += 1
  }
}
