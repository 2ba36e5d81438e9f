import ProgrammeModel

/// One row of the one-file form, with the cells that say something.
struct CaseFormRow {
  let kind: CaseFormKind
  let item: String
  let year: Int
  /// Canonical texts of the cells that say something.
  let fields: [FieldName: String]
  let origin: RecordOrigin

  /// The line in the file.
  var row: Int { Int(origin.place.row) }

  /// `nil` for a row whose key cannot be read, which intake lets none through.
  init?(_ record: Record) {
    guard record.key.parts.count == 3, let kind = CaseFormKind(rawValue: record.key.parts[0]),
      let year = Int(record.key.parts[2])
    else { return nil }
    self.kind = kind
    item = record.key.parts[1]
    self.year = year
    fields = record.fields.compactMapValues { value in
      if case .missing = value { return nil }
      return value.canonicalText
    }
    origin = RecordOrigin(
      table: record.table, key: record.key, registration: RegistrationNumber(rawValue: 0), place: record.place)
  }

  /// The years of the row: its own, or through the last one stated; at most 201.
  var years: [Int] {
    let last = value(CaseFormItem.lastYear) ?? year
    return last < year ? [year] : Array(year...min(last, year + 200))
  }

  func value<Value>(_ column: Column<Value>) -> Value? { fields[column.name].flatMap { Value(canonical: $0) } }

  func text(_ column: Column<String>) -> String { fields[column.name] ?? "" }

  /// The value, or missing without reason.
  func reported<Value>(_ column: Column<Value>) -> Reported<Value> {
    value(column).map { .value($0) } ?? .missing(MissingValue(.unstated))
  }
}
