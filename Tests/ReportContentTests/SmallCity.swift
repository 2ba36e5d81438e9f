import Appraisal
import ProgrammeModel
import ReportContent

/// A programme small enough to be worked out by hand: one portfolio, one project, budget 10, forecast 12 mnkr.
enum SmallCity {
  static let period = ReportPeriod(year: 2014, occasion: .second)

  static func day(_ text: String) -> CalendarDay {
    guard let day = CalendarDay(text) else { preconditionFailure("no such day: \(text)") }
    return day
  }

  /// A number of millions of kronor.
  static func million(_ amount: Int64) -> Money { Money(kronor: amount * 1_000_000) }

  static func empty() -> Programme {
    Programme(registration: RegistrationNumber(rawValue: 1), statedAt: Instant(secondsSinceEpoch: 1_411_300_000))
  }

  static func programme(_ change: (inout Programme) -> Void = { _ in }) -> Programme {
    var programme = empty()
    var node = StructureNode(id: "PF1")
    node.name = "Service"
    node.kind = "portfölj"
    programme.nodes = [node]
    programme.portfolios = [Portfolio(id: "PF1")]
    programme.projects = [project("P1", "Mina sidor", node: "PF1")]
    programme.budgets = [budget("P1", million(10))]
    programme.forecasts = [forecast("P1", million(12))]
    change(&programme)
    return programme
  }

  static func project(
    _ id: Identifier<Project>, _ name: String, node: Identifier<StructureNode>?,
    partOf parent: Identifier<Project>? = nil
  ) -> Project {
    var project = Project(id: id)
    project.name = name
    project.node = node
    project.parent = parent
    project.state = .value(.running)
    return project
  }

  private static func observation(_ period: Period, _ amount: Money) -> StoredObservation {
    StoredObservation(
      period: period, value: .value(FixedDecimal(digits: amount.ore, scale: 2)),
      registration: RegistrationNumber(rawValue: 1), place: SourcePlace(source: 1, row: 2))
  }

  private static func key(_ table: String, _ parts: String...) -> SeriesKey {
    SeriesKey(table: TableName(table), measure: FieldName("belopp"), dimensions: Key(parts))
  }

  static func budget(
    _ project: Identifier<Project>, _ amount: Money, version: String = "ursprunglig"
  ) -> Budget {
    var row = Budget(
      kind: .operatingCost, financier: .portfolio, version: version, key: key("budget", project.rawValue, version))
    row.project = project
    row.observations = [observation(.year(2014), amount)]
    return row
  }

  static func forecast(
    _ project: Identifier<Project>, _ amount: Money, at occasion: ReportPeriod = period
  ) -> Forecast {
    var row = Forecast(
      kind: .operatingCost, financier: .portfolio, occasion: occasion,
      key: key("prognos", project.rawValue, occasion.description))
    row.project = project
    row.observations = [observation(.year(2014), amount)]
    return row
  }

  static func outcome(
    _ project: Identifier<Project>, _ amounts: [(Period, Money)], counterparty: Identifier<Organisation>? = nil
  ) -> Outcome {
    var row = Outcome(
      kind: .operatingCost, financier: .portfolio,
      key: key("utfall", project.rawValue, counterparty?.rawValue ?? ""))
    row.project = project
    row.counterparty = counterparty
    row.observations = amounts.map { observation($0.0, $0.1) }
    return row
  }

  static func frame(
    _ id: Identifier<Frame>, _ amount: Money, _ change: FrameChange, status: PlanStatus = .decided,
    on date: String = "2013-11-18"
  ) -> Frame {
    var frame = Frame(id: id)
    frame.portfolio = "PF1"
    frame.year = 2014
    frame.change = change
    frame.status = status
    frame.decidedOn = day(date)
    frame.amount = .value(amount)
    return frame
  }

  /// The report on a programme, without findings.
  static func report(
    _ programme: Programme, _ language: Language = .swedish, at period: ReportPeriod = period
  ) -> Report {
    TertialReport.make(from: basis(programme, language, at: period))
  }

  /// What reports on a programme are made from, without findings and statuses.
  static func basis(
    _ programme: Programme, _ language: Language = .swedish, at period: ReportPeriod = period
  ) -> ReportBasis {
    ReportBasis(
      book: Book(programme), period: period, findings: [], statuses: [:], language: language,
      registerHash: String(repeating: "0", count: 64))
  }
}
