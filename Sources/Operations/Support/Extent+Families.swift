import DataPackage
import ProgrammeModel
import Register

extension Extent {
  /// The tables that a family of figures rests on, by the first part of their names; `nil` where it may be any.
  ///
  /// A test holds that a figure explained from these is the figure explained from everything.
  static func of(family: String) -> Extent? {
    if let tables = narrow[family] { return Extent(tables: tables.union(common)) }
    return withoutMeasurements.contains(family) ? amounts : nil
  }

  /// What names and places things: small tables that every explanation may need.
  private static let common: Set<TableName> = [
    ProgrammePlanTable.table.name, StructureNodeTable.table.name, PortfolioTable.table.name, ProjectTable.table.name,
    OrganisationTable.table.name, ITServiceTable.table.name, DecisionTable.table.name,
  ]

  private static let money: Set<TableName> = [
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

  /// Other families that no measurement and no incident can change.
  private static let withoutMeasurements: Set<String> = ["benefit", "board", "case", "effect"]
}
