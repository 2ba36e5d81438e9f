import ProgrammeModel

/// The amounts of benefit cases made ready to be added: hours valued, other price years converted, adoption applied.
///
/// Each step rounds to whole öre, half away from zero, so that every reader of a case sees the same amounts.
struct CaseValuation {
  private let cases: [Identifier<BenefitCase>: BenefitCase]
  private let benefits: [Identifier<Benefit>: Benefit]
  private let shares: [BenefitBook.PlanKey: AdoptionShare]
  private let sharesOfAll: [Identifier<BenefitCase>: AdoptionShare]
  private let indexes: CasePriceIndexes

  init(_ programme: Programme) {
    cases = Dictionary(programme.benefitCases.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    benefits = Dictionary(programme.benefits.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    var shares: [BenefitBook.PlanKey: AdoptionShare] = [:]
    var sharesOfAll: [Identifier<BenefitCase>: AdoptionShare] = [:]
    for share in programme.adoptionShares {
      if let benefit = share.benefit {
        shares[BenefitBook.PlanKey(benefitCase: share.benefitCase, benefit: benefit)] = share
      } else {
        sharesOfAll[share.benefitCase] = share
      }
    }
    self.shares = shares
    self.sharesOfAll = sharesOfAll
    indexes = CasePriceIndexes(programme)
  }

  /// The adoption that a benefit's plan is multiplied by; `nil` where the plan holds as it stands.
  func adoption(_ key: BenefitBook.PlanKey) -> AdoptionShare? { shares[key] ?? sharesOfAll[key.benefitCase] }

  /// The plans of a benefit in a case.
  func valued(
    _ plans: [BenefitPlan.Measure: BenefitPlan], _ key: BenefitBook.PlanKey
  ) -> [BenefitPlan.Measure: BenefitPlan] {
    guard let benefitCase = cases[key.benefitCase] else { return plans }
    let benefit = benefits[key.benefit]
    let years = indexes.years(from: benefit?.priceYear, in: benefitCase)
    let adoption = adoption(key)
    guard plans[.volume] != nil || years != nil || adoption != nil else { return plans }
    var changed = plans
    if let volume = plans[.volume], let likely = inHours(volume, plans[.likely], benefit, benefitCase) {
      changed[.likely] = likely
    }
    return Dictionary(
      uniqueKeysWithValues: changed.map { measure, plan in
        var valued = plan
        valued.observations = plan.observations.map { observation in
          observation.mapped { number in
            let converted = years.map { indexes.converted(number, $0, unless: measure == .volume) } ?? .value(number)
            return converted.map { adoption?.applied(to: $0, in: observation.period.year) ?? $0 }
          }
        }
        return (measure, valued)
      })
  }

  /// A cost row of a case.
  func valued(_ cost: CaseCost) -> CaseCost {
    guard let benefitCase = cases[cost.benefitCase] else { return cost }
    var valued = cost
    if cost.likely.value == nil, let volume = cost.volume, WorkingTime.isHours(cost.unit),
      let amount = WorkingTime.amount(volume, at: benefitCase)
    {
      valued.likely = .value(amount)
    }
    guard let years = indexes.years(from: cost.priceYear, in: benefitCase) else { return valued }
    func converted(_ amount: Money) -> Reported<Money> {
      indexes.converted(FixedDecimal(digits: amount.ore, scale: 2), years).map { Money(ore: $0.digits) }
    }
    if let amount = valued.likely.value { valued.likely = converted(amount) }
    valued.lowest = cost.lowest.flatMap { converted($0).value }
    valued.highest = cost.highest.flatMap { converted($0).value }
    return valued
  }

  /// The likely plan with the years that state hours alone valued at the case's hourly cost.
  private func inHours(
    _ volume: BenefitPlan, _ likely: BenefitPlan?, _ benefit: Benefit?, _ benefitCase: BenefitCase
  ) -> BenefitPlan? {
    guard let benefit, WorkingTime.isHours(benefit.volumeUnit) else { return nil }
    var valued =
      likely
      ?? BenefitPlan(benefitCase: benefitCase.id, benefit: benefit.id, measure: .likely, key: volume.key)
    let stated = Set(valued.observations.filter { $0.value.value != nil }.map(\.period))
    let added = volume.observations.compactMap { observation -> StoredObservation? in
      guard !stated.contains(observation.period), let hours = observation.value.value,
        let amount = WorkingTime.amount(hours, at: benefitCase)
      else { return nil }
      return observation.mapped { _ in .value(FixedDecimal(digits: amount.ore, scale: 2)) }
    }
    guard !added.isEmpty else { return nil }
    let replaced = Set(added.map(\.period))
    valued.observations = (valued.observations.filter { !replaced.contains($0.period) } + added).sorted {
      $0.period.code < $1.period.code
    }
    return valued
  }
}

extension StoredObservation {
  /// The observation with its number changed; a missing value stays missing.
  func mapped(_ change: (FixedDecimal) -> Reported<FixedDecimal>) -> StoredObservation {
    guard let number = value.value else { return self }
    return StoredObservation(
      period: period, value: change(number), registration: registration, place: place, note: note)
  }
}
