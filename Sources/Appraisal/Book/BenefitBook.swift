public import ProgrammeModel

/// Planned and realised benefit, by benefit case and benefit.
public struct BenefitBook: Sendable {
  /// What identifies a plan: a case and a benefit in it.
  struct PlanKey: Hashable {
    let benefitCase: Identifier<BenefitCase>
    let benefit: Identifier<Benefit>
  }

  private let plans: [PlanKey: [BenefitPlan.Measure: BenefitPlan]]
  private let outcomes: [Identifier<Benefit>: BenefitOutcome]
  private let takingsHome: [Identifier<Benefit>: [TakingHome]]
  private let costs: [Identifier<BenefitCase>: [CaseCost]]
  private let valuation: CaseValuation
  /// The price indexes that amounts are converted with.
  public let indexes: CasePriceIndexes

  init(_ programme: Programme) {
    let valuation = CaseValuation(programme)
    self.valuation = valuation
    indexes = CasePriceIndexes(programme)
    var plans: [PlanKey: [BenefitPlan.Measure: BenefitPlan]] = [:]
    for plan in programme.benefitPlans {
      plans[PlanKey(benefitCase: plan.benefitCase, benefit: plan.benefit), default: [:]][plan.measure] = plan
    }
    self.plans = Dictionary(uniqueKeysWithValues: plans.map { ($0, valuation.valued($1, $0)) })
    outcomes = Dictionary(programme.benefitOutcomes.map { ($0.benefit, $0) }, uniquingKeysWith: { $1 })
    takingsHome = Dictionary(grouping: programme.takingsHome, by: \.benefit)
    costs = Dictionary(grouping: programme.caseCosts.map(valuation.valued), by: \.benefitCase)
  }

  /// The plan of a benefit in a case, by measure: lowest, likely or highest.
  public func plan(
    of benefit: Identifier<Benefit>, in benefitCase: Identifier<BenefitCase>, _ measure: BenefitPlan.Measure = .likely
  ) -> BenefitPlan? { plans[PlanKey(benefitCase: benefitCase, benefit: benefit)]?[measure] }

  /// The adoption that a benefit's plan in a case has been multiplied by; `nil` where the plan holds as it stands.
  public func adoption(
    of benefit: Identifier<Benefit>, in benefitCase: Identifier<BenefitCase>
  ) -> AdoptionShare? { valuation.adoption(PlanKey(benefitCase: benefitCase, benefit: benefit)) }

  /// What came of a benefit.
  public func outcome(of benefit: Identifier<Benefit>) -> BenefitOutcome? { outcomes[benefit] }

  /// The decisions that took a benefit home.
  public func takingsHome(of benefit: Identifier<Benefit>) -> [TakingHome] { takingsHome[benefit] ?? [] }

  /// The cost items of a case.
  public func costs(of benefitCase: Identifier<BenefitCase>) -> [CaseCost] { costs[benefitCase] ?? [] }
}
