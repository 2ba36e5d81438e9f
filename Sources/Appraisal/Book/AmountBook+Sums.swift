public import ProgrammeModel

extension Book {
  /// The budget in force for a calendar year: the highest version that the project has for that year.
  ///
  /// Unit: öre. A higher version replaces the whole budget of the project and year, so that two versions are never
  /// added together. A yearly value goes before parts of the year.
  public func budget(of owner: AmountBook.Owner, year: Int, _ selection: AmountSelection = .cost) -> Traced<ReportedSum>
  {
    let rows = amounts.budgets(of: owner).filter { $0.observations.contains { $0.period.year == year } }
    guard let version = rows.map(\.version).max(by: { BudgetVersion($0) < BudgetVersion($1) }) else {
      return Traced(ReportedSum(), .facts(.untraced))
    }
    let counted = rows.filter { $0.version == version && selection.covers($0.kind, $0.financier) }
    return sum(counted, year: year, key: \.key) { $0.observations }
  }

  /// The original budget for a calendar year: the lowest version.
  public func originalBudget(
    of owner: AmountBook.Owner, year: Int, _ selection: AmountSelection = .cost
  ) -> Traced<ReportedSum> {
    let rows = amounts.budgets(of: owner).filter { $0.observations.contains { $0.period.year == year } }
    guard let version = rows.map(\.version).min(by: { BudgetVersion($0) < BudgetVersion($1) }) else {
      return Traced(ReportedSum(), .facts(.untraced))
    }
    let counted = rows.filter { $0.version == version && selection.covers($0.kind, $0.financier) }
    return sum(counted, year: year, key: \.key) { $0.observations }
  }

  /// The forecast for a whole year made at a report occasion; nothing if none was made then.
  public func forecast(
    of owner: AmountBook.Owner, year: Int, at occasion: ReportPeriod, _ selection: AmountSelection = .cost
  ) -> Traced<ReportedSum> {
    let counted = amounts.forecasts(of: owner).filter {
      $0.occasion == occasion && selection.covers($0.kind, $0.financier)
        && $0.observations.contains { $0.period.year == year }
    }
    return sum(counted, year: year, key: \.key) { $0.observations }
  }

  /// The outcome from a day through another, both included.
  ///
  /// A value counts if its whole period lies within; an accumulated series counts with its latest value of each year.
  /// Absence is zero in a ledger's stated period, so that the sum is of what is there.
  public func outcome(
    of owner: AmountBook.Owner, from first: CalendarDay, through last: CalendarDay, _ selection: AmountSelection = .cost
  ) -> Traced<ReportedSum> {
    var total = ReportedSum()
    var keys: [SeriesKey] = []
    for series in amounts.outcomes(of: owner) where selection.covers(series.kind, series.financier) {
      if !selection.includesInternal, series.counterparty != nil { continue }
      let within = series.observations.filter { $0.period.first >= first && $0.period.last <= last }
      guard !within.isEmpty else { continue }
      if isTracing { keys.append(series.key) }
      if series.counting == .accumulated {
        var latest: [Int: StoredObservation] = [:]
        for observation in within { latest[observation.period.year] = observation }
        for year in latest.keys.sorted() { if let value = latest[year]?.value { total.add(value) } }
      } else {
        for observation in within { total.add(observation.value) }
      }
    }
    return Traced(total, .facts(isTracing ? .observations(keys, from: first, through: last) : .untraced))
  }

  private func sum<Series>(
    _ counted: [Series], year: Int, key: (Series) -> SeriesKey, observations: (Series) -> [StoredObservation]
  ) -> Traced<ReportedSum> {
    var total = ReportedSum()
    for series in counted {
      let within = observations(series).filter { $0.period.year == year }
      let yearly = within.filter { $0.period.length == .year }
      for observation in yearly.isEmpty ? within : yearly { total.add(observation.value) }
    }
    let whole = Period.year(year)
    return Traced(
      total,
      .facts(isTracing ? .observations(counted.map(key), from: whole.first, through: whole.last) : .untraced))
  }
}

/// The order of budget versions: `ursprunglig` first, then `justerad 1`, `justerad 2`; others by their text.
public struct BudgetVersion: Comparable, Sendable {
  private let rank: Int
  private let text: String

  /// A version as written.
  public init(_ text: String) {
    self.text = text
    let lowered = text.lowercased()
    let digits = lowered.filter(\.isNumber)
    if lowered.hasPrefix("ursprunglig") {
      rank = 0
    } else {
      rank = Int(digits) ?? 1
    }
  }

  /// Whether one version comes before another.
  public static func < (left: BudgetVersion, right: BudgetVersion) -> Bool {
    (left.rank, left.text) < (right.rank, right.text)
  }
}
