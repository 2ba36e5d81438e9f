import Appraisal
import ProgrammeModel

/// The status of a project by the published tolerances, measure by measure.
struct ComputedStatus {
  /// A measure's status with what it was computed from, which is put into words only where it is told.
  struct Measure {
    let name: Phrase
    let status: TrafficLight
    private let makeGround: () -> Phrase
    private let makeFacts: () -> [FindingFact]

    init(
      name: Phrase, status: TrafficLight, ground: @autoclosure @escaping () -> Phrase,
      facts: @autoclosure @escaping () -> [FindingFact]
    ) {
      self.name = name
      self.status = status
      makeGround = ground
      makeFacts = facts
    }

    var ground: Phrase { makeGround() }
    var facts: [FindingFact] { makeFacts() }
  }

  var cost: Measure?
  var time: Measure?
  var benefit: Measure?
}

extension ScrutinyIndex {
  /// The status of a project by the published tolerances.
  func status(of project: Project, at context: ScrutinyContext) -> ComputedStatus {
    ComputedStatus(
      cost: costStatus(of: project, context), time: timeStatus(of: project, context),
      benefit: benefitStatus(of: project, context))
  }

  /// Expected total cost against what has been decided; the year's forecast against its budget where nothing has.
  private func costStatus(of project: Project, _ context: ScrutinyContext) -> ComputedStatus.Measure? {
    let period = context.period
    if let total = expectedAgainstDecided(project, at: period) {
      return cost((ProjectExpected.title, total.expected), against: (ProjectDecided.title, total.decided), context) {
        [
          FindingFact.expected(total.expected, of: project, at: period, self),
          FindingFact(ProjectDecided.self, total.decided, of: .project(project), at: period),
        ]
      }
    }
    guard let year = yearlyCost(of: project, at: period) else { return nil }
    return cost((EconomyForecast.title, year.expected), against: (EconomyBudget.title, year.budget), context) {
      [
        FindingFact(EconomyForecast.self, year.expected, of: .project(project), at: period),
        FindingFact(EconomyBudget.self, year.budget, of: .project(project), at: period),
      ]
    }
  }

  private func cost(
    _ expected: (name: Phrase, amount: Money), against baseline: (name: Phrase, amount: Money),
    _ context: ScrutinyContext, facts: @escaping () -> [FindingFact]
  ) -> ComputedStatus.Measure {
    ComputedStatus.Measure(
      name: Phrase(sv: "kostnad", en: "cost"),
      status: context.thresholds.tolerances.status(cost: expected.amount, baseline: baseline.amount),
      ground: Phrase(
        sv: "\(expected.name.swedish.lowercased()) \(sv: expected.amount) mot \(baseline.name.swedish.lowercased()) "
          + "\(sv: baseline.amount)",
        en:
          "\(expected.name.english.lowercased()) \(en: expected.amount) against \(baseline.name.english.lowercased()) "
          + "\(en: baseline.amount)"),
      facts: facts())
  }

  /// The year's budget in force and its full-year forecast, in the annual report the outcome.
  func yearlyCost(of project: Project, at period: ReportPeriod) -> (budget: Money, expected: Money)? {
    guard let budget = EconomyBudget.amount(of: project, at: period, from: book).value.amount,
      let expected = EconomyForecast.amount(of: project, at: period, from: book).value.amount
    else { return nil }
    return (budget, expected)
  }

  /// The latest of the milestones still to come; where all are reached, the last one. A project that was stopped keeps no
  /// timetable.
  private func timeStatus(of project: Project, _ context: ScrutinyContext) -> ComputedStatus.Measure? {
    guard project.state.value != .cancelled else { return nil }
    let known = (milestones[project.id] ?? []).compactMap { MilestoneDelay($0, by: cutOff) }
    let ahead = known.filter { !$0.isReached }
    let measure =
      ahead.max { ($0.months, $0.code) < ($1.months, $1.code) }
      ?? known.max { ($0.baseline, $0.code) < ($1.baseline, $1.code) }
    guard let measure else { return nil }
    return ComputedStatus.Measure(
      name: Phrase(sv: "tid", en: "time"),
      status: context.thresholds.tolerances.status(monthsLate: .value(measure.months)),
      ground: Phrase(
        sv: "\(measure.code) \(measure.months) månader efter \(sv: measure.baseline)",
        en: "\(measure.code) \(measure.months) months after \(en: measure.baseline)"),
      facts: [
        FindingFact(
          Phrase(sv: "\(measure.code) beslutad", en: "\(measure.code) decided"), .day(measure.baseline),
          measure.rows.baseline),
        FindingFact(
          Phrase(sv: "Månader sen", en: "Months late"), .count(measure.months), measure.rows.expected),
      ])
  }

