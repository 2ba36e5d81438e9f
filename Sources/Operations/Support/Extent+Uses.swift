import DataPackage
package import ProgrammeModel
package import Register

extension Extent {
  /// Everything that is computed with; published reports are kept in the register too, and nothing needs their bytes.
  package static let everything = Extent(tables: Set(DataPackage.tables.map(\.name)))

  /// What a report on a period and the findings in it rest on.
  ///
  /// A city has millions of measurements and hundreds of thousands of incidents; those older than the tertials that the
  /// report shows are left where they are, so that its cost grows with what is shown and not with what is stored.
  package static func report(on period: ReportPeriod) -> Extent {
    var extent = everything
    extent.windows = [
      MeasurementTable.table.name: .series(since: period.shownSince),
      IncidentTable.table.name: .records(
        since: period.shownSince, begin: IncidentTable.start.name, end: IncidentTable.end.name),
    ]
    return extent
  }

  /// Everything but measurements and incidents.
  static var amounts: Extent {
    var extent = everything
    extent.tables?.subtract([measurements, incidents])
    return extent
  }

  /// What one figure rests on, with the figures it is computed from.
  static func figure(_ id: FigureID) -> Extent {
    guard let period = ReportPeriod(id.period) else { return everything }
    let family = id.name.prefix { $0 != "." }
    if var extent = of(family: String(family)) {
      if ownSeries.contains(id.name), id.subject.kind == .project {
        for table in [BudgetTable.table.name, OutcomeTable.table.name, ForecastTable.table.name] {
          extent.dimensions[table] = [id.subject.id]
        }
      }
      if family == "economy" {
        for table in [BudgetTable.table.name, OutcomeTable.table.name, ForecastTable.table.name] {
          extent.windows[table] = .series(since: period.first)
        }
      }
      return extent
    }
    if family == "realisation" { return everything }
    var extent = report(on: period)
    if family == "indicator" {
      let point = id.subject.id.split(separator: "/", maxSplits: 2).map(String.init)
      if point.count == 3 { extent.dimensions = [measurements: point, TargetValueTable.table.name: point] }
    }
    return extent
  }

  /// What many figures rest on, from the tertials that a report on the earliest of their periods shows.
  static func figures(_ ids: [FigureID]) -> Extent {
    guard !ids.contains(where: { $0.name.hasPrefix("realisation.") }) else { return everything }
    return ids.compactMap { ReportPeriod($0.period) }.min().map { report(on: $0) } ?? everything
  }

  private static let measurements = MeasurementTable.table.name
  private static let incidents = IncidentTable.table.name

  /// Figures of a project that rest on its own amounts and on no service's.
  private static let ownSeries: Set<String> = [
    "economy.budget", "economy.budget-elapsed", "economy.outcome", "economy.forecast", "economy.deviation",
    "project.spent", "project.expected", "project.margin", "frame.forecast", "frame.outcome",
  ]
}

extension Workspace {
  /// What a figure rests on; an indicator that is reported and not computed from raw rows needs no incidents.
  func extent(of id: FigureID, _ asOf: AsOf) throws(OperationError) -> Extent {
    var extent = Extent.figure(id)
    guard !extent.dimensions.isEmpty, let indicator = extent.dimensions[MeasurementTable.table.name]?.first else {
      return extent
    }
    let indicators = try programme(asOf: asOf, of: Extent(tables: [IndicatorTable.table.name])).indicators
    if indicators.first(where: { $0.id.rawValue == indicator })?.calculation.isEmpty ?? true {
      extent.tables?.remove(IncidentTable.table.name)
    }
    return extent
  }
}
