import Appraisal
import ProgrammeModel

/// A project is not expected to cost more than has been decided for it.
struct R10ForecastAboveDecided: Rule {
  let id: RuleID = "R10"
  let title = Phrase(
    sv: "Bedömd slutkostnad överstiger beslutat belopp", en: "Expected total cost is above the decided amount")
  let severity = Severity.error
  let demand = Demand(.decided, [.programmeReply, .serviceProgramme], ["S6", "S11"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.compactMap { project -> Finding? in
      above(project, index, context) ?? undecided(project, index, context)
    }
  }

  private func above(_ project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Finding? {
    guard let (decided, expected) = index.expectedAgainstDecided(project, at: context.period), expected > decided
    else { return nil }
    let over = expected - decided
    let together = index.financedTogether(with: project).dropFirst().map { Label.of($0) }
    let parts = Phrase(
      sv: together.isEmpty ? "" : " Inräknade delprojekt: \(Array(together).listed(.swedish, atMost: 5)).",
      en: together.isEmpty ? "" : " Parts included: \(Array(together).listed(.english, atMost: 5)).")
    let total = FindingFact.expected(expected, of: project, at: context.period, index)
    let granted = FindingFact(ProjectDecided.self, decided, of: .project(project), at: context.period)
    return finding(
      about: .project(project), answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "\(Label.of(project)) bedöms enligt \(sv: context.period) kosta \(sv: expected) totalt, men beslutat är "
          + "\(sv: decided): \(sv: expected, less: decided) för mycket.\(parts.swedish)",
        en: "\(Label.of(project)) is expected according to \(en: context.period) to cost \(en: expected) in all, but "
          + "\(en: decided) has been decided: \(en: expected, less: decided) too much.\(parts.english)"),
      facts: [
        total, granted,
        FindingFact(Phrase(sv: "Över beslutat", en: "Above decided"), .money(over), parts: [total, granted]),
      ],
      remedy: Phrase(
        sv: "Besluta om tilläggsfinansiering hos behörigt organ, eller minska projektet till beslutat belopp.",
        en: "Have additional financing decided by a competent body, or reduce the project to the decided amount."))
  }

  /// A running or closed portfolio project that costs something although nothing was ever decided for it.
  private func undecided(_ project: Project, _ index: ScrutinyIndex, _ context: ScrutinyContext) -> Finding? {
    guard project.state.value == .running || project.state.value == .closed, project.financing == .portfolio,
      index.lineage(of: project).allSatisfy({ index.grants(of: $0.id).isEmpty }), !index.hasGrant(above: project),
      let cost = ProjectExpected.amount(of: project, at: context.period, from: index.book).value.amount, cost > .zero
    else { return nil }
    return finding(
      about: .project(project), answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "\(Label.of(project)) är portföljfinansierat och bedöms enligt \(sv: context.period) kosta \(sv: cost), men "
          + "inget beslut om finansiering till och med den \(sv: context.cutOff) är registrerat.",
        en: "\(Label.of(project)) is portfolio-financed and expected according to \(en: context.period) to cost "
          + "\(en: cost), but no financing decision by \(en: context.cutOff) is registered."),
      facts: [FindingFact(ProjectExpected.self, cost, of: .project(project), at: context.period)],
      remedy: Phrase(
        sv: "Registrera beslutet om finansiering, eller ta upp projektet till beslut.",
        en: "Register the financing decision, or have the project decided."))
  }
}
