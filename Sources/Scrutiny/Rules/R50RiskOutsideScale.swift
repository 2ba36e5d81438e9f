import Appraisal
import ProgrammeModel

/// Probability and consequence are judged from 1 to 5; what lies outside has no risk value.
struct R50RiskOutsideScale: Rule {
  let id: RuleID = "R50"
  let title = Phrase(
    sv: "Risk bedömd utanför skalan 1–5", en: "A risk judged outside the scale of 1 to 5")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S2"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    // The last judgement stands until the risk is judged again, as the risk page shows it.
    let judged = Dictionary(grouping: index.book.programme.risks.filter { $0.period <= context.period }, by: \.id)
    return judged.sorted { $0.key < $1.key }.compactMap { $0.value.max { $0.period < $1.period } }.compactMap { risk in
      let judged = [
        (Phrase(sv: "Sannolikhet", en: "Probability"), risk.probability.value, FieldName("sannolikhet")),
        (Phrase(sv: "Konsekvens", en: "Consequence"), risk.consequence.value, FieldName("konsekvens")),
      ]
      let outside = judged.filter { $0.1.map { !Risk.scale.contains($0) } ?? false }
      guard !outside.isEmpty else { return nil }
      let project = risk.project.flatMap { index.book.projects[$0] }
      let subject =
        project.map { Subject.project($0) } ?? risk.node.map { Subject(.node, $0.rawValue) } ?? Subject(.programme, "")
      func told(_ language: Language) -> String {
        outside.map { "\($0.0(language).lowercased()) \($0.1 ?? 0)" }.joined(separator: ", ")
      }
      return finding(
        about: subject, "risk \(risk.id)",
        answeredBy: project.map { index.answering(for: $0) } ?? risk.node.map { index.answering(for: $0) } ?? [],
        found: Phrase(
          sv: "Risken \(risk.id) är bedömd utanför skalan 1–5: \(told(.swedish)). Dess riskvärde är okänt.",
          en: "The risk \(risk.id) is judged outside the scale of 1 to 5: \(told(.english)). Its risk value is unknown."
        ),
        facts: outside.map { FindingFact($0.0, .count($0.1 ?? 0), risk.origin[$0.2.rawValue]) },
        remedy: Phrase(
          sv: "Bedöm sannolikhet och konsekvens från 1 till 5.", en: "Judge probability and consequence from 1 to 5."))
    }
  }
}
