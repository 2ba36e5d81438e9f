import Appraisal
import DataPackage
import ProgrammeModel
import Register

extension Extent {
  /// The tables that a family of figures rests on, by the first part of their names; `nil` where it may be any.
  ///
  /// A test holds that a figure explained from these is the figure explained from everything.
  static func of(family: String) -> Extent? {
    if let tables = narrow[family] { return Extent(tables: tables.union(common)) }
    guard withoutDelivery.contains(family) else { return nil }
    var extent = amounts
    extent.tables?.subtract(delivery)
    return extent
  }

  /// The tables that indicators rest on: those of measurements, and those that the catalogue's calculations read.
  static func tables(of calculations: [IndicatorCalculation]) -> Set<TableName> {
    let measured: Set = [
      IndicatorTable.table.name, MeasurementTable.table.name, TargetValueTable.table.name, ThresholdTable.table.name,
    ]
    let read = Set(calculations.flatMap(\.tables))
    // Benefit is somebody's, and cost is divided by what a project is for.
    return measured.union(common).union(read).union(read.isEmpty ? [] : [BenefitTable.table.name])
  }

  /// What names and places things: small tables that every explanation may need.
  private static let common: Set<TableName> = [
    ProgrammePlanTable.table.name, StructureNodeTable.table.name, PortfolioTable.table.name, ProjectTable.table.name,
    OrganisationTable.table.name, ITServiceTable.table.name, DecisionTable.table.name,
  ]

  static let money: Set<TableName> = [
    BudgetTable.table.name, OutcomeTable.table.name, ForecastTable.table.name,
  ]

  private static let narrow: [String: Set<TableName>] = [
    "economy": money,
    "project": money.union([MilestoneTable.table.name]),
    "frame": money.union([FrameTable.table.name]),
    "commitment": money.union([FrameTable.table.name, ApplicationTable.table.name]),
    "decision": [], "delegation": [DelegationTable.table.name], "agreement": [AgreementTable.table.name],
    "need": [FinancingNeedTable.table.name], "programme": [], "transition": [TransitionTable.table.name],
    "application": [ApplicationTable.table.name], "taking-home": [TakingHomeTable.table.name],
    "risk": [RiskTable.table.name, ThresholdTable.table.name], "resource": [ResourceNeedTable.table.name],
    "sample": AuditedSampleTables.names, "strategy": [StrategyMeasureTable.table.name],
    "duty": [ReportingDutyTable.table.name],
  ]

  /// Counts of the running delivery, which no amount is worked out from.
  private static let delivery: Set<TableName> = [
    CaseVolumeTable.table.name, UserCountTable.table.name, LicenceCountTable.table.name, SurveyAnswerTable.table.name,
    OperationsCountTable.table.name, ServiceChangeTable.table.name,
  ]

  /// Other families that nothing of the running delivery can change.
  private static let withoutDelivery: Set<String> = ["benefit", "board", "case", "effect"]
}
