import Appraisal
import ProgrammeModel

/// Somebody in the line answers for each benefit, and it is not the project leader, who leaves when the project ends.
struct R02BenefitOwnerMissing: Rule {
  let id: RuleID = "R02"
  let title = Phrase(
    sv: "Nyttan saknar nyttoansvarig, eller projektledaren är nyttoansvarig",
    en: "The benefit has no owner, or the project leader is its owner")
  let severity = Severity.error
  let demand = Demand(.decided, [.serviceProgramme, .auditMemorandum], ["S4", "S19"], recommendations: [1])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.flatMap { benefit, project -> [Finding] in
      let level: Severity = index.standing(of: project) == .applying ? .warning : severity
      let owners = index.responsible(.benefit, benefit.id.rawValue, .benefitOwner, on: context.cutOff)
      // A vacancy in a named role is another finding (R32), not a benefit without a role.
      if owners.isEmpty { return [withoutOwner(benefit, project, level, index)] }
      guard let leader = project.leader.value else { return [] }
      return owners.filter { $0.person.value == leader }.map { owner in
        finding(
          about: .benefit(benefit), owner.id.rawValue, severity: level,
          answeredBy: index.answering(for: benefit, of: project),
          found: Phrase(
            sv: "Nyttan \(Label.of(benefit)) i projektet \(Label.of(project)) har projektledaren "
              + "\(index.name(leader)) som nyttoansvarig.",
            en: "The benefit \(Label.of(benefit)) of the project \(Label.of(project)) has the project leader "
              + "\(index.name(leader)) as its owner."),
          facts: [
            FindingFact(
              Phrase(sv: "Roller som samma person har", en: "Roles that the same person has"), .count(2),
              .joined([owner.origin["person"], project.origin["projektledare"]]))
          ]
            + (owner.from.map {
              [FindingFact(Phrase(sv: "Ansvarig från", en: "Owner from"), .day($0), owner.origin["från"])]
            } ?? []),
          remedy: Phrase(
            sv: "Utse en nyttoansvarig i linjen hos den organisation som får nyttan.",
            en: "Appoint an owner in the line of the organisation that benefits."))
      }
    }
  }

  private func withoutOwner(
    _ benefit: Benefit, _ project: Project, _ level: Severity, _ index: ScrutinyIndex
  ) -> Finding {
    let former = index.everResponsible(.benefit, benefit.id.rawValue, .benefitOwner)
      .compactMap { row in row.to.map { (row, $0) } }.max { $0.1 < $1.1 }
    let since = former.map {
      Phrase(
        sv: " Det senaste ansvaret (\($0.0.id)) upphörde den \(sv: $0.1).",
        en: " The latest responsibility (\($0.0.id)) ended on \(en: $0.1).")
    }
    return finding(
      about: .benefit(benefit), severity: level, answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Nyttan \(Label.of(benefit)) i projektet \(Label.of(project)) har ingen nyttoansvarig."
          + (since?.swedish ?? ""),
        en: "The benefit \(Label.of(benefit)) of the project \(Label.of(project)) has no benefit owner."
          + (since?.english ?? "")),
      facts: former.map {
        [
          FindingFact(
            Phrase(sv: "Senaste ansvar upphörde", en: "Latest responsibility ended"), .day($0.1), $0.0.origin["till"])
        ]
      } ?? [],
      remedy: Phrase(
        sv: "Registrera en nyttoansvarig för nyttan i ansvar: roll i linjen, person och från vilken dag.",
        en: "Register a benefit owner among the responsibilities: role in the line, person and first day."))
  }
}
