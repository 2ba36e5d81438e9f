import ProgrammeModel

extension PartialSnapshot {
  /// Leaves out the records whose existence is secret, and what cannot be without them.
  ///
  /// A row that is about what is left out goes too, and so on until nothing more follows; a row that only mentions it
  /// keeps its place with that column hidden, and a text with its name in it is hidden.
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
    leaveOutIndicators(&gone)
    for table in DataPackage.tables {
      if table.isSeries {
        series[table.name] = series[table.name]?.filter { !gone.isNamed(by: $0, in: table) }
      } else {
        hide(in: table, because: mark) { gone.mentions(in: $0, of: table) }
      }
    }
    return gone
  }

  /// Leaves out the indicators that nothing but benefits left out were measured by.
  private mutating func leaveOutIndicators(_ gone: inout Gone) {
    let before = gone
    let benefits = records[BenefitTable.table.name] ?? []
    var kept = Set(benefits.compactMap { $0.fields[BenefitTable.indicator.name]?.value })
    for table in [MeasurementTable.table, TargetValueTable.table] {
      for line in series[table.name] ?? [] where !before.isNamed(by: line, in: table) {
        if let indicator = line.key.dimensions.parts.first { kept.insert(indicator) }
      }
    }
    leaveOut(in: IndicatorTable.table, &gone) { record in
      before.indicators.contains(record.key.text) && !kept.contains(record.key.text)
        && record.fields[IndicatorTable.calculation.name]?.value ?? "" == ""
    }
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
