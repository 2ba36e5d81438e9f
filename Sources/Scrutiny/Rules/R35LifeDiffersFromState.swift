import Appraisal
import ProgrammeModel

/// The state that a project or a benefit is said to be in is the one that its registered transitions lead to.
///
/// State and transitions are both what is known on the day of the check: a state carries no date of its own. A project
/// or benefit without transitions says nothing that could differ.
struct R35LifeDiffersFromState: Rule {
  let id: RuleID = "R35"
  let title = Phrase(
    sv: "Tillståndet stämmer inte med övergångarna, eller en övergång är omöjlig eller säger emot sitt beslut",
    en: "The state differs from what the transitions lead to, or a transition is impossible or contradicts its decision"
  )
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S14", "S17"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let known = index.book.programme.transitions.filter { $0.date.value.map { $0 <= context.asOf } ?? false }
    let projects = Dictionary(grouping: known.filter { $0.benefit == nil }, by: \.project)
    let benefits = Dictionary(grouping: known.filter { $0.benefit != nil }, by: { $0.benefit ?? "" })
    return projects.flatMap { id, transitions in
      index.book.projects[id].map { project($0, transitions.sorted(by: Transition.isEarlier), index) } ?? []
    }
      + benefits.flatMap { id, transitions in
        index.book.benefits[id].map { benefit($0, transitions.sorted(by: Transition.isEarlier), index) } ?? []
      } + known.compactMap { contradiction($0, index) }
  }

  // MARK: Decisions

  /// A transition that states another day, body, case number or amount than the decision it refers to.
  private func contradiction(_ transition: Transition, _ index: ScrutinyIndex) -> Finding? {
    guard let id = transition.decision,
      let decision = index.book.decisionsOfProject[transition.project]?.first(where: { $0.id == id })
    else { return nil }
    var (swedish, english): ([String], [String]) = ([], [])
    var facts = [
      transition.date.value.map {
        FindingFact(Phrase(sv: "Övergångens dag", en: "Day of the transition"), .day($0), transition.origin["datum"])
      },
      decision.date.value.map {
        FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day($0), decision.origin["datum"])
      },
    ].compactMap(\.self)
    func compare<Value: Equatable>(_ own: Value?, _ decided: Value?, _ words: (Value) -> (String, String)) {
      guard let own, let decided, own != decided else { return }
      let (said, other) = (words(own), words(decided))
      swedish.append("\(said.0), men beslutet \(other.0)")
      english.append("\(said.1), but the decision \(other.1)")
    }
    // An event may follow its decision; it cannot come before.
    if let own = transition.date.value, let decided = decision.date.value, own < decided {
      compare(own, decided) { ("\(sv: $0)", "\(en: $0)") }
    }
    // A decision point is passed by the steering group, on the ground of money that another body decided.
    if transition.event?.point == nil {
      compare(transition.body, decision.body.value) { (index.name($0), index.name($0)) }
      if !transition.caseNumber.isEmpty, !decision.caseNumber.isEmpty {
        compare(transition.caseNumber, decision.caseNumber) { ("dnr \($0)", "case \($0)") }
      }
    }
    // One decision may concern several benefits, each with its part of the amount.
    if transition.benefit == nil, let own = transition.amount.value, let decided = decision.amount.value, own != decided
    {
      compare(own, decided) { ("\(sv: $0)", "\(en: $0)") }
      facts += [
        FindingFact(
          Phrase(sv: "Övergångens belopp", en: "Amount of the transition"), .money(own), transition.origin["belopp"]),
        FindingFact.amount(of: decision, index),
      ]
    }
    guard !swedish.isEmpty else { return nil }
    let project = index.book.projects[transition.project]
    return finding(
      about: transition.benefit.flatMap { index.book.benefits[$0] }.map { .benefit($0) }
        ?? Subject(.project, transition.project.rawValue),
      "beslut \(transition.id)", answeredBy: project.map { index.answering(for: $0) } ?? [],
      found: Phrase(
        sv: "Övergången \(transition.id) säger emot beslut \(Label.of(decision)): \(swedish.joined(separator: "; ")).",
        en: "The transition \(transition.id) contradicts decision \(Label.of(decision)): "
          + "\(english.joined(separator: "; "))."),
      facts: facts,
      remedy: Phrase(
        sv: "Rätta övergången efter beslutet, eller hänvisa till det beslut som gäller.",
        en: "Correct the transition by the decision, or refer to the decision that applies."))
  }

  // MARK: Projects

  private func project(_ project: Project, _ transitions: [Transition], _ index: ScrutinyIndex) -> [Finding] {
    var position = ProjectPosition.start
    var findings: [Finding] = []
    var last: Transition?
    for transition in transitions {
      guard let event = transition.event else { continue }
      if let next = position.after(event) {
        position = next
        last = transition
      } else if let obstacle = position.obstacle(to: event) {
        findings.append(
          impossible(transition, event, obstacle, Subject.project(project), index.answering(for: project), index))
      }
    }
    if let stated = project.state.value, let last, stated != position.state {
      findings.append(
        differs(
          .project(project), Label.of(project), stated: stated.phrase, led: position.state.phrase, last,
          index.answering(for: project)))
    }
    return findings
  }

  // MARK: Benefits

  private func benefit(_ benefit: Benefit, _ transitions: [Transition], _ index: ScrutinyIndex) -> [Finding] {
    guard let project = index.book.projects[benefit.project] else { return [] }
    let organisations = index.answering(for: benefit, of: project)
    var status = BenefitStatus.planned
    var findings: [Finding] = []
    var last: Transition?
    for transition in transitions {
      guard let event = transition.event else { continue }
      if let next = BenefitLife.state(after: event, from: status) {
        status = next
        last = transition
      } else if let obstacle = BenefitLife.obstacle(to: event, from: status) {
        findings.append(impossible(transition, event, obstacle, .benefit(benefit), organisations, index))
      }
    }
    if let stated = benefit.status, let last, stated != status {
      findings.append(
        differs(
          .benefit(benefit), Label.of(benefit), stated: stated.phrase, led: status.phrase, last, organisations))
    }
    return findings
  }

  // MARK: Words

  private func differs(
    _ subject: Subject, _ label: String, stated: Phrase, led: Phrase, _ last: Transition,
    _ organisations: [Identifier<Organisation>]
  ) -> Finding {
    let event = last.event?.phrase ?? Phrase(sv: "", en: "")
    let date = last.date.value
    return finding(
      about: subject, "tillstånd", answeredBy: organisations,
      found: Phrase(
        sv: "\(label) anges som ”\(sv: stated)”, men övergångarna leder till ”\(sv: led)” (senast \(last.id), "
          + "\(sv: event)\(date.map { " den \(sv: $0)" } ?? "")).",
        en:
          "\(label) is stated as “\(en: stated)”, but its transitions lead to “\(en: led)” (the latest is \(last.id), "
          + "\(en: event)\(date.map { " on \(en: $0)" } ?? ""))."),
      facts: date.map {
        [FindingFact(Phrase(sv: "Senaste övergång", en: "Latest transition"), .day($0), last.origin["datum"])]
      } ?? [],
      remedy: Phrase(
        sv: "Registrera den övergång som saknas (tabellen övergångar), eller rätta tillståndet.",
        en: "Register the transition that is lacking (table övergångar), or correct the state."))
  }

  private func impossible(
    _ transition: Transition, _ event: LifeEvent, _ obstacle: ImpossibleEvent, _ subject: Subject,
    _ organisations: [Identifier<Organisation>], _ index: ScrutinyIndex
  ) -> Finding {
    let label = index.label(subject)
    let date = transition.date.value
    return finding(
      about: subject, transition.id.rawValue, answeredBy: organisations,
      found: Phrase(
        sv: "Övergången \(transition.id) (\(sv: event.phrase)\(date.map { " den \(sv: $0)" } ?? "")) för \(sv: label) "
          + "räknas inte: \(sv: obstacle.reason).",
        en: "The transition \(transition.id) (\(en: event.phrase)\(date.map { " on \(en: $0)" } ?? "")) of "
          + "\(en: label) does not count: \(en: obstacle.reason)."),
      facts: date.map {
        [FindingFact(Phrase(sv: "Övergångens dag", en: "Day of the transition"), .day($0), transition.origin["datum"])]
      } ?? [],
      remedy: Phrase(
        sv: "Registrera övergången före den, eller dra tillbaka den. \(sv: obstacle.possible)",
        en: "Register the transition before it, or withdraw it. \(en: obstacle.possible)"))
  }
}
