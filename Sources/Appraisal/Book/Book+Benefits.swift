public import ProgrammeModel

extension Book {
  /// The adopted benefit cases of a project made by a day, in order of version.
  public func adoptedCases(of project: Identifier<Project>, by day: CalendarDay) -> [BenefitCase] {
    (casesOfProject[project] ?? []).filter { $0.isAdopted(by: day) }
  }

  /// The benefit case that applies on a day: the adopted one with the highest version.
  public func caseInForce(of project: Identifier<Project>, on day: CalendarDay) -> BenefitCase? {
    casesOfProject[project]?.last { $0.isAdopted(by: day) }
  }

  /// The first adopted benefit case, which stays the first whatever comes later.
  public func firstCase(of project: Identifier<Project>, by day: CalendarDay) -> BenefitCase? {
    casesOfProject[project]?.first { $0.isAdopted(by: day) }
  }

  /// The likely benefit that a case plans for a benefit up to a cut-off, whole öre.
  ///
  /// A yearly amount of the year of the cut-off is spread evenly over the months from go-live (or January) that year.
  /// The amount of a disbenefit counts with a minus sign, however it was written.
  public func planned(
    _ benefit: Benefit, in benefitCase: BenefitCase, through cutOff: CalendarDay
  ) -> Traced<ReportedSum> {
    var sum = ReportedSum()
    guard let plan = benefitAmounts.plan(of: benefit.id, in: benefitCase.id) else {
      return Traced(sum, .facts(.untraced))
    }
    let goLive = projects[benefit.project]?.goLive.value
    var last = cutOff
    for observation in plan.observations where observation.period.first <= cutOff {
      if observation.period.last <= cutOff {
        sum.add(observation.value)
      } else if observation.period.length == .year, let whole = observation.value.value {
        // The running year's amount is a fact behind the figure, though only a part of it counts.
        last = max(last, observation.period.last)
        let start = goLive.flatMap { $0.year == observation.period.year ? $0.month : nil } ?? 1
        let plan = YearlyPlan(year: observation.period.year, amount: Money(ore: whole.digits), startMonth: start)
        if let part = plan?.amount(to: cutOff) { sum.add(.value(FixedDecimal(digits: part.ore, scale: 2))) }
      }
    }
    let adoption = isTracing ? benefitAmounts.adoption(of: benefit.id, in: benefitCase.id) : nil
    let keys = [plan.key] + (adoption.map { [$0.key] } ?? [])
    return Traced(
      signed(sum, benefit), .facts(isTracing ? .observations(keys, from: .beginning, through: last) : .untraced))
  }

  /// What came of a benefit up to a cut-off: the values whose whole period has passed.
  public func realised(_ benefit: Benefit, through cutOff: CalendarDay) -> Traced<ReportedSum> {
    var sum = ReportedSum()
    guard let outcome = benefitAmounts.outcome(of: benefit.id) else { return Traced(sum, .facts(.untraced)) }
    for observation in outcome.observations where observation.period.last <= cutOff { sum.add(observation.value) }
    return Traced(
      signed(sum, benefit),
      .facts(isTracing ? .observations([outcome.key], from: .beginning, through: cutOff) : .untraced))
  }

  /// What has been taken home of a benefit up to a cut-off, by decisions with a reference made by then.
  ///
  /// A permanent yearly amount counts for each year from its first, the year of the cut-off by months passed; a one-off
  /// amount counts whole from its year.
  ///
  /// Where the programme registers such decisions at all, a benefit without one has zero taken home, not a missing value.
  public func takenHome(_ benefit: Benefit, through cutOff: CalendarDay) -> Traced<ReportedSum> {
    var sum = ReportedSum()
    if !programme.takingsHome.isEmpty { sum.amount = .zero }
    var origins: [RecordOrigin] = []
    for taking in benefitAmounts.takingsHome(of: benefit.id) {
      guard !taking.decision.isEmpty, taking.year <= cutOff.year, taking.decidedOn.map({ $0 <= cutOff }) ?? true
      else { continue }
      if isTracing { origins.append(taking.origin) }
      guard let yearly = taking.amount.value, taking.permanence == .permanent else {
        sum.add(taking.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
        continue
      }
      let wholeYears = Int64(cutOff.year - taking.year)
      let part = YearlyPlan(year: cutOff.year, amount: yearly)?.amount(to: cutOff) ?? .zero
      sum.add(.value(FixedDecimal(digits: yearly.ore * wholeYears + part.ore, scale: 2)))
    }
    return Traced(sum, .facts(isTracing ? .records(origins, field: FieldName("belopp")) : .untraced))
  }

  private func signed(_ sum: ReportedSum, _ benefit: Benefit) -> ReportedSum {
    guard benefit.isDisbenefit, let amount = sum.amount else { return sum }
    var negative = sum
    negative.amount = -amount.magnitude
    return negative
  }
}

extension BenefitCase {
  fileprivate func isAdopted(by day: CalendarDay) -> Bool {
    self.status != .draft && (self.date.value.map { $0 <= day } ?? true)
  }
}
