import ProgrammeModel

extension CaseAppraisal {
  /// How many times larger than what it stands beside an amount is when its unit is questioned.
  static let unitLimit = 1000.0

  /// Rows whose lowest, likely and highest are not in that order.
  func rangeProblems(_ costs: [CaseCost], _ plans: [PlannedBenefit]) -> [CaseProblem] {
    let rows = costs.compactMap { cost -> CaseProblem? in
      guard let likely = cost.likely.value else { return nil }
      return disorder(cost.label, cost.year, cost.lowest, likely, cost.highest, cost.origin)
    }
    return rows
      + plans.flatMap { planned in
        let lowest = amounts(planned.lowest)
        let highest = amounts(planned.highest)
        return planned.plan.observations.compactMap { observation -> CaseProblem? in
          guard let likely = observation.value.value else { return nil }
          return disorder(
            planned.name, observation.period.year, lowest[observation.period], Money(ore: likely.digits),
            highest[observation.period], isDisbenefit: planned.benefit.isDisbenefit,
            observation.origin(in: planned.plan.key.table))
        }
      }
  }

  private func amounts(_ plan: BenefitPlan?) -> [Period: Money] {
    var amounts: [Period: Money] = [:]
    for observation in plan?.observations ?? [] {
      amounts[observation.period] = observation.value.value.map { Money(ore: $0.digits) }
    }
    return amounts
  }

  private func disorder(
    _ name: String, _ year: Int, _ lowest: Money?, _ likely: Money, _ highest: Money?,
    isDisbenefit: Bool = false, _ origin: RecordOrigin
  ) -> CaseProblem? {
    // A disbenefit may be written with either sign, and its size counts.
    func size(_ amount: Money) -> Money { isDisbenefit ? amount.magnitude : amount }
    let isBelow = lowest.map { size($0) <= size(likely) } ?? true
    let isAbove = highest.map { size($0) >= size(likely) } ?? true
    let isReversed =
      isDisbenefit && lowest.map { $0 < .zero && $0 <= likely } ?? true
      && highest.map { $0 >= likely } ?? true
    guard !(isBelow && isAbove), !isReversed else { return nil }
    func said(_ mark: String, _ nothing: String) -> String {
      [lowest, likely, highest].map { $0?.inKronor(mark) ?? nothing }.joined(separator: " / ")
    }
    return CaseProblem(
      .rangeNotInOrder,
      Phrase(
        sv: "\(name) \(year): lägst / troligt / högst är \(said(",", "–")) kr och står inte i ordning.",
        en: "\(name) in \(year): lowest / likely / highest are SEK \(said(".", "–")) and not in order."),
      Phrase(
        sv: "Rätta beloppen. Så länge räknas det troliga, och posten är inte med i osäkerheten.",
        en: "Correct the amounts. Until then the likely one counts, and the item is not in the uncertainty."),
      at: origin)
  }

  /// Items, or all benefit against all cost, so much larger than the rest that a unit may be wrong.
  func unitProblems() -> [CaseProblem] {
    let remedy = Phrase(
      sv: "Kontrollera enheten i rubriken: kr, tkr eller mnkr.", en: "Check the unit in the head: kr, tkr or mnkr.")
    func size(_ items: [CaseItem]) -> Double { items.reduce(0) { $0 + $1.likely.reduce(0) { $0 + $1.magnitude } } }
    let cost = size(items.filter(\.part.isCost))
    let benefit = size(items.filter { !$0.part.isCost })
    if cost > 0, benefit > 0, max(cost / benefit, benefit / cost) >= Self.unitLimit {
      return [
        CaseProblem(
          .unitQuestioned,
          benefit > cost
            ? Phrase(
              sv: "Nyttan är mer än tusen gånger större än kostnaden.",
              en: "The benefit is more than a thousand times the cost.")
            : Phrase(
              sv: "Kostnaden är mer än tusen gånger större än nyttan.",
              en: "The cost is more than a thousand times the benefit."), remedy, at: benefitCase.origin)
      ]
    }
    let sizes = items.map { ($0, size([$0])) }.filter { $0.1 > 0 }
    guard sizes.count >= 3, let middle = Percentile.value(0.5, of: sizes.map(\.1)).value else { return [] }
    return sizes.filter { $0.1 >= Self.unitLimit * middle || $0.1 * Self.unitLimit <= middle }.map { item, amount in
      CaseProblem(
        .unitQuestioned,
        amount > middle
          ? Phrase(
            sv: "\(item.name) är mer än tusen gånger större än mittposten.",
            en: "\(item.name) is more than a thousand times the middle item.")
          : Phrase(
            sv: "\(item.name) är mindre än en tusendel av mittposten.",
            en: "\(item.name) is less than a thousandth of the middle item."), remedy)
    }
  }
}
