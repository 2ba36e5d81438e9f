import ProgrammeModel

extension PartialSnapshot {
  /// Leaves out the records whose existence is secret, and what cannot be without them.
  ///
  /// A row that must name what is left out goes too, and so on until nothing more follows; a row that may name it keeps
  /// its place with that column hidden.
  ///
  /// - Returns: what was left out.
  @discardableResult
  mutating func leaveOut(_ marks: [SecrecyMark]) -> Gone {
    let whole = marks.filter(\.hidesRows)
    var gone = Gone()
    for mark in whole {
      guard let table = DataPackage.table(TableName(mark.table)) else { continue }
      leaveOut(in: table, &gone, covered(by: mark, in: table))
    }
    guard let mark = whole.first, !gone.ids.isEmpty else { return gone }
    var size = -1
    while size != gone.size {
      size = gone.size
      for table in DataPackage.tables where !table.isSeries {
        let before = gone
        leaveOut(in: table, &gone) { before.isNeeded(by: $0, in: table) }
      }
    }
    for table in DataPackage.tables {
      if table.isSeries {
        series[table.name] = series[table.name]?.filter { !gone.isNamed(by: $0, in: table) }
      } else {
        hide(in: table, because: mark) { gone.mentions(in: $0, of: table) }
      }
    }
    return gone
  }

  private mutating func leaveOut(
    in table: TableDefinition, _ gone: inout Gone, _ isGone: (StoredRecord) -> Bool
  ) {
    guard let all = records[table.name] else { return }
    var kept: [StoredRecord] = []
    for record in all {
      if isGone(record) { gone.add(record, of: table) } else { kept.append(record) }
    }
    if kept.count < all.count { records[table.name] = kept }
  }
}

/// What has been left out: ids by table, and the ledger's codes of projects.
struct Gone {
  var ids: [TableName: Set<String>] = [:]
  var codes: Set<String> = []
  /// How much it is.
  var size: Int { ids.values.reduce(0) { $0 + $1.count } }

  mutating func add(_ record: StoredRecord, of table: TableDefinition) {
    ids[table.name, default: []].insert(record.key.text)
    if table.name == ProjectTable.table.name, let code = record.fields[ProjectTable.ledgerCode.name]?.value {
      codes.insert(code)
    }
  }

  private func names(_ text: String?, _ column: ColumnDefinition) -> Bool {
    guard let text, !text.isEmpty else { return false }
    switch column.kind {
    case .reference(let target): return ids[target]?.contains(text) ?? false
    default:
      return column.name.rawValue == "objekt" && ids.values.contains { $0.contains(text) }
    }
  }

  /// Whether a record cannot be without what is gone.
  func isNeeded(by record: StoredRecord, in table: TableDefinition) -> Bool {
    table.columns.contains { column in
      (column.isKey || column.isRequired) && names(record.text(column.name, in: table), column)
    }
  }

  /// The columns by which a record mentions what is gone.
  func mentions(in record: StoredRecord, of table: TableDefinition) -> Set<FieldName> {
    Set(
      table.columns.compactMap { column in
        names(record.fields[column.name]?.value, column) ? column.name : nil
      })
  }

  func isNamed(by line: StoredSeries, in table: TableDefinition) -> Bool {
    zip(table.keys, line.key.dimensions.parts).contains { column, text in
      names(text, column) || (column.name.rawValue == "projektkod" && codes.contains(text))
    }
  }
}
