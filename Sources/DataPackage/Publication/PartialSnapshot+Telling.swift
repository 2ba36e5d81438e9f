import ProgrammeModel

extension PartialSnapshot {
  /// Hides the values from which a hidden one could be worked out (complementary suppression).
  ///
  /// Sums made here need nothing of it: they are made from what is left. It is for what senders have stated twice or
  /// summed themselves: outcome, ledger and forecast, a ratio and its two parts, both sides of a move between frames, an
  /// application and its years, a decision with its transition and agreement, the city and its boards, the sexes, a
  /// lowest, likely and highest value, a benefit taken home and its transition, and money restated of a project.
  mutating func hideWhatTells(_ marks: [SecrecyMark]) {
    for mark in marks {
      tellMeasurements(mark)
      tellUsers(mark)
      tellLedger(mark)
      tellFrames(mark)
      tellApplications(mark)
      tellDecisions(mark)
      tellRanges(mark)
      tellTakingHome(mark)
      tellProjectMoney(mark)
    }
  }

  /// A hidden measurement: its parts, the other sex, and the city's value for a board's or the boards' for the city's.
  private mutating func tellMeasurements(_ mark: SecrecyMark) {
    let table = MeasurementTable.table
    let hidden = hiddenSpans(in: table, by: mark)
    guard !hidden.isEmpty else { return }
    let (city, board) = (ObjectKind.city.rawValue, ObjectKind.organisation.rawValue)
    hideValues(in: table, because: mark) { line, observation in
      let months = Months.of(observation.period)
      return hidden.contains { dimensions, span in
        let (there, here) = (dimensions.parts, line.key.dimensions.parts)
        guard there.count > 2, here.count > 2, there[0] == here[0], span.overlaps(months) else { return false }
        return there[1...2] == here[1...2] || Set([there[1], here[1]]) == [city, board]
      }
    }
  }

  /// Hidden users of one sex: the other sex and all.
  private mutating func tellUsers(_ mark: SecrecyMark) {
    let table = UserCountTable.table
    let hidden = hiddenSpans(in: table, by: mark)
    guard !hidden.isEmpty else { return }
    hideValues(in: table, because: mark) { line, observation in
      hidden.contains { dimensions, span in
        dimensions.parts.prefix(2) == line.key.dimensions.parts.prefix(2)
          && span.overlaps(Months.of(observation.period))
      }
    }
  }

  /// A hidden outcome of a project: the ledger's cost under any code that may be its, and the reverse; and the forecasts made
  /// when the outcome was known, which hold it.
  private mutating func tellLedger(_ mark: SecrecyMark) {
    let (outcome, ledger) = (OutcomeTable.table, LedgerEntryTable.table)
    guard mark.table == outcome.name.rawValue || mark.table == ledger.name.rawValue else { return }
    let codes = ledgerCodes
    var outcomes = hiddenSpans(in: outcome, by: mark)
    if mark.table == outcome.name.rawValue {
      let spans = Dictionary(grouping: outcomes) { $0.0.parts.first ?? "" }.mapValues { $0.map(\.1) }
      hideValues(in: ledger, because: mark) { line, observation in
        let months = line.months(of: observation, in: ledger)
        return codes.projects(of: line.key.dimensions.parts.first ?? "").contains { project in
          spans[project]?.contains { $0.overlaps(months) } ?? false
        }
      }
    } else if mark.table == ledger.name.rawValue {
      var spans: [String: [ClosedRange<Int>]] = [:]
      for (dimensions, months) in hiddenSpans(in: ledger, by: mark) {
        for project in codes.projects(of: dimensions.parts.first ?? "") { spans[project, default: []].append(months) }
      }
      func isTold(_ line: StoredSeries, _ observation: StoredObservation) -> Bool {
        let months = line.months(of: observation, in: outcome)
        return spans[line.key.dimensions.parts.first ?? ""]?.contains { $0.overlaps(months) } ?? false
      }
      outcomes = (series[outcome.name] ?? []).flatMap { line in
        line.observations.filter { isTold(line, $0) }.map {
          (line.key.dimensions, line.months(of: $0, in: outcome))
        }
      }
      hideValues(in: outcome, because: mark, isTold)
    }
    tellForecasts(of: outcomes, because: mark)
  }

  /// The forecasts of the same project and cost type for the year of a hidden outcome, made when it was known, that year
  /// or later: less the outcome of the other months they are the hidden one, exactly where the project has ended.
  private mutating func tellForecasts(of outcomes: [(Key, ClosedRange<Int>)], because mark: SecrecyMark) {
    guard !outcomes.isEmpty else { return }
    // Project, service and cost type stand at the same places in both tables.
    let spans = Dictionary(grouping: outcomes.filter { $0.0.parts.count > 4 }) { Array($0.0.parts[0...1]) }
    hideValues(in: ForecastTable.table, because: mark) { line, observation in
      let parts = line.key.dimensions.parts
      guard parts.count > 6, let known = ReportPeriod(parts[6]).map(Months.of),
        let outcomes = spans[Array(parts[0...1])]
      else { return false }
      let year = Months.of(observation.period)
      return outcomes.contains { dimensions, months in
        let costType = dimensions.parts[4]
        return months.lowerBound <= known.upperBound && months.overlaps(year)
          && (costType == parts[4] || costType.isEmpty || parts[4].isEmpty)
      }
    }
  }

