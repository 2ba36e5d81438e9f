import Appraisal
import ProgrammeModel

/// Nobody decides on what they have asked for or answer for themselves.
struct R15OwnCause: Rule {
  let id: RuleID = "R15"
  let title = Phrase(
    sv: "Samma person söker och beslutar, eller godkänner egen nytta",
    en: "The same person applies and decides, or approves a benefit of their own")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S6"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    decisions(index, context) + approvals(index, context)
  }

  /// An owner who approves the outcome reported for a benefit of their own.
  private func approvals(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.outcomeApprovals.compactMap { approval -> Finding? in
      // Without a day of approval the owner at the end of the period is asked for.
      let date = approval.date ?? approval.period.last
      guard let person = approval.person, date <= context.cutOff, let benefit = index.book.benefits[approval.benefit],
        let project = index.book.projects[benefit.project],
        index.responsible(.benefit, benefit.id.rawValue, .benefitOwner, on: date).contains(where: {
          $0.person.value == person
        })
      else { return nil }
      return finding(
        about: .benefit(benefit), "attest \(approval.period)", answeredBy: index.answering(for: benefit, of: project),
        found: Phrase(
          sv: "Utfallet \(sv: approval.period) för nyttan \(Label.of(benefit)) godkändes av \(index.name(person)), som "
            + "själv är nyttoansvarig.",
          en: "The outcome of \(en: approval.period) for the benefit \(Label.of(benefit)) was approved by "
            + "\(index.name(person)), who is its owner."),
        facts: approval.date.map {
          [FindingFact(Phrase(sv: "Godkänt", en: "Approved"), .day($0), approval.origin["datum"])]
        } ?? [],
        remedy: Phrase(
          sv: "Låt någon annan än den nyttoansvariga granska och godkänna utfallet, och registrera det i attester.",
          en: "Have somebody other than the owner look at and approve the outcome, and register it in attester."))
    }
  }

  private func decisions(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.decisions.compactMap { decision -> Finding? in
      guard let person = decision.person, let date = decision.date.value, date <= context.cutOff,
        let project = decision.project.flatMap({ index.book.projects[$0] }),
        let interest = interest(of: person, in: decision, project, date, index)
      else { return nil }
      return finding(
        about: .decision(decision), answeredBy: index.answering(for: project),
        found: Phrase(
          sv:
            "Beslut \(Label.of(decision)) den \(sv: date) om \(Label.of(project)) fattades av \(index.name(person)), som "
            + "\(sv: interest).",
          en:
            "Decision \(Label.of(decision)) of \(en: date) on \(Label.of(project)) was taken by \(index.name(person)), "
            + "who \(en: interest)."),
        facts: [FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(date), decision.origin["datum"])],
        remedy: Phrase(
          sv: "Låt någon annan behörig fatta beslutet, eller rätta uppgiften om person.",
          en: "Have somebody else who is competent take the decision, or correct the person."))
    }
  }

  private func interest(
    of person: Identifier<Person>, in decision: Decision, _ project: Project, _ date: CalendarDay,
    _ index: ScrutinyIndex
  ) -> Phrase? {
    // A decision dated before the application that it is on is no less a cause of one's own; a later application is
    // another one.
    let applications = index.applications[project.id] ?? []
    let first = applications.compactMap(\.submitted.value).min() ?? date
    if let application = applications.first(where: {
      $0.applicantPerson == person && ($0.submitted.value.map { $0 <= max(date, first) } ?? true)
    }) {
      return Phrase(
        sv: "själv är sökande i ansökan \(application.id)", en: "is the applicant of application \(application.id)")
    }
    if project.leader.value == person {
      return Phrase(sv: "är projektledare för projektet", en: "is the leader of the project")
    }
    guard decision.kind == .takingHome || decision.kind == .writeDown || decision.kind == .closing else { return nil }
    let owned = (index.book.benefitsOfProject[project.id] ?? []).first { benefit in
      index.responsible(.benefit, benefit.id.rawValue, .benefitOwner, on: date).contains { $0.person.value == person }
    }
    return owned.map {
      Phrase(sv: "är nyttoansvarig för \(Label.of($0))", en: "is the owner of the benefit \(Label.of($0))")
    }
  }
}
