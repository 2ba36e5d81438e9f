import Appraisal
import ProgrammeModel

/// An outcome of benefit in kronor says where it comes from. A zero needs no evidence.
struct R08OutcomeWithoutEvidence: Rule {
  let id: RuleID = "R08"
  let title = Phrase(sv: "Nyttoutfall utan underlag", en: "Benefit outcome without evidence")
  let severity = Severity.warning
  let demand = Demand(.audit, [.auditMemorandum], ["S17", "S19"], recommendations: [4])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.benefitOutcomes.compactMap { outcome -> Finding? in
      let bare = outcome.observations.filter {
        $0.period.last <= context.cutOff && $0.note.isEmpty && ($0.value.value?.digits ?? 0) != 0
      }
      guard !bare.isEmpty, let benefit = index.book.benefits[outcome.benefit],
        let project = index.book.projects[benefit.project]
      else { return nil }
      let amount = bare.compactMap { $0.value.value.map { Money(ore: $0.digits) } }.sum
      let periods = bare.map { Phrase(sv: "\(sv: $0.period)", en: "\(en: $0.period)") }.listed(atMost: 4)
      return finding(
        about: .benefit(benefit), answeredBy: index.answering(for: benefit, of: project),
        found: Phrase(
          sv: "Utfallet \(sv: amount) för nyttan \(Label.of(benefit)) (\(sv: periods)) saknar uppgift om underlag.",
          en: "The outcome of \(en: amount) of the benefit \(Label.of(benefit)) (\(en: periods)) states no evidence."),
        facts: [
          FindingFact(
            Phrase(sv: "Utfall utan underlag", en: "Outcome without evidence"), .money(amount),
            .values(bare.map { SeriesValue(outcome.key, $0.period) })),
          FindingFact(Phrase(sv: "Antal perioder", en: "Number of periods"), .count(bare.count)),
        ],
        remedy: Phrase(
          sv: "Ange underlaget i nyttoutfall: mätning, bokföringsunderlag eller handling.",
          en: "State the evidence with the outcome: measurement, accounting record or document."))
    }
  }
}
