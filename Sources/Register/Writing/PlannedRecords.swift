internal import ProgrammeModel

/// The records of a delivery with what is to be done with each: what is written of them is worked out as it is written.
struct PlannedRecords {
  /// A record that the register has and that changes; without a row it ends.
  private struct Known {
    let entity: Int64
    let row: RecordLocation?
  }

  var changes: RecordChanges
  private let batch: RecordBatch
  /// The number of the first new record.
  private let firstNew: Int64
  /// Whether the register lacks them, in order.
  private var isNew: [Bool] = []
  private var known: [Known] = []
  /// The numbers of the columns of each table.
  private var numbers: [TableName: [FieldName: Int64]] = [:]

  init(_ batch: RecordBatch, _ changes: RecordChanges, firstNew: Int64) {
    self.batch = batch
    self.changes = changes
    self.firstNew = firstNew
    isNew.reserveCapacity(batch.count)
  }

  /// Has the columns of a table counted by these numbers from now on.
  mutating func enter(_ table: TableName, _ numbers: [FieldName: Int64]) {
    self.numbers[table] = numbers
    changes.numbers = numbers
  }

  /// Takes the next record in order as one that the register lacks.
  mutating func addNew() { isNew.append(true) }

  /// Takes the next record in order as one that the register has; with its place if it changes.
  mutating func addKnown(_ entity: Int64, _ changed: RecordLocation?) {
    isNew.append(false)
    if let changed { known.append(Known(entity: entity, row: changed)) }
  }

  /// Takes a record that is to be ended.
  mutating func addEnding(_ entity: Int64) { known.append(Known(entity: entity, row: nil)) }

  /// Puts those that the register has in its order.
  mutating func finish() { known.sort { $0.entity < $1.entity } }

  /// The new records with their numbers, in order.
  ///
  /// - Throws: what reading from scratch space and `body` throw.
  func forEachNew(_ body: (_ entity: Int64, _ record: PackedRecord) throws -> Void) throws {
    guard isNew.contains(true) else { return }
    var (entity, place) = (firstNew, 0)
    var reading = try batch.orderedReading()
    while let record = try reading.next() {
      if isNew[place] {
        try body(entity, record)
        entity += 1
      }
      place += 1
    }
  }

  /// The columns that change, in key order: of records that the register has, then of new ones.
  ///
  /// - Throws: what reading from scratch space and `body` throw.
  func forEachCell(_ body: (CellRow) throws -> Void) throws {
    var changes = changes
    var table: TableName?
    func enter(_ next: TableName) {
      if next == table { return }
      table = next
      changes.numbers = numbers[next] ?? [:]
    }
    var lookup = batch.lookup
    for known in known {
      guard let row = known.row else {
        for cell in try changes.ending(known.entity) { try body(cell) }
        continue
      }
      guard let record = try lookup.record(at: row) else { continue }
      enter(record.table)
      for cell in try changes.stating(record, known.entity).cells { try body(cell) }
    }
    try forEachNew { entity, record in
      enter(record.table)
      for cell in try changes.new(record, entity) { try body(cell) }
    }
  }
}
