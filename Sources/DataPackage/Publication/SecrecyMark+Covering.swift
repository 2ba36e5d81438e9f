import ProgrammeModel

extension SecrecyMark {
  /// Whether it hides whole rows, so that not even their existence may be told.
  var hidesRows: Bool { column.isEmpty && DataPackage.table(TableName(table)).map { !$0.isSeries } ?? false }

  /// Whether the mark is for a table's values about an object, whichever their period; an object in parts, such as
  /// `M05|SOC`, is what all parts name.
  func isAbout(_ table: TableDefinition, naming named: (String) -> Bool) -> Bool {
    table.name.rawValue == self.table && object.split(separator: "|").allSatisfy { named(String($0)) }
  }

  /// Whether the mark covers a record: one about its object, in its period where the record has one.
  func covers(_ record: StoredRecord, of table: TableDefinition) -> Bool {
    guard isAbout(table, naming: { record.names($0, in: table) }) else { return false }
    guard let period, let stated = record.months(in: table) else { return true }
    return Months.of(period).overlaps(stated)
  }

  /// Whether the mark covers a value for some months; a value counted from 1 January stands for all of them, so that a
  /// difference between two such values cannot give the secret one.
  func covers(_ months: ClosedRange<Int>) -> Bool { period.map { Months.of($0).overlaps(months) } ?? true }
}

extension StoredRecord {
  /// Whether the record is the one with an id, or is about the thing with that id.
  func names(_ id: String, in table: TableDefinition) -> Bool {
    if key.text == id || key.parts.contains(id) { return true }
    return table.columns.contains { column in
      switch column.kind {
      case .reference, .identifier: fields[column.name]?.value == id
      default: column.name.rawValue == "objekt" && fields[column.name]?.value == id
      }
    }
  }

  /// The canonical text of a column, key or not.
  func text(_ name: FieldName, in table: TableDefinition) -> String? {
    if let index = table.keys.firstIndex(where: { $0.name == name }), key.parts.indices.contains(index) {
      return key.parts[index]
    }
    return fields[name]?.value
  }

  /// The months that the record is for, by its first column with a period or year; `nil` where it has none.
  func months(in table: TableDefinition) -> ClosedRange<Int>? {
    for column in table.columns {
      switch column.kind {
      case .period, .reportPeriod:
        if let text = text(column.name, in: table), let months = Months.of(text) { return months }
      case .integer where column.name.rawValue == "år":
        if let year = text(column.name, in: table).flatMap({ Int($0) }) { return Months.of(year: year) }
      default: continue
      }
    }
    return nil
  }
}

extension StoredSeries {
  /// Whether a dimension of the series is the thing with an id.
  func names(_ id: String) -> Bool { key.dimensions.parts.contains(id) }

  /// The months that a value of the series is for.
  func months(of observation: StoredObservation, in table: TableDefinition) -> ClosedRange<Int> {
    key.months(of: observation.period, in: table)
  }
}

extension SeriesKey {
  /// The months that its value for a period is for: a value counted from 1 January is for all of them.
  func months(of period: Period, in table: TableDefinition) -> ClosedRange<Int> {
    let months = Months.of(period)
    guard let counting = table.keys.firstIndex(where: { $0.name.rawValue == "räknesätt" }),
      dimensions.parts.indices.contains(counting), dimensions.parts[counting] == Counting.accumulated.rawValue
    else { return months }
    return period.year * 12 + 1...months.upperBound
  }
}
