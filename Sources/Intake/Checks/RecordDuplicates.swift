import ProgrammeModel

/// Rows of descriptive tables that are about one thing: the same said twice counts once, contradictions are refused.
struct RecordDuplicates {
  /// How many rows of each source count with another.
  private(set) var repeated: [Int: Int] = [:]
  /// The keys of rows that contradict each other.
  private(set) var refusedKeys: [TableName: Set<Key>] = [:]

  /// Rows of one key so far.
  private struct Subject {
    let first: PackedRecord
    /// What they say together, once there are several.
    var record: Record?
    var isContradicted = false
    /// The sources of those that say nothing else.
    var repeated: [Int] = []
  }

  /// Puts a batch in order and leaves one record for each key in it.
  ///
  /// - Throws: what reading from scratch space throws.
  init(_ records: inout RecordBatch, _ files: DeliveredFiles, _ log: inout ProblemLog) throws {
    try records.order()
    var reading = try records.orderedReading()
    guard var subject = try reading.next().map({ Subject(first: $0) }) else { return }
    while let record = try reading.next() {
      if record.isAboutTheSame(as: subject.first) {
        Self.take(record, into: &subject, files, &log)
        records.remove(record)
      } else {
        finish(subject, &records)
        subject = Subject(first: record)
      }
    }
    finish(subject, &records)
  }

  private static func take(
    _ packed: PackedRecord, into subject: inout Subject, _ files: DeliveredFiles, _ log: inout ProblemLog
  ) {
    let (earlier, record) = (subject.record ?? subject.first.record, packed.record)
    subject.record = earlier
    let elsewhere = files.place(RowMark(earlier.place)).text
    if let column = contradiction(earlier, record) {
      log.note(
        .rowsContradict, at: files.place(RowMark(record.place), column),
        ProblemDetails(found: record.key.text, column: column.rawValue, elsewhere: elsewhere))
      subject.isContradicted = true
    } else {
      log.note(.rowRepeated, at: files.place(RowMark(record.place)), ProblemDetails(elsewhere: elsewhere))
      subject.repeated.append(Int(record.place.source))
      subject.record = Record(
        table: earlier.table, key: earlier.key, fields: earlier.fields.merging(record.fields) { first, _ in first },
        place: earlier.place)
    }
  }

  private mutating func finish(_ subject: Subject, _ records: inout RecordBatch) {
    guard let record = subject.record else { return }
    if subject.isContradicted {
      refusedKeys[record.table, default: []].insert(record.key)
      return records.remove(subject.first)
    }
    for source in subject.repeated { repeated[source, default: 0] += 1 }
    if record.fields.count > subject.first.shape.fields.count { records.replace(subject.first, by: record) }
  }

  /// The first column that both rows state differently, in order of name.
  private static func contradiction(_ left: Record, _ right: Record) -> FieldName? {
    right.fields.filter { name, value in left.fields[name].map { $0 != value } ?? false }.keys.min()
  }
}
