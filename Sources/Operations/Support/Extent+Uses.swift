import Appraisal
import DataPackage
package import ProgrammeModel
package import Register
import ReportContent

extension Extent {
  /// Everything that is computed with; published reports are kept in the register too, and nothing needs their bytes.
  package static let everything = Extent(
    tables: Set(DataPackage.tables.map(\.name)).union(AuditedSampleTables.names))

  /// What a report on a period and the findings in it rest on.
  ///
  /// A city has millions of measurements and hundreds of thousands of incidents; those older than the tertials that the
  /// report shows are left where they are, so that its cost grows with what is shown and not with what is stored.
  package static func report(on period: ReportPeriod) -> Extent {
    var extent = everything
    extent.windows = [
      MeasurementTable.table.name: .series(since: period.firstShown),
      IncidentTable.table.name: .records(
        since: period.shownSince, begin: IncidentTable.start.name, end: IncidentTable.end.name),
    ]
    return extent
  }

  /// What the perspectives of an object of a kind, or of the whole city, rest on: of measurements those of its kind, since
  /// what is shown of one object depends on the others, a small one hiding another with it.
  static func perspectives(of kind: ObjectKind?, on period: ReportPeriod) -> Extent {
    kind.map { report(on: period).measured(by: MeasurementTable.objectKind.name, [$0.rawValue]) } ?? report(on: period)
  }

  /// What the list of services rests on: of what was reported of indicators, only those that it shows.
  static func services(on period: ReportPeriod) -> Extent {
    report(on: period).measured(by: MeasurementTable.indicator.name, Set(PerspectiveReport.listedIndicators))
  }

  /// What the values of one indicator rest on, of whatever they are values.
  static func indicator(_ id: String, on period: ReportPeriod) -> Extent {
    report(on: period).measured(by: MeasurementTable.indicator.name, [id])
  }

  /// With the measurements and targets that have one of some texts in a column, which both tables call the same.
  fileprivate func measured(by column: FieldName, _ texts: Set<String>) -> Extent {
    var extent = self
    for table in [MeasurementTable.table, TargetValueTable.table] {
      if let place = table.place(of: column) { extent.parts[table.name] = Extent.Part(texts, at: [place]) }
    }
    return extent
  }

  /// What is shown of the things with an id: themselves, what refers to them, and for a project what its figures rest on.
  static func thing(_ id: String, in tables: Set<TableName>) -> Extent {
    let records = DataPackage.tables.filter { !$0.isSeries }
    let referring = Set(records.filter { $0.refers(to: tables) }.map(\.name))
    let isProject = tables.contains(ProjectTable.table.name)
    var extent = isProject ? amounts : Extent(tables: referring)
    extent.tables?.formUnion(tables)
    for table in tables where !referring.contains(table) && !isProject { extent.keys[table] = [id] }
    return extent
  }

  /// What intake holds references against: every record but incidents, which nothing refers to.
  static var knownToIntake: Extent {
    Extent(tables: Set(DataPackage.tables.filter { !$0.isSeries }.map(\.name)).subtracting([IncidentTable.table.name]))
  }

  /// Which records there are, without what they say.
  static var namesOfRecords: Extent {
    let tables = Set(DataPackage.tables.filter { !$0.isSeries }.map(\.name))
    var extent = Extent(tables: tables)
    extent.keysOnly = tables
    return extent
  }

