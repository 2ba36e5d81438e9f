public import ProgrammeModel

extension Book {
  /// The items of a benefit case over its horizon: its benefits in order of id, then its costs in order of code.
  ///
  /// Amounts outside the horizon, capital cost and missing values are left out, which the problems of the case tell.
  public func items(of benefitCase: BenefitCase) -> [CaseItem] {
    let years = benefitCase.startYear...(benefitCase.startYear + max(0, min(benefitCase.horizon, 200)))
    return benefitItems(of: benefitCase, years) + costItems(of: benefitCase, years)
  }

  private func benefitItems(of benefitCase: BenefitCase, _ years: ClosedRange<Int>) -> [CaseItem] {
    (benefitsOfProject[benefitCase.project] ?? []).compactMap { benefit in
      guard benefitAmounts.plan(of: benefit.id, in: benefitCase.id) != nil else { return nil }
      func series(_ measure: BenefitPlan.Measure, else other: [Double]) -> [Double] {
        guard let plan = benefitAmounts.plan(of: benefit.id, in: benefitCase.id, measure) else { return other }
        var amounts = [Money?](repeating: nil, count: years.count)
        for observation in plan.observations where years.contains(observation.period.year) {
          guard let value = observation.value.value else { continue }
          let index = observation.period.year - years.lowerBound
          let amount = Money(ore: value.digits)
          amounts[index] = (amounts[index] ?? .zero) + (benefit.isDisbenefit ? -amount.magnitude : amount)
        }
        return amounts.enumerated().map { $0.element?.kronor ?? other[$0.offset] }
      }
      let likely = series(.likely, else: [Double](repeating: 0, count: years.count))
      let (low, high) = (series(.lowest, else: likely), series(.highest, else: likely))
      // The largest disbenefit is the worst, and so the lowest, whatever sign it was written with.
      let lowest = benefit.isDisbenefit ? zip(low, high).map { min($0, $1) } : low
      let highest = benefit.isDisbenefit ? zip(low, high).map { max($0, $1) } : high
      return CaseItem(
        id: benefit.id.rawValue, name: benefit.name, part: CaseItem.Part(benefit), payer: benefit.payer,
        beneficiary: benefit.beneficiary.value, likely: likely, lowest: lowest, highest: highest)
    }
  }

  private func costItems(of benefitCase: BenefitCase, _ years: ClosedRange<Int>) -> [CaseItem] {
    let costs = benefitAmounts.costs(of: benefitCase.id).filter { $0.kind == .investment || $0.kind == .running }
    let byItem = Dictionary(grouping: costs) { [$0.item, $0.payer?.rawValue ?? "", $0.kind?.rawValue ?? ""] }
    return byItem.sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { _, rows in
      guard let first = rows.first else { return nil }
      func series(_ amount: (CaseCost) -> Money?) -> [Double] {
        var amounts = [Money](repeating: .zero, count: years.count)
        for row in rows where years.contains(row.year) {
          amounts[row.year - years.lowerBound] += amount(row) ?? row.likely.value ?? .zero
        }
        return amounts.map(\.kronor)
      }
      return CaseItem(
        id: first.item, name: first.name.isEmpty ? first.item : first.name,
        part: first.kind == .investment ? .investment : .running, payer: first.payer, beneficiary: nil,
        likely: series { $0.likely.value }, lowest: series(\.lowest), highest: series(\.highest))
    }
  }
}

extension CaseItem.Part {
  /// The part that a benefit plays.
  init(_ benefit: Benefit) {
    switch benefit.benefitClass.value {
    case nil: self = .unclassed
    case .red: self = .red
    case .green where benefit.perspective == .externalBenefit: self = .external
    case .yellow where benefit.perspective == .externalBenefit: self = .external
    case .green: self = .green
    case .yellow: self = .yellow
    }
  }
}
