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
    guard marks.contains(where: \.hidesRows) else { return Gone() }
    let codes = ledgerCodes
    var parts: [(mark: SecrecyMark, gone: Gone)] = []
    for mark in marks where mark.hidesRows {
      guard let table = DataPackage.table(TableName(mark.table)) else { continue }
      var gone = Gone(codes)
      leaveOut(in: table, &gone, covered(by: mark, in: table))
      guard !gone.ids.isEmpty else { continue }
      leaveOutWhatNeeds(&gone)
      parts.append((mark, gone))
    }
    let kept = indicatorsKept(without: parts.reduce(into: Gone(codes)) { $0.formUnion($1.gone) })
    for index in parts.indices { leaveOutIndicators(&parts[index].gone, but: kept) }
    for (mark, gone) in parts {
      for table in DataPackage.tables {
        if table.isSeries {
          series[table.name] = series[table.name]?.filter { !gone.isNamed(by: $0, in: table) }
        } else {
          hide(in: table, because: mark) { gone.mentions(in: $0, of: table) }
        }
      }
    }
    return parts.reduce(into: Gone(codes)) { $0.formUnion($1.gone) }
  }

  /// Leaves out what cannot be without what is gone, until nothing more follows.
  private mutating func leaveOutWhatNeeds(_ gone: inout Gone) {
    var size = -1
    while size != gone.size {
      size = gone.size
      for table in DataPackage.tables where !table.isSeries {
        let before = gone
        leaveOut(in: table, &gone) { before.isNeeded(by: $0, in: table) }
      }
    }
  }

  /// The indicators that benefits still there are measured by, or that anything but what is gone has a value or target of.
  private func indicatorsKept(without gone: Gone) -> Set<String> {
    let benefits = records[BenefitTable.table.name] ?? []
    var kept = Set(benefits.compactMap { $0.fields[BenefitTable.indicator.name]?.value })
    for table in [MeasurementTable.table, TargetValueTable.table] {
      for line in series[table.name] ?? [] where !gone.isNamed(by: line, in: table) {
        if let indicator = line.key.dimensions.parts.first { kept.insert(indicator) }
      }
    }
    return kept
  }

  /// Leaves out the indicators that nothing but benefits left out were measured by.
  private mutating func leaveOutIndicators(_ gone: inout Gone, but kept: Set<String>) {
    let before = gone
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
