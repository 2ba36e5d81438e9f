public import ProgrammeModel

/// How a benefit goes month by month or tertial by tertial: plan, outcome and what is taken home.
public struct RealisationCourse: Sendable {
  /// How the benefit stands at the end of a month or tertial.
  public struct Step: Sendable {
    /// The month or tertial.
    public let period: Period
    /// What the plan adds in it.
    public let planned: Money
    /// What the plan has reached at its end.
    public let plannedSoFar: Money
    /// What is realised at its end, as reported; no amount where nothing is reported.
    public let realised: ReportedSum
    /// The same in the plan's prices; no amount where the case has fixed prices and its index lacks a year.
    public let realisedAtPlanPrices: ReportedSum
    /// What is taken home by decisions with a reference at its end.
    public let takenHome: ReportedSum
    /// The plan to its end as a sum, which tells what of it is missing.
    public let planSum: ReportedSum
    /// How late the outcome is in months of the plan; `nil` where nothing is reported.
    public let delay: Calculated<Double>?
    /// Goal fulfilment of the indicator at its end, for rising and falling targets; `nil` where it has no value by then.
    public let fulfilment: Calculated<Double>?

    /// What is realised as reported and not taken home; `nil` where one of them is not known.
    public var notTakenHome: Money? {
      guard let realised = realised.whole.amount, let home = takenHome.whole.amount else { return nil }
      return Realisation(planned: plannedSoFar, realised: realised, takenHome: home).notTakenHome
    }

    /// Planned and realised in the plan's prices; `nil` where one of them is not known, undefined without an index.
    public var againstPlan: Calculated<Realisation>? {
      guard planIsKnown, realised.whole.amount != nil else { return nil }
      return realisedAtPlanPrices.amount.map {
        .value(Realisation(planned: plannedSoFar, realised: $0, takenHome: .zero))
      } ?? .undefined(.noIndexForYear)
    }

    /// Whether there is a sum of the plan: no part of it is secret, and not all of it is missing.
    var planIsKnown: Bool { planSum.secret == nil && (planSum.amount != nil || planSum.missing == 0) }

    /// Realisation rate at one price level; `nil` where nothing is reported.
    public var rate: Calculated<Double>? { againstPlan.map { $0.flatMap(\.rate) } }

    /// Why a comparison is missing: for the reason that its first unknown part is.
    var unknown: FigureValue {
      if !planIsKnown { return planSum.figureValue }
      return realised.whole.amount == nil ? realised.figureValue : takenHome.figureValue
    }
  }

  /// The steps, from the first month of the plan or the outcome.
  public let steps: [Step]
}

extension Book {
  /// The course of some benefits together, in the plan of a case, to a day.
  ///
  /// A yearly plan is spread evenly over the months from go-live (or January) that year. The last step is the last that
  /// has ended by the day. A disbenefit counts with a minus sign. Goal fulfilment is given for one benefit alone.
  public func course(
    of benefits: [Benefit], in benefitCase: BenefitCase, by length: Period.Length, to day: CalendarDay
  ) -> RealisationCourse {
    let starts = benefits.flatMap { benefit in
      [
        benefitAmounts.plan(of: benefit.id, in: benefitCase.id)?.observations.first?.period.first,
        benefitAmounts.outcome(of: benefit.id)?.observations.first?.period.first,
      ].compactMap(\.self)
    }
    guard let first = starts.min()?.year, first <= day.year else { return RealisationCourse(steps: []) }
    let plan = monthlyPlan(of: benefits, in: benefitCase, from: first)
    let steps = Self.periods(from: first, length, to: day).map { period -> RealisationCourse.Step in
      let elapsed = (period.year - first) * 12 + period.lastMonth
      let within = plan.dropFirst(elapsed - period.monthCount).prefix(period.monthCount)
      let realised = benefits.map { self.realised($0, through: period.last).value }.total
      let comparable = comparable(realised, benefits, in: benefitCase, through: period.last)
      return RealisationCourse.Step(
        period: period, planned: within.sum, plannedSoFar: plan.prefix(elapsed).sum, realised: realised,
        realisedAtPlanPrices: comparable,
        takenHome: benefits.map { takenHome($0, through: period.last).value }.total,
        planSum: benefits.map { planned($0, in: benefitCase, through: period.last).value }.total,
        delay: realised.whole.amount.map { _ in
          comparable.whole.amount.map { PlanDelay.months(plan: plan, elapsed: elapsed, realised: $0) }
            ?? .undefined(.noIndexForYear)
        },
        fulfilment: benefits.count == 1 ? benefits.first.flatMap { fulfilment(of: $0, on: period.last) } : nil)
    }
    return RealisationCourse(steps: steps)
  }

