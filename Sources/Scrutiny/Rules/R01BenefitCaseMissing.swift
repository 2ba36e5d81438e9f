import Appraisal
import ProgrammeModel

/// Money may be granted only on a benefit case; innovation needs hypothesis, cost cap and stop criterion instead.
struct R01BenefitCaseMissing: Rule {
  let id: RuleID = "R01"
  let title = Phrase(
    sv: "Nyttokalkyl saknas när projektet får pengar", en: "No benefit case when the project is granted money")
  let severity = Severity.error
  let demand = Demand(.decided, [.serviceProgramme], ["S4", "S12"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.flatMap { project -> [Finding] in
      let grants = index.grants(of: project.id)
      guard let first = grants.first else { return [] }
      if index.lineage(of: project).contains(where: { $0.category == .innovative }) {
        return lackingForInnovation(project, first, index)
      }
      let cases = index.lineage(of: project).flatMap { index.book.casesOfProject[$0.id] ?? [] }
      return grants.compactMap { decision -> Finding? in
        guard let date = decision.date.value, !cases.contains(where: { $0.date.value.map { $0 <= date } ?? false })
        else { return nil }
        return missingCase(project, decision, date, cases, index)
      }
    }
  }

  private func missingCase(
    _ project: Project, _ decision: Decision, _ date: CalendarDay, _ cases: [BenefitCase], _ index: ScrutinyIndex
  ) -> Finding {
    let granted = decision.amount.value
    let earliest = cases.compactMap { known in known.date.value.map { (known, $0) } }.min { $0.1 < $1.1 }
    var facts = [FindingFact(Phrase(sv: "Beslutsdag", en: "Day of decision"), .day(date), decision.origin["datum"])]
    facts.append(FindingFact.amount(of: decision, index))
    if let (known, day) = earliest {
      facts.append(
        FindingFact(Phrase(sv: "Nyttokalkylens dag", en: "Date of benefit case"), .day(day), known.origin["datum"]))
    }
    let basis: Phrase
    if let (known, day) = earliest {
      basis = Phrase(
        sv: "den första nyttokalkylen (\(known.id)) är daterad \(sv: day)",
        en: "the first benefit case (\(known.id)) is dated \(en: day)")
    } else if let undated = cases.first {
      basis = Phrase(
        sv: "nyttokalkyl \(undated.id) har inget datum", en: "benefit case \(undated.id) has no date")
    } else {
      basis = Phrase(sv: "ingen nyttokalkyl finns", en: "there is no benefit case")
    }
    return finding(
      about: .project(project), decision.id.rawValue, answeredBy: index.answering(for: project),
      found: Phrase(
        sv: "Beslut \(Label.of(decision)) den \(sv: date) gav \(Label.of(project)) "
          + (granted.map { "\(sv: $0)" } ?? "pengar") + ", men \(basis.swedish).",
        en: "Decision \(Label.of(decision)) of \(en: date) granted \(Label.of(project)) "
          + (granted.map { "\(en: $0)" } ?? "money") + ", but \(basis.english)."),
      facts: facts,
      remedy: Phrase(
        sv:
          "Registrera den nyttokalkyl som fanns vid beslutet, eller ta upp finansieringen till nytt beslut med kalkyl.",
        en: "Register the benefit case that existed at the decision, or have the financing decided anew with one."))
  }

  private func lackingForInnovation(_ project: Project, _ decision: Decision, _ index: ScrutinyIndex) -> [Finding] {
    var lacking: [Phrase] = []
    if project.hypothesis.isEmpty { lacking.append(Phrase(sv: "hypotes", en: "hypothesis")) }
    if project.costCap == nil { lacking.append(Phrase(sv: "kostnadstak", en: "cost cap")) }
    if project.stopCriterion.isEmpty { lacking.append(Phrase(sv: "stoppkriterium", en: "stop criterion")) }
    guard !lacking.isEmpty, let date = decision.date.value else { return [] }
    let list = lacking.listed()
    return [
      finding(
        about: .project(project), "innovation", answeredBy: index.answering(for: project),
        found: Phrase(
          sv: "Innovationsprojektet \(Label.of(project)) fick pengar genom beslut \(Label.of(decision)) den "
            + "\(sv: date) men saknar \(sv: list).",
          en: "The innovation project \(Label.of(project)) was granted money by decision \(Label.of(decision)) of "
            + "\(en: date) but lacks \(en: list)."),
        facts: [FindingFact.amount(of: decision, index)],
        remedy: Phrase(sv: "Ange \(sv: list) för projektet.", en: "State the project's \(en: list)."))
    ]
  }
}
