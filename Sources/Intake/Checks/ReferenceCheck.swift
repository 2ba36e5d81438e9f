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

  /// Removes records that refer to nothing, and then those that refer to them.
  ///
  /// - Throws: what reading from scratch space throws.
  mutating func check(_ records: inout RecordBatch, _ log: inout ProblemLog) throws {
    var reading = try records.reading()
    while let record = try reading.next() {
      if let id = Self.id(record) { accepted[record.table, default: []].insert(id) }
    }
    var found = true
    while found {
      let before = records.count
      var reading = try records.reading()
      while let record = try reading.next() {
        if isGood(record, &log) { continue }
        records.remove(record)
        guard let id = Self.id(record) else { continue }
        accepted[record.table]?.remove(id)
        refused[record.table, default: []].insert(id)
      }
      found = records.count < before
    }
  }

  /// The rows whose series refer to nothing; the batch must be in order.
  ///
  /// - Throws: what reading from scratch space throws.
  mutating func check(_ batch: ObservationBatch, _ log: inout ProblemLog) throws -> RowSet {
    var bad: [Int32: (column: FieldName, code: IntakeCode, details: ProblemDetails)] = [:]
    for (number, series) in batch.series.enumerated() {
      for reference in Self.references[series.table] ?? [] {
        guard let index = reference.isKeyAt, !series.dimensions.parts[index].isEmpty else { continue }
        let id = series.dimensions.parts[index]
        guard let code = problem(id, reference.target) else { continue }
        bad[Int32(number)] = (
          reference.column, code, details(id, reference.column, reference.target, code)
        )
        break
      }
    }
    var rows = RowSet()
    var reading = batch.reading
    for (series, problem) in bad.sorted(by: { $0.key < $1.key }) {
      for row in try reading.rows(of: Int(series)) where rows.insert(RowMark(row)) {
        log.note(problem.code, at: files.place(RowMark(row), problem.column), problem.details)
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

  private mutating func isGood(_ record: PackedRecord, _ log: inout ProblemLog) -> Bool {
    var isGood = true
    for reference in Self.references[record.table] ?? [] {
      let id: String
      if let index = reference.isKeyAt {
        id = record.key.parts[index]
      } else if case .text(let text) = record.value(of: reference.column) {
        id = text
      } else {
        continue
      }
      guard let code = problem(id, reference.target) else { continue }
      let details = details(id, reference.column, reference.target, code)
      log.note(code, at: files.place(RowMark(record.place), reference.column), details)
      isGood = false
    }
    return isGood
  }

  private func problem(_ id: String, _ target: TableName) -> IntakeCode? {
    guard checksReferences else { return nil }
    if known[target]?.contains(id) ?? false || accepted[target]?.contains(id) ?? false { return nil }
    return refused[target]?.contains(id) ?? false ? .referenceRefused : .referenceNotKnown
  }

  private mutating func details(
    _ id: String, _ column: FieldName, _ target: TableName, _ code: IntakeCode
  ) -> ProblemDetails {
    var details = ProblemDetails(found: id, column: column.rawValue, table: target.rawValue)
    guard code == .referenceNotKnown else { return details }
    if candidates[target] == nil {
      candidates[target] = (known[target] ?? []).union(accepted[target] ?? []).sorted()
    }
    details.suggestion = Suggestion.nearest(to: id, among: candidates[target] ?? []) ?? ""
    return details
  }
}
