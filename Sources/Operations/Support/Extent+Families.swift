import Appraisal
import DataPackage
import ProgrammeModel
import Register

extension Extent {
  /// The tables that figures of a name rest on, as the longest part of it that is known says; `nil` where it may be any.
  ///
  /// A test holds that a figure explained from these is the figure explained from everything.
  static func of(_ name: String) -> Extent? {
    var part = name[...]
    while true {
      if let tables = narrow[String(part)] { return Extent(tables: tables.union(common)) }
      guard let dot = part.lastIndex(of: ".") else { return nil }
      part = part[..<dot]
    }
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

  private static let outcome: Set<TableName> = [OutcomeTable.table.name]
  private static let forecast: Set<TableName> = [OutcomeTable.table.name, ForecastTable.table.name]

  /// Benefit, and the cases that it is promised in.
  private static let benefit: Set<TableName> = [BenefitTable.table.name, BenefitCaseTable.table.name]
  private static let realised = benefit.union([BenefitOutcomeTable.table.name])
  private static let planned = benefit.union([
    BenefitPlanTable.table.name, AdoptionShareTable.table.name, PriceIndexTable.table.name,
  ])
  private static let takenHome = benefit.union([TakingHomeTable.table.name])
  private static let costs = benefit.union([
    CaseCostTable.table.name, AdoptionShareTable.table.name, PriceIndexTable.table.name,
  ])

  private static let narrow: [String: Set<TableName>] = [
    "economy": money, "economy.outcome": outcome, "economy.budget": [BudgetTable.table.name],
    "economy.budget-elapsed": [BudgetTable.table.name], "economy.forecast": forecast,
    "project": money.union([MilestoneTable.table.name]), "project.slip": [MilestoneTable.table.name],
    "project.spent": outcome, "project.spent-with-running": outcome, "project.expected": forecast,
    "project.margin": forecast, "project.overrun": forecast, "project.decided": [], "project.decided-first": [],
    "frame": money.union([FrameTable.table.name]), "frame.original": [FrameTable.table.name],
    "frame.in-force": [FrameTable.table.name], "frame.granted": [], "frame.outcome": outcome,
    "frame.forecast": forecast,
    "commitment": money.union([FrameTable.table.name, ApplicationTable.table.name]),
    "benefit": realised.union(planned).union(takenHome), "benefit.count": benefit,
    "benefit.planned": planned, "benefit.planned-first": planned, "benefit.planned-total": planned,
    "benefit.realised": realised, "benefit.realised-plan-prices": realised.union(planned),
    "benefit.realisation-rate": realised.union(planned), "benefit.gap": realised.union(planned),
    "benefit.taken-home": takenHome, "benefit.take-home-rate": takenHome.union(realised),
    "effect": realised.union(outcome), "service.cost": outcome,
    "board": realised.union(planned).union(costs).union(takenHome).union(outcome), "board.pays-year": outcome,
    "board.pays-total": outcome, "board.gains-year": realised.union(planned),
    "board.gains-total": realised.union(planned), "board.running-cost": costs,
    "board.running-cost-to-date": costs.union(takenHome), "board.taken-home": takenHome,
    "board.taken-home-to-date": costs.union(takenHome), "board.budget-effect": costs.union(takenHome),
    "board.budget-effect-to-date": costs.union(takenHome),
    "case": realised.union(planned).union(costs).union(takenHome),
    "decision": [], "delegation": [DelegationTable.table.name], "agreement": [AgreementTable.table.name],
    "need": [FinancingNeedTable.table.name], "programme": [], "transition": [TransitionTable.table.name],
    "application": [ApplicationTable.table.name], "taking-home": [TakingHomeTable.table.name],
    "risk": [RiskTable.table.name, ThresholdTable.table.name], "resource": [ResourceNeedTable.table.name],
    "sample": AuditedSampleTables.names, "strategy": [StrategyMeasureTable.table.name],
    "duty": [ReportingDutyTable.table.name],
  ]
}
