import Appraisal
import ProgrammeModel

/// A deviation has a cause, an action, somebody responsible and a day.
struct R28DeviationWithoutAction: Rule {
  let id: RuleID = "R28"
  let title = Phrase(sv: "Avvikelse utan åtgärd", en: "A deviation without an action")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S13", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    registered(index, context)
      + index.livingProjects.flatMap { project in
        [cost(of: project, index, context), time(of: project, index, context)].compactMap { $0 }
      }
  }

  // MARK: Registered deviations

  private func registered(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.deviations.compactMap { deviation -> Finding? in
      guard deviation.period.map({ $0 <= context.period }) ?? true,
        deviation.done.map({ $0 > context.cutOff }) ?? true, !isPast(deviation, index, context)
      else { return nil }
      var lacking: [Phrase] = []
      if deviation.action.isEmpty { lacking.append(Phrase(sv: "åtgärd", en: "action")) }
      if deviation.responsible.isEmpty { lacking.append(Phrase(sv: "ansvarig", en: "responsible")) }
      if deviation.due == nil { lacking.append(Phrase(sv: "klart senast", en: "due date")) }
      if deviation.cause.isEmpty { lacking.append(Phrase(sv: "orsak", en: "cause")) }
      guard !lacking.isEmpty else { return nil }
      return lacks(lacking.listed(), deviation, deviation.action.isEmpty ? severity : .notice, index)
    }
  }

  /// Whether it is of an earlier year and a project closed since, for which no action can be taken any more.
  private func isPast(_ deviation: Deviation, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Bool {
    guard let period = deviation.period, period.year < context.period.year,
      let project = deviation.project.flatMap({ index.book.projects[$0] })
    else { return false }
    return index.isClosed(project)
  }

  private func lacks(_ list: Phrase, _ deviation: Deviation, _ level: Severity, _ index: ScrutinyIndex) -> Finding {
    let project = deviation.project.flatMap { index.book.projects[$0] }
    let kind = deviation.kind?.phrase ?? Phrase(sv: "avvikelse", en: "deviation")
    let subject = deviation.project.map { Subject(.project, $0.rawValue) } ?? .node(deviation.node ?? "")
    let about = project.map { Label.of($0) } ?? deviation.node.map { index.name($0) } ?? subject.id
    let occasion = deviation.period.map { Phrase(sv: " i \(sv: $0)", en: " in \(en: $0)") }
    return finding(
      about: subject, deviation.id.rawValue, severity: level,
      answeredBy: project.map { index.answering(for: $0) } ?? deviation.node.map { index.answering(for: $0) } ?? [],
      found: Phrase(
        sv: "Avvikelsen \(deviation.id) (\(sv: kind)) för \(about)\(occasion?.swedish ?? "") saknar \(sv: list).",
        en: "The deviation \(deviation.id) (\(en: kind)) of \(about)\(occasion?.english ?? "") lacks \(en: list)."),
      remedy: Phrase(
        sv: "Ange \(sv: list) för avvikelsen, eller när den är klar.",
        en: "State \(en: list) of the deviation, or when it was done."))
  }

  /// Whether a deviation of a kind is registered this year; what it lacks is told of by its own finding.
  private func isRegistered(
    _ kind: DeviationKind, of project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Bool {
    (index.deviations[project.id] ?? []).contains { deviation in
      deviation.kind == kind
        && (deviation.period.map { $0.year == context.period.year && $0 <= context.period } ?? true)
    }
  }

  // MARK: Computed deviations

  private func cost(of project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Finding? {
    guard let (budget, expected) = index.yearlyCost(of: project, at: context.period),
      !isRegistered(.cost, of: project, index, context)
    else { return nil }
    let deviation = BudgetDeviation(.cost, budget: budget, comparison: expected)
    let share = deviation.share.value
    guard deviation.amount.magnitude >= context.thresholds.leastDeviation else { return nil }
    let isOver = deviation.amount < .zero && share.map { -$0 > context.thresholds.tolerances.cost.yellow } ?? true
    let isUnder = deviation.amount > .zero && share.map { $0 >= context.thresholds.largeUnderspend } ?? false
    guard isOver || isUnder else { return nil }
    let part = share.map { Phrase(sv: " (\(svShare: $0))", en: " (\(enShare: $0))") }
    return finding(
      about: .project(project), "kostnad", answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "\(Label.of(project)) avviker \(sv: deviation.amount)\(part?.swedish ?? "") från budgeten \(sv: budget) för "
          + "\(context.period.year): \(context.period.isAnnual ? "utfallet" : "prognosen") är \(sv: expected). Ingen "
          + "avvikelse med åtgärd är registrerad.",
        en: "\(Label.of(project)) deviates by \(en: deviation.amount)\(part?.english ?? "") from the budget of "
          + "\(en: budget) for \(context.period.year): the \(context.period.isAnnual ? "outcome" : "forecast") is "
          + "\(en: expected). No deviation with an action is registered."),
      facts: [
        FindingFact(EconomyBudget.self, budget, of: .project(project), at: context.period),
        FindingFact(EconomyForecast.self, expected, of: .project(project), at: context.period),
        FindingFact(EconomyDeviation.self, deviation.amount, of: .project(project), at: context.period),
      ],
      remedy: Phrase(
        sv: "Registrera avvikelsen med orsak, åtgärd, ansvarig och dag.",
        en: "Register the deviation with cause, action, responsible and day."))
  }

  private func time(of project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Finding? {
    guard !index.isClosed(project), !isRegistered(.time, of: project, index, context) else { return nil }
    let late = (index.milestones[project.id] ?? []).compactMap { MilestoneDelay($0, by: context.cutOff) }
      .filter { !$0.isReached && Double($0.months) > context.thresholds.tolerances.time.yellow }
      .sorted { $0.code < $1.code }
    guard !late.isEmpty else { return nil }
    let list = late.map { delay in
      Phrase(
        sv: "\(delay.code) skulle nås den \(sv: delay.baseline) och är \(delay.months) månader sen",
        en: "\(delay.code) was due on \(en: delay.baseline) and is \(delay.months) months late")
    }.listed(atMost: 3)
    return finding(
      about: .project(project), "tid", answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "I \(Label.of(project)) är milstolpar försenade: \(sv: list). Ingen avvikelse med åtgärd är registrerad.",
        en: "Milestones of \(Label.of(project)) are late: \(en: list). No deviation with an action is registered."),
      facts: late.flatMap { delay in
        [
          FindingFact(
            Phrase(sv: "\(delay.code) beslutad", en: "\(delay.code) decided"), .day(delay.baseline),
            delay.rows.baseline),
          FindingFact(
            Phrase(sv: "\(delay.code) månader sen", en: "\(delay.code) months late"), .count(delay.months),
            delay.rows.expected),
        ]
      },
      remedy: Phrase(
        sv: "Registrera avvikelsen med orsak, åtgärd, ansvarig och dag, eller besluta om ny baslinje.",
        en: "Register the deviation with cause, action, responsible and day, or decide on a new baseline."))
  }
}