  /// A hidden side of a move between portfolios: every side of moves by the same decision and year.
  private mutating func tellFrames(_ mark: SecrecyMark) {
    let table = FrameTable.table
    guard mark.table == table.name.rawValue else { return }
    let stated = stated[table.name] ?? [:]
    func move(_ shown: StoredRecord) -> [String]? {
      let record = stated[shown.key] ?? shown
      guard record.fields[FrameTable.change.name]?.value == FrameChange.moved.rawValue else { return nil }
      return [FrameTable.year.name, FrameTable.decision.name].map { record.fields[$0]?.value ?? "" }
    }
    let moves = Set((records[table.name] ?? []).filter(covered(by: mark, in: table)).compactMap(move))
    hide(in: table, because: mark) { record in
      move(record).map { moves.contains($0) } ?? false ? [FrameTable.amount.name] : []
    }
  }

  /// A hidden amount applied for: its years; and the reverse.
  private mutating func tellApplications(_ mark: SecrecyMark) {
    let (whole, years) = (ApplicationTable.table, ApplicationYearTable.table)
    if mark.table == whole.name.rawValue, mark.column == ApplicationTable.amount.name.rawValue {
      let hidden = Set((records[whole.name] ?? []).filter(covered(by: mark, in: whole)).map(\.key.text))
      hide(in: years, because: mark) { record in
        record.key.parts.first.map(hidden.contains) ?? false ? [ApplicationYearTable.amount.name] : []
      }
    } else if mark.table == years.name.rawValue {
      let hidden = Set(
        (records[years.name] ?? []).filter(covered(by: mark, in: years)).compactMap(\.key.parts.first))
      hide(in: whole, because: mark) { hidden.contains($0.key.text) ? [ApplicationTable.amount.name] : [] }
    }
  }

  /// A hidden amount of a decision or agreement: the amounts that the same decision or case number bears elsewhere.
  private mutating func tellDecisions(_ mark: SecrecyMark) {
    let places: [(table: TableDefinition, amounts: Set<FieldName>, number: FieldName, decision: FieldName?)] = [
      (DecisionTable.table, [DecisionTable.amount.name], DecisionTable.caseNumber.name, nil),
      (
        TransitionTable.table, [TransitionTable.amount.name], TransitionTable.caseNumber.name,
        TransitionTable.decision.name
      ),
      (AgreementTable.table, [AgreementTable.value.name], AgreementTable.caseNumber.name, nil),
    ]
    let stated = stated
    func names(_ record: StoredRecord, _ place: (TableDefinition, Set<FieldName>, FieldName, FieldName?)) -> [String] {
      let record = stated[place.0.name]?[record.key] ?? record
      var names = [record.fields[place.2]?.value ?? ""].filter { !$0.isEmpty }
      if place.0.name == DecisionTable.table.name { names.append("beslut:" + record.key.text) }
      if let decision = place.3.flatMap({ record.fields[$0]?.value }) { names.append("beslut:" + decision) }
      return names
    }
    guard let marked = places.first(where: { $0.table.name.rawValue == mark.table }),
      marked.amounts.contains(FieldName(mark.column))
    else { return }
    let hidden = Set(
      (records[marked.table.name] ?? []).filter(covered(by: mark, in: marked.table)).flatMap { names($0, marked) })
    for place in places {
      hide(in: place.table, because: mark) { hidden.isDisjoint(with: names($0, place)) ? [] : place.amounts }
    }
  }

  /// The dimensions and months of the values of a table that a mark hides.
  func hiddenSpans(
    in table: TableDefinition, by mark: SecrecyMark
  ) -> [(Key, ClosedRange<Int>)] {
    guard mark.table == table.name.rawValue else { return [] }
    return (series[table.name] ?? []).flatMap { line in
      line.hiddenMonths(in: table, by: mark).map { (line.key.dimensions, $0) }
    }
  }
}

extension StoredSeries {
  /// The months of its values that a mark hides.
  fileprivate func hiddenMonths(in table: TableDefinition, by mark: SecrecyMark) -> [ClosedRange<Int>] {
    guard mark.isAbout(table, naming: names), mark.column.isEmpty || mark.column == key.measure.rawValue else {
      return []
    }
    return observations.map { months(of: $0, in: table) }.filter(mark.covers)
  }
}
