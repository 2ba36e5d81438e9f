import Appraisal
import ProgrammeModel

/// A benefit that can be followed up has an indicator, a source of its values and a frequency.
struct R04BenefitNotMeasurable: Rule {
  let id: RuleID = "R04"
  let title = Phrase(
    sv: "Nyttan saknar mätetal, källa eller mätfrekvens", en: "The benefit lacks indicator, source or frequency")
  let severity = Severity.error
  let demand = Demand(.audit, [.auditMemorandum], ["S17", "S19"], recommendations: [4])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      let lacking = self.lacking(benefit, index)
      guard !lacking.isEmpty else { return nil }
      let list = lacking.listed()
      return finding(
        about: .benefit(benefit), severity: index.standing(of: project) == .applying ? .warning : severity,
        answeredBy: index.answering(for: benefit, of: project),
        found: Phrase(
          sv: "Nyttan \(Label.of(benefit)) i projektet \(Label.of(project)) saknar \(sv: list).",
          en: "The benefit \(Label.of(benefit)) of the project \(Label.of(project)) lacks \(en: list)."),
        remedy: Phrase(
          sv: "Ange \(sv: list) för nyttan, eller för dess mätetal.",
          en: "State \(en: list) for the benefit, or for its indicator."))
    }
  }

  /// What is lacking; nothing where it is stated that there can be no indicator or that it is secret.
  private func lacking(_ benefit: Benefit, _ index: ScrutinyIndex) -> [Phrase] {
    if let reason = benefit.indicator.missing?.reason, reason == .notApplicable || reason == .secret { return [] }
    let indicator = benefit.indicator.value.flatMap { index.book.indicators[$0] }
    var lacking: [Phrase] = []
    if indicator == nil { lacking.append(Phrase(sv: "mätetal", en: "indicator")) }
    if benefit.dataSource.isEmpty, indicator?.dataSource.isEmpty ?? true {
      lacking.append(Phrase(sv: "källa för mätvärdet", en: "source of the value"))
    }
    if benefit.frequency ?? indicator?.frequency == nil {
      lacking.append(Phrase(sv: "mätfrekvens", en: "frequency of measurement"))
    }
    return lacking
  }
}
