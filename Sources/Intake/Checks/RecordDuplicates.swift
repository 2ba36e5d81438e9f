import ProgrammeModel

/// Rows of descriptive tables that are about one thing: the same said twice counts once, contradictions are refused.
struct RecordDuplicates {
  /// What is left: one record for each key, in the order of the delivery.
  private(set) var records: [Record] = []
  /// Rows that count with another.
  private(set) var repeated: [RowMark] = []
  /// The keys of rows that contradict each other.
  private(set) var refusedKeys: [TableName: Set<Key>] = [:]

  private struct Subject: Hashable {
    let table: TableName
    let key: Key
  }

  init(_ all: [Record], _ files: DeliveredFiles, _ log: inout ProblemLog) {
    var first = [Subject: Int](minimumCapacity: all.count)
    records.reserveCapacity(all.count)
    var repeatedSubjects: [(table: TableName, key: Key, row: RowMark)] = []
    for record in all {
      let subject = Subject(table: record.table, key: record.key)
      guard let index = first[subject] else {
        first[subject] = records.count
        records.append(record)
        continue
      }
      let earlier = records[index]
      let elsewhere = files.place(RowMark(earlier.place)).text
      if let column = Self.contradiction(earlier, record) {
        log.note(
          .rowsContradict, at: files.place(RowMark(record.place), column),
          ProblemDetails(found: record.key.text, column: column.rawValue, elsewhere: elsewhere))
        refusedKeys[record.table, default: []].insert(record.key)
      } else {
        log.note(.rowRepeated, at: files.place(RowMark(record.place)), ProblemDetails(elsewhere: elsewhere))
        repeatedSubjects.append((record.table, record.key, RowMark(record.place)))
        records[index] = Record(
          table: earlier.table, key: earlier.key, fields: earlier.fields.merging(record.fields) { first, _ in first },
          place: earlier.place)
      }
    }
    guard !refusedKeys.isEmpty || !repeatedSubjects.isEmpty else { return }
    let refused = refusedKeys
    func isKept(_ table: TableName, _ key: Key) -> Bool { !(refused[table]?.contains(key) ?? false) }
    records = records.filter { isKept($0.table, $0.key) }
    repeated = repeatedSubjects.filter { isKept($0.table, $0.key) }.map(\.row)
  }

  /// The first column that both rows state differently, in order of name.
  private static func contradiction(_ left: Record, _ right: Record) -> FieldName? {
    right.fields.filter { name, value in left.fields[name].map { $0 != value } ?? false }.keys.min()
  }
}
