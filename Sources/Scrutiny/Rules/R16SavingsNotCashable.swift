import Appraisal
import ProgrammeModel

/// A decision motivated by savings rests on benefits that change a budget.
struct R16SavingsNotCashable: Rule {
  let id: RuleID = "R16"
  let title = Phrase(
    sv: "Beslutet motiveras med besparing, men ingen nytta är grön",
    en: "The decision is motivated by savings, but no benefit is green")
  let severity = Severity.warning
  let demand = Demand(.decided, [.serviceProgramme], ["S4"])

  /// Beginnings of folded words that promise a lower cost.
  private static let savings = [
    "bespar", "inbespar", "kostnadsbespar", "kostnadsminsk", "kostnadssank", "effektivisering",
  ]

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingProjects.flatMap { project -> [Finding] in
      let grants = index.grants(of: project.id)
      guard !grants.isEmpty else { return [] }
      let benefits = index.lineage(of: project).flatMap { index.book.benefitsOfProject[$0.id] ?? [] }
        .filter { !$0.isDisbenefit }
      guard !benefits.isEmpty, !benefits.contains(where: { $0.benefitClass.value == .green }) else { return [] }
      return grants.compactMap { motivated($0, project, benefits, index) }
    }
  }

  private func motivated(
    _ decision: Decision, _ project: Project, _ benefits: [Benefit], _ index: ScrutinyIndex
  ) -> Finding? {
    let words = FoldedText.words([decision.description, decision.basis, decision.condition].joined(separator: " "))
    guard let date = decision.date.value,
      let word = words.first(where: { word in Self.savings.contains { word.hasPrefix($0) } })
    else { return nil }
    let classes = Set(benefits.compactMap(\.benefitClass.value)).sorted { $0.rawValue < $1.rawValue }.map(\.phrase)
    let listed = classes.isEmpty ? Phrase(sv: "klass saknas", en: "no class") : classes.listed()
    return finding(
      about: .decision(decision), answeredBy: index.answering(for: project),
      found: Phrase(
        sv:
          "Beslut \(Label.of(decision)) den \(sv: date) om \(Label.of(project)) motiveras med besparing (\(word)), men "
          + "ingen av projektets nyttor är grön (\(sv: listed)).",
        en:
          "Decision \(Label.of(decision)) of \(en: date) on \(Label.of(project)) is motivated by savings (\(word)), but "
          + "none of the project's benefits is green (\(en: listed))."),
      facts: [
        FindingFact(
          Phrase(sv: "Antal nyttor", en: "Number of benefits"), .count(benefits.count),
          .records(benefits.map(\.origin), field: FieldName("klass"))),
        FindingFact.amount(of: decision, index),
      ],
      remedy: Phrase(
        sv: "Beskriv och kvantifiera besparingen som grön nytta med nyttoansvarig, eller rätta motiveringen.",
        en: "Describe and quantify the saving as a green benefit with an owner, or correct the motive."))
  }
}
