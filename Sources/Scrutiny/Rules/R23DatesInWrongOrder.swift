import Appraisal
import ProgrammeModel

/// Things happen in their order: start before end, application before decision, go-live before benefit.
struct R23DatesInWrongOrder: Rule {
  let id: RuleID = "R23"
  let title = Phrase(
    sv: "Datum i fel ordning: slut före start, beslut före ansökan eller utfall före driftstart",
    en: "Dates in the wrong order: end before start, decision before application or outcome before go-live")
  let severity = Severity.error
  let demand = Demand(.control, [], ["S14", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.projects.flatMap { project in
      order(of: project, index) + (decisionBeforeApplication(project, index).map { [$0] } ?? [])
        + (index.book.benefitsOfProject[project.id] ?? []).compactMap { outcomeBeforeGoLive($0, project, index) }
    }
  }

  private func order(of project: Project, _ index: ScrutinyIndex) -> [Finding] {
    let start = (Phrase(sv: "Start", en: "Start"), project.start.value)
    let end = (Phrase(sv: "Slut", en: "End"), project.end.value)
    let goLive = (Phrase(sv: "Driftstart", en: "Go-live"), project.goLive.value)
    let closed = (Phrase(sv: "Avslut", en: "Close"), project.closed)
    return [("slut", start, end), ("driftstart", start, goLive), ("avslut", start, closed)]
      .compactMap { discriminator, first, second -> Finding? in
        guard let from = first.1, let to = second.1, to < from else { return nil }
        return finding(
          about: .project(project), discriminator, answeredBy: index.answering(for: project),
          found: Phrase(
            sv: "\(Label.of(project)): \(second.0.swedish.lowercased()) den \(sv: to) ligger före "
              + "\(first.0.swedish.lowercased()) den \(sv: from).",
            en: "\(Label.of(project)): \(second.0.english.lowercased()) on \(en: to) comes before "
              + "\(first.0.english.lowercased()) on \(en: from)."),
          facts: [
            FindingFact(first.0, .day(from), project.origin), FindingFact(second.0, .day(to), project.origin),
          ],
          remedy: Phrase(sv: "Rätta det datum som är fel.", en: "Correct the date that is wrong."))
      }
  }

  /// The first financing decided before the first application; money the council assigns directly needs none.
  private func decisionBeforeApplication(_ project: Project, _ index: ScrutinyIndex) -> Finding? {
    guard let application = index.applications[project.id]?.first, let submitted = application.submitted.value,
      let decision = index.grants(of: project.id).first, let decided = decision.date.value, decided < submitted,
      decision.body.value.flatMap({ index.book.organisations[$0] })?.kind != .council
    else { return nil }
    return finding(
      about: .project(project), "ansökan", answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "Beslut \(Label.of(decision)) om pengar till \(Label.of(project)) fattades den \(sv: decided), före "
          + "ansökan \(application.id) den \(sv: submitted).",
        en: "Decision \(Label.of(decision)) on money for \(Label.of(project)) was taken on \(en: decided), before "
          + "application \(application.id) of \(en: submitted)."),
      facts: [
        FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(decided), decision.origin),
        FindingFact(Phrase(sv: "Ansökan inlämnad", en: "Application handed in"), .day(submitted), application.origin),
      ],
      remedy: Phrase(
        sv: "Rätta det datum som är fel, eller registrera den ansökan som beslutet gällde.",
        en: "Correct the date that is wrong, or register the application that was decided."))
  }

  private func outcomeBeforeGoLive(_ benefit: Benefit, _ project: Project, _ index: ScrutinyIndex) -> Finding? {
    guard let goLive = project.goLive.value, let outcome = index.book.benefitAmounts.outcome(of: benefit.id),
      let first = outcome.observations.first(where: {
        $0.period.last < goLive && $0.period.last <= index.cutOff && ($0.value.value?.digits ?? 0) != 0
      }), let amount = first.value.value
    else { return nil }
    let money = Money(ore: amount.digits)
    return finding(
      about: .benefit(benefit), "utfall", answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Nyttan \(Label.of(benefit)) har utfall \(sv: money) för \(sv: first.period), före driftstarten av "
          + "\(Label.of(project)) den \(sv: goLive).",
        en: "The benefit \(Label.of(benefit)) has an outcome of \(en: money) for \(en: first.period), before the "
          + "go-live of \(Label.of(project)) on \(en: goLive)."),
      facts: [
        FindingFact(
          Phrase(sv: "Utfall \(sv: first.period)", en: "Outcome \(en: first.period)"), .money(money),
          from: .facts(.observations([outcome.key], from: first.period.first, through: first.period.last))),
        FindingFact(Phrase(sv: "Driftstart", en: "Go-live"), .day(goLive), project.origin),
      ],
      remedy: Phrase(
        sv: "Rätta perioden för utfallet eller dagen för driftstart.",
        en: "Correct the period of the outcome or the day of go-live."))
  }
}
