public import ProgrammeModel

extension Book {
  /// What came of a benefit up to a cut-off, in the prices of the case that it is set against.
  ///
  /// Outcome is in the prices of its own year. A case with current prices is compared as it stands; one with fixed prices
  /// with each year's outcome converted by the case's index, or the programme's only one. Where the index lacks a year
  /// there is no amount, since plan and outcome are compared at one price level or not at all.
  public func realised(
    _ benefit: Benefit, through cutOff: CalendarDay, inPricesOf benefitCase: BenefitCase
  ) -> Traced<ReportedSum> {
    let nominal = realised(benefit, through: cutOff)
    guard let outcome = benefitAmounts.outcome(of: benefit.id) else { return nominal }
    let within = outcome.observations.filter { $0.period.last <= cutOff }
    guard within.contains(where: { years($0, in: benefitCase) != nil }) else { return nominal }
    var sum = ReportedSum()
    for observation in within {
      guard let number = observation.value.value, let years = years(observation, in: benefitCase) else {
        sum.add(observation.value)
        continue
      }
      sum.add(benefitAmounts.indexes.converted(number, years))
    }
    // A part in other prices than the rest is no sum.
    if sum.missing > nominal.value.missing { sum.amount = nil }
    if benefit.isDisbenefit, let amount = sum.amount { sum.amount = -amount.magnitude }
    return Traced(sum, nominal.origin)
  }

  /// An outcome in the prices of a case, where they are fixed in another year; `nil` where nothing is to be converted.
  public func inPlanPrices(_ outcome: StoredObservation, of benefitCase: BenefitCase) -> Money? {
    guard let number = outcome.value.value, let years = years(outcome, in: benefitCase) else { return nil }
    return benefitAmounts.indexes.converted(number, years).value.map { Money(ore: $0.digits) }
  }

  private func years(_ observation: StoredObservation, in benefitCase: BenefitCase) -> CasePriceIndexes.Years? {
    benefitAmounts.indexes.years(from: observation.period.year, in: benefitCase)
  }

  /// The indexes that convert the outcome of projects whose case in force has fixed prices, by name; empty for a case whose
  /// index is not registered.
  public func planIndexes(of subject: Subject, at period: ReportPeriod) -> Set<String> {
    Set(
      projects(of: subject).compactMap { project -> String? in
        guard let inForce = caseInForce(of: project.id, on: period.cutOff), inForce.priceBasis == .fixed,
          let to = inForce.priceYear
        else { return nil }
        let years = benefitAmounts.indexes.years(from: to == period.year ? to - 1 : period.year, in: inForce)
        return years.flatMap { benefitAmounts.indexes.factor($0) == nil ? "" : $0.index } ?? ""
      })
  }
}
