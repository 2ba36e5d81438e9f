import DataPackage
import ProgrammeModel
import Register

/// For which report periods something is reported: money, benefit, measurements, or what a report is made of.
///
/// Plans, budgets and targets reach years ahead and say nothing of what has been reported.
struct ReportedFacts {
  private let workspace: Workspace
  private let asOf: AsOf

  init(_ workspace: Workspace, asOf: AsOf) {
    self.workspace = workspace
    self.asOf = asOf
  }

  /// Tables whose records name the report period that they are for, in the order of their cost.
  private static let stated: [(table: TableName, period: FieldName)] = [
    (ReportHeadTable.table.name, ReportHeadTable.id.name),
    (StatusReportTable.table.name, StatusReportTable.period.name),
    (DeviationTable.table.name, DeviationTable.period.name),
    (RiskTable.table.name, RiskTable.period.name),
  ]

  /// Tables whose series have values for what has been.
  private static let measured: [[TableName]] = [
    [OutcomeTable.table.name, BenefitOutcomeTable.table.name, BookingTable.table.name],
    // A city has millions of measurements: they are asked when nothing else tells that the period is reported.
    [MeasurementTable.table.name],
  ]

  /// The last period that something is reported for, of those through one; `nil` where there is none.
  func lastPeriod(through last: ReportPeriod) throws(OperationError) -> ReportPeriod? {
    var found = try statedPeriods().union(forecastPeriods()).filter { $0 <= last }.max()
    for tables in Self.measured where found != last {
      found = [found, try measuredPeriod(in: tables, through: last)].compactMap(\.self).max()
    }
    return found
  }

  /// Whether something is reported for a period itself.
  ///
  /// The head of a report is not enough: it says that a report is to be made, not what has come in.
  func holds(_ period: ReportPeriod) throws(OperationError) -> Bool {
    if try statedPeriods(among: Self.stated.dropFirst()).contains(period) { return true }
    if try forecastPeriods(among: period).contains(period) { return true }
    for tables in Self.measured where try measuredPeriod(in: tables, through: period) == period { return true }
    return false
  }

  /// Every period that something is reported for, in order.
  func periods() throws(OperationError) -> [ReportPeriod] {
    let tables = Set(Self.measured.joined())
    let series = try workspace.snapshot(asOf: asOf, of: Extent(tables: tables)).series
    let days = tables.flatMap { series[$0] ?? [] }.flatMap(\.observations).filter { $0.value.value != nil }
    let measured = Set(days.map { ReportPeriod(holding: $0.period.last) })
    return try statedPeriods(among: Self.stated.dropFirst()).union(forecastPeriods()).union(measured).sorted()
  }

  private func statedPeriods(
    among tables: some Collection<(table: TableName, period: FieldName)> = Self.stated
  ) throws(OperationError) -> Set<ReportPeriod> {
    let snapshot = try workspace.snapshot(asOf: asOf, of: Extent(tables: Set(tables.map(\.table))))
    var periods: Set<ReportPeriod> = []
    for (table, field) in tables {
      let place = DataPackage.table(table)?.keys.firstIndex { $0.name == field }
      for record in snapshot.records[table] ?? [] {
        let text = place.map { record.key.parts[$0] } ?? record.fields[field]?.value
        if let period = text.flatMap({ ReportPeriod($0) }) { periods.insert(period) }
      }
    }
    return periods
  }

  /// The periods that forecasts were made in, or of them only one that is asked for.
  private func forecastPeriods(among one: ReportPeriod? = nil) throws(OperationError) -> Set<ReportPeriod> {
    let table = ForecastTable.table
    guard let place = table.keys.firstIndex(where: { $0.name == ForecastTable.occasion.name }) else { return [] }
    var extent = Extent(tables: [table.name])
    if let one { extent.parts[table.name] = Extent.Part([one.description], at: [place]) }
    let snapshot = try workspace.snapshot(asOf: asOf, of: extent)
    let occasions = (snapshot.series[table.name] ?? []).map { $0.key.dimensions.parts[place] }
    return Set(Set(occasions).compactMap { ReportPeriod($0) })
  }

  /// The report period that the last value falls in; values of later months than the period's are passed over.
  private func measuredPeriod(
    in tables: [TableName], through last: ReportPeriod
  ) throws(OperationError) -> ReportPeriod? {
    var extent = Extent(tables: Set(tables))
    for table in tables { extent.windows[table] = .series(since: last.tertial.first) }
    let snapshot = try workspace.snapshot(asOf: asOf, of: extent)
    let days = tables.flatMap { snapshot.series[$0] ?? [] }.compactMap { series in
      series.observations.last { $0.value.value != nil && $0.period.last <= last.cutOff }?.period.last
    }
    return days.max().map { ReportPeriod(holding: $0) }
  }
}
