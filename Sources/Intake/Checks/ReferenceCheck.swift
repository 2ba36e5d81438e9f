import DataPackage
import ProgrammeModel
import SheetReaders

/// Holds every reference to a row of another table against the register and the delivery, whatever the order of files.
struct ReferenceCheck {
  private let files: DeliveredFiles
  /// The ids that the register has, by table.
  private let known: [TableName: Set<String>]
  /// Not where no register is asked, so that nothing can be said of references.
  private let checksReferences: Bool
  /// The ids of rows of the delivery that are taken in.
  private var accepted: [TableName: Set<String>] = [:]
  /// The ids of rows of the delivery that are not.
  private var refused: [TableName: Set<String>]
  /// All ids in order of name, for suggestions; made when first needed.
  private var candidates: [TableName: [String]] = [:]

  init(_ known: KnownFacts, refused: [TableName: Set<Key>], _ files: DeliveredFiles) {
    self.files = files
    self.known = known.keys.filter { Self.targets.contains($0.key) }.mapValues(Self.ids)
    checksReferences = known.checksReferences
    self.refused = refused.mapValues(Self.ids)
  }

  /// References are to tables whose key is one id.
  private static func ids(_ keys: Set<Key>) -> Set<String> {
    Set(keys.lazy.compactMap { $0.parts.count == 1 ? $0.parts.first : nil })
  }

  /// The columns of each table that refer to others.
  private static let references: [TableName: [(column: FieldName, isKeyAt: Int?, target: TableName)]] = Dictionary(
    DataPackage.tables.map { table in
      let keys = table.keys.map(\.name)
      let columns = table.columns.compactMap { column -> (FieldName, Int?, TableName)? in
        guard case .reference(let target) = column.kind else { return nil }
        return (column.name, keys.firstIndex(of: column.name), target)
      }
      return (table.name, columns.map { (column: $0.0, isKeyAt: $0.1, target: $0.2) })
    }
  ) { first, _ in first }

  /// The tables that others refer to.
  static let targets: Set<TableName> = Set(references.values.flatMap { $0.map(\.target) })

  /// Removes records that refer to nothing, and those that refer to them, however far.
  ///
  /// - Throws: what reading from scratch space throws.
  mutating func check(_ records: inout RecordBatch, _ log: inout ProblemLog) throws {
    var reading = try records.reading()
    while let record = try reading.next() {
      if let id = Self.id(record) { accepted[record.table, default: []].insert(id) }
    }
    guard try removeBad(&records, &log) else { return }
    try refuseDependents(records)
    _ = try removeBad(&records, &log)
  }

  /// Removes records that refer to what is not there or is refused; true if others may refer to one of them.
  private mutating func removeBad(_ records: inout RecordBatch, _ log: inout ProblemLog) throws -> Bool {
    var areReferredTo = false
    var reading = try records.reading()
    while let record = try reading.next() {
      if isGood(record, &log) { continue }
      records.remove(record)
      guard let id = Self.id(record) else { continue }
      areReferredTo = true
      refuse(Target(table: record.table, id: id))
    }
    return areReferredTo
  }

  /// What can be referred to.
  private struct Target: Hashable {
    let table: TableName
    let id: String
  }

  private mutating func refuse(_ target: Target) {
    accepted[target.table]?.remove(target.id)
    refused[target.table, default: []].insert(target.id)
  }

  /// Refuses the ids of all that refers to what is refused, in one go however long a chain is.
  private mutating func refuseDependents(_ records: RecordBatch) throws {
    var dependents: [Target: [Target]] = [:]
    var next: [Target] = []
    var reading = try records.reading()
    while let record = try reading.next() {
      guard let id = Self.id(record) else { continue }
      let own = Target(table: record.table, id: id)
      for (_, target) in references(of: record) {
        switch problem(target) {
        case .some: next.append(own)
        case nil where known[target.table]?.contains(target.id) ?? false: break
        case nil: dependents[target, default: []].append(own)
        }
      }
    }
    while let target = next.popLast() {
      guard accepted[target.table]?.contains(target.id) ?? false else { continue }
      refuse(target)
      // What the register has can be referred to all the same.
      if problem(target) != nil { next += dependents[target] ?? [] }
    }
  }

  /// The rows whose series refer to nothing; the batch must be in order.
  ///
  /// - Throws: what reading from scratch space throws.
  mutating func check(_ batch: ObservationBatch, _ log: inout ProblemLog) throws -> RowSet {
    var rows = RowSet()
    var reading = batch.reading
    for (number, series) in batch.series.enumerated() {
      let parts = series.dimensions.parts
      for reference in Self.references[series.table] ?? [] {
        guard let index = reference.isKeyAt, !parts[index].isEmpty else { continue }
        let target = Target(table: reference.target, id: parts[index])
        guard let code = problem(target) else { continue }
        for row in try reading.rows(of: number) where rows.insert(RowMark(row)) {
          log.note(code, at: files.place(RowMark(row), reference.column), details(target, reference.column, code))
        }
        break
      }
    }
    return rows
  }

  /// What others may refer to a record by.
  private static func id(_ record: PackedRecord) -> String? {
    guard targets.contains(record.table) else { return nil }
    let key = record.key
    return key.parts.count == 1 ? key.parts.first : nil
  }

  /// What a record refers to, with the columns that do.
  private func references(of record: PackedRecord) -> [(column: FieldName, target: Target)] {
    (Self.references[record.table] ?? []).compactMap { reference in
      if let index = reference.isKeyAt {
        return (reference.column, Target(table: reference.target, id: record.key.parts[index]))
      }
      guard case .text(let id) = record.value(of: reference.column) else { return nil }
      return (reference.column, Target(table: reference.target, id: id))
    }
  }

  private mutating func isGood(_ record: PackedRecord, _ log: inout ProblemLog) -> Bool {
    var isGood = true
    for (column, target) in references(of: record) {
      guard let code = problem(target) else { continue }
      log.note(code, at: files.place(RowMark(record.place), column), details(target, column, code))
      isGood = false
    }
    return isGood
  }

  private func problem(_ target: Target) -> IntakeCode? {
    guard checksReferences else { return nil }
    let (table, id) = (target.table, target.id)
    if known[table]?.contains(id) ?? false || accepted[table]?.contains(id) ?? false { return nil }
    return refused[table]?.contains(id) ?? false ? .referenceRefused : .referenceNotKnown
  }

  /// What the sentences need; to look for an id that is nearly the same takes time, and is done for what is shown alone.
  private mutating func details(_ target: Target, _ column: FieldName, _ code: IntakeCode) -> ProblemDetails {
    let table = target.table
    var details = ProblemDetails(found: target.id, column: column.rawValue, table: table.rawValue)
    guard code == .referenceNotKnown else { return details }
    if candidates[table] == nil {
      candidates[table] = (known[table] ?? []).union(accepted[table] ?? []).sorted()
    }
    details.suggestion = Suggestion.nearest(to: target.id, among: candidates[table] ?? []) ?? ""
    return details
  }
}