  /// What is realised of some benefits in the prices of a case; no amount where a part of it cannot be converted.
  private func comparable(
    _ realised: ReportedSum, _ benefits: [Benefit], in benefitCase: BenefitCase, through day: CalendarDay
  ) -> ReportedSum {
    guard benefitAmounts.indexes.converts(benefitCase) else { return realised }
    var sum = benefits.map { self.realised($0, through: day, inPricesOf: benefitCase).value }.total
    if sum.missing > realised.missing { sum.amount = nil }
    return sum
  }

  /// What each month adds to the plan of some benefits, from January of a year to the end of the plan.
  private func monthlyPlan(of benefits: [Benefit], in benefitCase: BenefitCase, from first: Int) -> [Money] {
    let years = benefits.flatMap { benefit in
      benefitAmounts.plan(of: benefit.id, in: benefitCase.id)?.observations.map(\.period.year) ?? []
    }
    guard let last = years.max(), first <= last else { return [] }
    let ends = Self.periods(from: first, .month, to: Period.year(last).last).map(\.last)
    let reached = ends.map { end in
      benefits.compactMap { planned($0, in: benefitCase, through: end).value.amount }.sum
    }
    return reached.indices.map { reached[$0] - ($0 == 0 ? .zero : reached[$0 - 1]) }
  }

  /// How far a benefit's indicator has come from baseline to target by a day: its latest value by then.
  public func fulfilment(of benefit: Benefit, on day: CalendarDay) -> Calculated<Double>? {
    guard let indicator = benefit.indicator.value, let baseline = benefit.baseline.value,
      let target = benefit.target.value
    else { return nil }
    guard let value = measurement(of: indicator, for: benefit.project, on: day)?.latest.value.value else { return nil }
    return GoalFulfilment.share(outcome: value.double, baseline: baseline.double, target: target.double)
  }

  /// The latest measurement of a project by a day; none where it is about so few persons that it is not shown.
  func measurement(
    of indicator: Identifier<Indicator>, for project: Identifier<Project>, on day: CalendarDay
  ) -> (series: Measurement, latest: StoredObservation)? {
    let point = MeasurementBook.Point(indicator: indicator, kind: .project, object: project.rawValue)
    guard let series = measurements[point]?.values,
      let latest = series.observations.last(where: { $0.period.last <= day }),
      smallGroup(point, .all, at: ReportPeriod(holding: latest.period.last)) == nil
    else { return nil }
    return (series, latest)
  }

  private static func periods(from first: Int, _ length: Period.Length, to day: CalendarDay) -> [Period] {
    (first...max(first, day.year)).flatMap { year -> [Period] in
      switch length {
      case .year: [Period.year(year)]
      case .tertial: (1...3).compactMap { Period.tertial($0, of: year) }
      case .month: (1...12).compactMap { Period.month($0, of: year) }
      }
    }.filter { $0.last <= day }
  }
}

extension [ReportedSum] {
  /// All sums added: no amount where none of them has one.
  fileprivate var total: ReportedSum {
    reduce(into: ReportedSum()) { $0.add($1) }
  }
}