  /// What the history of the things with an id is told from: for a project or a benefit its figures, else the series that
  /// the id identifies.
  static func history(of id: String, in tables: Set<TableName>) -> Extent {
    var extent = amounts
    let hasFigures = !tables.isDisjoint(with: [ProjectTable.table.name, BenefitTable.table.name])
    if !hasFigures {
      let kept = Set([ReportHeadTable.table.name, ThresholdTable.table.name]).union(tables)
      extent.tables = kept.union(DataPackage.tables.filter { $0.isSeries && $0.refers(to: tables) }.map(\.name))
      for table in tables where table != IndicatorTable.table.name { extent.keys[table] = [id] }
    }
    for table in DataPackage.tables where table.isSeries && !hasFigures {
      let places = table.keys.indices.filter { table.keys[$0].refers(to: tables) }
      if !places.isEmpty { extent.parts[table.name] = Extent.Part([id], at: Set(places)) }
    }
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
    if var extent = of(id.name) {
      if ownSeries.contains(id.name), id.subject.kind == .project {
        for table in money { extent.dimensions[table] = [id.subject.id] }
      }
      if ["economy", "frame"].contains(family) {
        for table in money { extent.windows[table] = .series(since: period.first, isLastWanted: false) }
      }
      // Of all that was ever forecast, figures show what was at the report and, to tell the change, at the one before it.
      if ["economy", "frame", "project"].contains(family),
        let place = ForecastTable.table.place(of: ForecastTable.occasion.name)
      {
        let occasions = Set([period, period.previous].map(\.description))
        extent.parts[ForecastTable.table.name] = Extent.Part(occasions, at: [place])
      }
      return extent
    }
    if withoutMeasurements.contains(String(family)) { return amounts }
    if family == "realisation" {
      // Since the first plan; of measurements those of the projects themselves.
      var extent = everything.measured(by: MeasurementTable.objectKind.name, [ObjectKind.project.rawValue])
      extent.tables?.remove(incidents)
      return extent
    }
    var extent = report(on: period)
    if family == "indicator" {
      let point = id.subject.id.split(separator: "/", maxSplits: 2).map(String.init)
      // What is shown of one object of a kind depends on the others: a small one hides another with it.
      if point.count == 3 {
        extent.dimensions = [measurements: Array(point.prefix(2)), TargetValueTable.table.name: point]
      }
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

  /// Families that may rest on any table but measurements and incidents.
  private static let withoutMeasurements: Set<String> = [
    "appraisal", "audit", "cash-flow", "gate", "prioritisation", "reuse", "status",
  ]

  /// Figures of a project that rest on its own amounts and on no service's.
  private static let ownSeries: Set<String> = [
    "economy.budget", "economy.budget-elapsed", "economy.outcome", "economy.forecast", "economy.deviation",
    "project.spent", "project.expected", "project.margin", "project.overrun", "frame.forecast", "frame.outcome",
  ]
}

extension TableDefinition {
  /// Whether a column of the table names records of one of the tables.
  func refers(to tables: Set<TableName>) -> Bool { columns.contains { $0.refers(to: tables) } }

  /// Where among the keys of the table's rows a column stands.
  func place(of column: FieldName) -> Int? { keys.firstIndex { $0.name == column } }
}

extension ColumnDefinition {
  /// Whether the column names records of one of the tables.
  func refers(to tables: Set<TableName>) -> Bool {
    if case .reference(let target) = kind { tables.contains(target) } else { false }
  }
}

extension Workspace {
  /// The tables that hold or ever held a record with an id alone as its key.
  func tables(holding id: String) throws(OperationError) -> Set<TableName> {
    var found: Set<TableName> = []
    for table in DataPackage.tables where !table.isSeries && table.keys.count == 1 {
      let versions = try onRegister { () throws(RegisterError) in try register.history(of: table.name, Key([id])) }
      if !versions.isEmpty { found.insert(table.name) }
    }
    return found
  }

  /// What a figure rests on: of a perspective its own indicators alone, and of those the tables that they are computed from.
  func extent(of id: FigureID, _ asOf: AsOf) throws(OperationError) -> Extent {
    var extent = Extent.figure(id)
    let perspective = PerspectiveScope(id.subject)?.perspective
    var named = Set(extent.dimensions[MeasurementTable.table.name]?.prefix(1) ?? [])
    // Beside their own cost, services are shown by the two ready indicators that they are compared by.
    let isComparison = id.name.hasPrefix("service.") && id.name != ServiceCost.name
    if isComparison { named = [CostAxis.indicator.rawValue, UseAxis.indicator.rawValue] }
    guard perspective != nil || !named.isEmpty else { return extent }
    let registered = try programme(asOf: asOf, of: Extent(tables: [IndicatorTable.table.name])).indicators
    let shown = registered.filter { $0.perspective == perspective || named.contains($0.id.rawValue) }
    if extent.dimensions.isEmpty {
      extent = extent.measured(by: MeasurementTable.indicator.name, named.union(shown.map(\.id.rawValue)))
    }
    // A ready indicator that is not registered goes by its name in the catalogue.
    let names = shown.map(\.calculation) + named.subtracting(shown.map(\.id.rawValue))
    extent.tables = Extent.tables(of: names.compactMap { IndicatorCatalogue.calculation($0) })
    if isComparison { extent.tables?.insert(PriceIndexTable.table.name) }
    if id.name == CoverageOfCost.name { extent.tables?.insert(OutcomeTable.table.name) }
    // What is wrong with a percentage is told from all values that the report shows; else few years are enough.
    if perspective != nil, let period = ReportPeriod(id.period), !shown.contains(where: \.isPercentage) {
      let isCoverage = id.name.hasPrefix(PerspectiveCoverage.name)
      extent.windows[MeasurementTable.table.name] = .series(
        since: (isCoverage ? period : period.sameLastYear).readSince, isLastWanted: false)
    }
    return extent
  }
}

extension ReportPeriod {
  /// Since when values may be the report's own or overlap them: a whole year's value overlaps all of its months.
  fileprivate var readSince: CalendarDay { isAnnual ? first : tertial.first }
}
