import ProgrammeModel

extension PartialSnapshot {
  /// Hides the values that marks name by column.
  ///
  /// A mark on the remark column of a series hides nothing more: remarks are never public.
  mutating func hide(_ marks: [SecrecyMark]) {
    for mark in marks {
      guard let table = DataPackage.table(TableName(mark.table)) else { continue }
      if !mark.column.isEmpty, !table.isSeries {
        let isCovered = covered(by: mark, in: table)
        hide(in: table, because: mark) { isCovered($0) ? [FieldName(mark.column)] : [] }
      }
      guard table.isSeries, mark.column != table.remark?.rawValue else { continue }
      hideValues(in: table, because: mark) { line, observation in
        mark.column.isEmpty || line.key.measure.rawValue == mark.column
          ? mark.isAbout(table, naming: line.names) && mark.covers(line.months(of: observation, in: table)) : false
      }
    }
  }

  /// Takes away what is not on the list: whole tables, columns of records, remarks beside values.
  ///
  /// A column that is left out says so instead of being empty, so that no rule takes it for forgotten.
  mutating func keepOnlyListed() {
    for table in DataPackage.tables {
      guard let usable = PublicColumns.usable(in: table.name) else {
        records[table.name] = nil
        series[table.name] = nil
        continue
      }
      records[table.name] = records[table.name]?.map { record in
        var fields: StatedFields = [:]
        for (name, value) in record.fields {
          fields[name] = usable.contains(name) ? value : table.column(name)?.withheld(value)
        }
        return StoredRecord(key: record.key, fields: fields, registration: record.registration, place: record.place)
      }
      series[table.name] = series[table.name]?.compactMap { line in
        guard usable.contains(line.key.measure) else { return nil }
        guard line.observations.contains(where: { !$0.note.isEmpty }) else { return line }
        return StoredSeries(key: line.key, observations: line.observations.map { $0.withoutRemark() })
      }
    }
    let known = Set(DataPackage.tables.map(\.name))
    records = records.filter { known.contains($0.key) }
    series = series.filter { known.contains($0.key) }
  }
}

extension TableDefinition {
  /// The column that holds the remarks of a series; `nil` for records.
  var remark: FieldName? {
    if case .series(_, _, let note) = shape { note } else { nil }
  }
}

extension ColumnDefinition {
  /// What stands instead of a value that is not on the list; `nil` where nothing does, as for a name.
  fileprivate func withheld(_ value: Reported<String>) -> Reported<String>? {
    guard let text = value.value else { return value }
    switch kind {
    case .personal: return nil
    case .text, .longText: return .value(text.isEmpty ? "" : Disclosure.withheldText)
    default: return .missing(MissingValue(.secret, note: "ingår inte i det som är offentligt"))
    }
  }
}