  /// Realised against planned benefit to the cut-off, green and yellow for the city, where outcome is reported.
  private func benefitStatus(of project: Project, _ context: ScrutinyContext) -> ComputedStatus.Measure? {
    var planned = Money.zero
    var realised = Money.zero
    var (plans, outcomes): ([SeriesKey], [SeriesKey]) = ([], [])
    for benefit in book.benefitsOfProject[project.id] ?? [] where InternalBenefit.counts(benefit) {
      guard let inForce = caseInForce(of: project, planning: benefit),
        let plan = book.planned(benefit, in: inForce, through: context.cutOff).value.amount,
        let outcome = book.realised(benefit, through: context.cutOff, inPricesOf: inForce).value.amount
      else { continue }
      planned += plan
      realised += outcome
      plans += book.benefitAmounts.plan(of: benefit.id, in: inForce.id).map { [$0.key] } ?? []
      outcomes += book.benefitAmounts.outcome(of: benefit.id).map { [$0.key] } ?? []
    }
    guard planned > .zero else { return nil }
    // What is told later is told of constants.
    let (cutOff, whole) = (context.cutOff, (planned: planned, realised: realised, plans: plans, outcomes: outcomes))
    let rate = Realisation(planned: planned, realised: realised, takenHome: .zero).rate
    return ComputedStatus.Measure(
      name: Phrase(sv: "nytta", en: "benefit"),
      status: context.thresholds.tolerances.status(realisationRate: rate),
      ground: Phrase(
        sv: "realiserat \(sv: whole.realised) mot planerat \(sv: whole.planned)",
        en: "realised \(en: whole.realised) against planned \(en: whole.planned)"),
      facts: [
        FindingFact(
          Phrase(sv: "Realiserat", en: "Realised"), .money(whole.realised),
          .observations(whole.outcomes, from: .beginning, through: cutOff)),
        FindingFact(
          Phrase(sv: "Planerat", en: "Planned"), .money(whole.planned),
          // Of a yearly plan the running year counts in part.
          .observations(whole.plans, from: .beginning, through: Period.year(cutOff.year).last)),
      ])
  }
}

/// How late a milestone is: against the decided day, or the first where none has been decided since.
struct MilestoneDelay {
  let code: String
  let baseline: CalendarDay
  let isReached: Bool
  /// The day it was reached or is expected; the cut-off where that day has passed without it.
  let expected: CalendarDay
  /// Calendar months late; negative for early.
  let months: Int
  /// The columns that the day decided and the day reached or expected were taken from.
  let rows: (baseline: FactSelection, expected: FactSelection)

  init?(_ milestone: Milestone, by cutOff: CalendarDay) {
    guard let baseline = milestone.decided ?? milestone.first.value else { return nil }
    let actual = milestone.actual.flatMap { $0 <= cutOff ? $0 : nil }
    code = milestone.code
    rows = (
      milestone.origin[milestone.decided == nil ? "ursprunglig" : "beslutad"],
      milestone.origin[actual != nil ? "utfall" : milestone.forecast == nil ? "beslutad" : "prognos"]
    )
    self.baseline = baseline
    isReached = actual != nil
    // What was expected before the cut-off and has not come can only come after it.
    let ahead = milestone.forecast ?? baseline
    expected = actual ?? (ahead < cutOff ? cutOff : ahead)
    months = Delay.months(planned: baseline, actual: expected).value ?? 0
  }
}
