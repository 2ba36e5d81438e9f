import Appraisal
import ProgrammeModel

/// A body decides only while it exists: after its last day its successor does.
struct R36BodyNotInBeing: Rule {
  let id: RuleID = "R36"
  let title = Phrase(
    sv: "Beslutat av ett organ som inte fanns den dagen", en: "Decided by a body that did not exist on that day")
  let severity = Severity.error
  let demand = Demand(.control, [], ["S6"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let limited = index.book.programme.organisations.filter { $0.from != nil || $0.to != nil }
    guard !limited.isEmpty else { return [] }
    // Agreements name their decider in words: by name only where one body alone has it.
    let byName = Dictionary(grouping: index.book.programme.organisations, by: { FoldedText.key($0.name) })
      .filter { !$0.key.isEmpty && $0.value.count == 1 }.compactMapValues(\.first)
    return decisions(index, context) + transitions(index, context) + agreements(byName, index, context)
  }

  private func decisions(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.decisions.compactMap { decision -> Finding? in
      guard let date = decision.date.value, date <= context.cutOff,
        let body = decision.body.value.flatMap({ index.book.organisations[$0] })
      else { return nil }
      let named = "\(Label.of(decision))"
      return found(
        body, on: date, Phrase(sv: "Beslut \(named)", en: "Decision \(named)"), Subject.decision(decision),
        "", decision.origin["datum"], answering(decision.project, body, index), index)
    }
  }

  private func transitions(_ index: ScrutinyIndex, _ context: ScrutinyContext) -> [Finding] {
    index.book.programme.transitions.compactMap { transition -> Finding? in
      // The decision behind a transition speaks for itself.
      guard transition.decision == nil, let date = transition.date.value, date <= context.cutOff,
        let body = transition.body.flatMap({ index.book.organisations[$0] })
      else { return nil }
      return found(
        body, on: date, Phrase(sv: "Övergång \(transition.id)", en: "Transition \(transition.id)"),
        Subject(.project, transition.project.rawValue), "övergång \(transition.id)", transition.origin["datum"],
        answering(transition.project, body, index), index)
    }
  }

  private func agreements(
    _ byName: [String: Organisation], _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> [Finding] {
    index.book.programme.agreements.compactMap { agreement -> Finding? in
      guard let date = agreement.date.value, date <= context.cutOff, !agreement.decider.isEmpty,
        let body = index.book.organisations[Identifier(agreement.decider)]
          ?? byName[FoldedText.key(agreement.decider)]
      else { return nil }
      return found(
        body, on: date, Phrase(sv: "Avtal \(agreement.id)", en: "Agreement \(agreement.id)"), .agreement(agreement),
        "organ", agreement.origin["datum"], answering(agreement.project, body, index), index)
    }
  }

  private func found(
    _ body: Organisation, on date: CalendarDay, _ what: Phrase, _ subject: Subject, _ discriminator: String,
    _ stated: FactSelection, _ organisations: [Identifier<Organisation>], _ index: ScrutinyIndex
  ) -> Finding? {
    let name = index.name(body.id)
    let (limit, why): (CalendarDay, Phrase)
    let isOver = body.to.map { $0 < date } ?? false
    if let last = body.to, last < date {
      let successor = body.successor.map { index.name($0) }
      limit = last
      why = Phrase(
        sv: "upphörde den \(sv: last)" + (successor.map { " och efterträddes av \($0)" } ?? ""),
        en: "ceased on \(en: last)" + (successor.map { " and was succeeded by \($0)" } ?? ""))
    } else if let first = body.from, date < first {
      limit = first
      why = Phrase(sv: "inrättades först den \(sv: first)", en: "was only set up on \(en: first)")
    } else {
      return nil
    }
    return finding(
      about: subject, discriminator, answeredBy: organisations,
      found: Phrase(
        sv: "\(sv: what) den \(sv: date) anger \(name) som beslutande, men organet \(sv: why).",
        en: "\(en: what) of \(en: date) names \(name) as the body that decided, but it \(en: why)."),
      facts: [
        FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(date), stated),
        FindingFact(
          Phrase(sv: "Organets gräns", en: "Limit of the body"), .day(limit), body.origin[isOver ? "till" : "från"]),
      ],
      remedy: Phrase(
        sv: "Rätta organet eller dagen, eller låt det organ som tagit över fatta beslutet.",
        en: "Correct the body or the day, or have the body that took over take the decision."))
  }

  private func answering(
    _ project: Identifier<Project>?, _ body: Organisation, _ index: ScrutinyIndex
  ) -> [Identifier<Organisation>] {
    project.flatMap { index.book.projects[$0] }.map { index.answering(for: $0) } ?? [index.board(of: body.id)]
  }
}
