import ProgrammeModel

extension StoredRecord {
  /// The column's value or the reason why it is missing; a column never stated is missing without reason.
  func reported<Value>(_ column: Column<Value>) -> Reported<Value> {
    switch fields[column.name] {
    case .value(let text):
      if let value = Value(canonical: text) { return .value(value) }
      return .missing(MissingValue(.unstated))
    case .missing(let missing): return .missing(missing)
    case nil: return .missing(MissingValue(.unstated))
    }
  }

  /// The column's value, or `nil` if it is missing.
  func value<Value>(_ column: Column<Value>) -> Value? { reported(column).value }

  /// The column's text, empty if it is missing.
  func text(_ column: Column<String>) -> String { reported(column).value ?? "" }

  /// A key column's value; `nil` only for a record that no intake let in.
  func key<Value>(_ index: Int, _ column: Column<Value>) -> Value? {
    key.parts.indices.contains(index) ? Value(canonical: key.parts[index]) : nil
  }
}

extension SeriesKey {
  /// The value of a dimension; `nil` where it was left empty.
  func dimension<Value>(_ index: Int, _ column: Column<Value>) -> Value? {
    guard dimensions.parts.indices.contains(index), !dimensions.parts[index].isEmpty else { return nil }
    return Value(canonical: dimensions.parts[index])
  }
}
