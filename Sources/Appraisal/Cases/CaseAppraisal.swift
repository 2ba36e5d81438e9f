public import ProgrammeModel

/// A benefit case with its uncertainty and its sensitivity, the classes of benefit that the conventions count.
public struct CaseAppraisal: Sendable {
  /// The case.
  public let benefitCase: BenefitCase
  /// Its items, those in no sum included.
  public let items: [CaseItem]
  /// The rate and timing; `nil` if the case states no rate that can be used.
  public let rate: DiscountRate?
  /// When in the year amounts fall.
  public let timing: DiscountTiming
  /// How it is worked out.
  public let conventions: CaseConventions
  /// The parts of benefit in the city's sum; never citizens' benefit, never red.
  public let benefitParts: Set<CaseItem.Part>
  /// The items in the city's sum: costs, and the classes of benefit that the conventions count.
  public let counted: [CaseItem]
  /// The items that are uncertain, with what each adds to the net present value.
  public let uncertain: [(item: CaseItem, estimate: ThreePointEstimate)]

  /// A case of a programme.
  public init(_ benefitCase: BenefitCase, in book: Book, _ conventions: CaseConventions) {
    let changed = conventions.applied(to: benefitCase)
    self.benefitCase = changed
    self.conventions = conventions
    items = changed.startYear > 0 ? book.items(of: changed) : []
    let percent = changed.discountRate.value ?? book.programme.plans.first?.discountRate.value
    rate = percent.flatMap { DiscountRate(fraction: $0.double / 100) }
    timing = changed.convention == .midYear ? .midYear : .endOfYear
    let parts = Set(
      [(BenefitClass.green, CaseItem.Part.green), (.yellow, .yellow)].filter { conventions.classes.contains($0.0) }
        .map(\.1))
    benefitParts = parts
    counted = items.filter { $0.part.isCost || parts.contains($0.part) }
    let factors = Self.factors(of: changed, rate, timing)
    uncertain = counted.compactMap { item in
      guard let factors, let estimate = item.contribution(factors), estimate.range > 0 else { return nil }
      return (item, estimate)
    }
  }

  private static func factors(
    of benefitCase: BenefitCase, _ rate: DiscountRate?, _ timing: DiscountTiming
  ) -> DiscountFactors? {
    rate.map { DiscountFactors(rate: $0, timing: timing, yearCount: max(0, benefitCase.horizon) + 1) }
  }

  /// The discount factors of the case's years; `nil` without a rate.
  public var factors: DiscountFactors? { Self.factors(of: benefitCase, rate, timing) }

  /// The calendar years of the case.
  public var years: [Int] { (0...max(0, min(benefitCase.horizon, 200))).map { benefitCase.startYear + $0 } }

  /// The present value of the likely amounts of the items of a part; `nil` without a rate.
  public func presentValue(of part: CaseItem.Part) -> Double? {
    factors.map { factors in
      items.filter { $0.part == part }.reduce(0) { $0 + factors.presentValue(of: $1.likely) }
    }
  }

  /// The items whose lowest, likely and highest are not in that order; they are counted as certain.
  public var disordered: [CaseItem] {
    guard let factors else { return [] }
    return counted.filter { $0.contribution(factors) == nil }
  }

  /// The present value, with sign, of the items that are certain.
  public var certain: Double {
    guard let factors else { return 0 }
    let open = Set(uncertain.map { $0.item.id + "|" + $0.item.part.rawValue })
    return counted.filter { !open.contains($0.id + "|" + $0.part.rawValue) }.reduce(0) {
      $0 + factors.presentValue(of: $1.likely) * ($1.part.isCost ? -1 : 1)
    }
  }

  /// The net present value by the successive principle, of the uncertain items alone.
  public var successive: SuccessiveEstimate {
    SuccessiveEstimate(uncertain.map(\.estimate), variant: conventions.variant)
  }

  /// The distribution of the net present value by simulation.
  public func simulated(_ distribution: Simulation.Distribution) -> Calculated<SimulationResult> {
    let open = uncertain
    guard
      let simulation = Simulation(
        seed: conventions.seed, iterations: conventions.iterations(forItems: open.count), distribution: distribution)
    else { return .undefined(.noValues) }
    return simulation.run(open.map { .init(estimate: $0.estimate, weight: 1) }, certain: certain)
  }

  /// What the net present value becomes when one thing at a time changes; `nil` without a rate.
  public var sensitivity: OneWaySensitivity? {
    rate.map { OneWaySensitivity(counted.compactMap(\.appraisalItem), rate: $0, timing: timing) }
  }

  /// The net present value of the city under a scenario, with the benefit of these parts; `nil` without a rate.
  public func netPresentValue(_ scenario: Scenario, counting parts: Set<CaseItem.Part>) -> Double? {
    guard let rate else { return nil }
    let flow = CashFlow(items: items.filter { $0.part.isCost || parts.contains($0.part) }.compactMap(\.appraisalItem))
    return AppraisalResult(scenario.applied(to: flow), rate: rate, timing: timing).netPresentValue
  }
}
