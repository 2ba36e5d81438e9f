import Appraisal
import ProgrammeModel

/// An outcome far above plan, or equal to it in every period, has probably not been measured.
///
/// Outcome is held against a plan with fixed prices in the plan's prices. A copy is one of the numbers as they stand, or
/// of a plan that somebody has counted up with the index, to the krona.
struct R14OutcomeLooksCopied: Rule {
  let id: RuleID = "R14"
  let title = Phrase(
    sv: "Nyttoutfallet är långt över planen eller exakt lika med den",
    en: "Benefit outcome is far above plan or exactly equal to it")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S5", "S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      guard let outcome = index.book.benefitAmounts.outcome(of: benefit.id),
        let inForce = index.caseInForce(of: project, planning: benefit)
      else { return nil }
      return copied(benefit, project, inForce, outcome, index, context)
        ?? farAbove(benefit, project, inForce, index, context)
    }
  }

  private func copied(
    _ benefit: Benefit, _ project: Project, _ inForce: BenefitCase, _ outcome: BenefitOutcome, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding? {
    guard let plan = index.book.benefitAmounts.plan(of: benefit.id, in: inForce.id) else { return nil }
    let planned = Dictionary(plan.observations.map { ($0.period, $0.value.value) }, uniquingKeysWith: { $1 })
    let reported = outcome.observations.filter {
      $0.period.last <= context.cutOff && ($0.value.value?.digits ?? 0) != 0
    }
    guard reported.count >= context.thresholds.copiedPeriods else { return nil }
    let isCountedUp = reported.allSatisfy { value in
      guard case .some(.some(let plan)) = planned[value.period],
        let comparable = index.book.inPlanPrices(value, of: inForce)
      else { return false }
      return (comparable - Money(ore: plan.digits)).magnitude <= Money(kronor: 1)
    }
    guard isCountedUp || reported.allSatisfy({ planned[$0.period] == .some($0.value.value) }) else { return nil }
    let rows = FactSelection.observations([outcome.key], from: .beginning, through: context.cutOff)
    let total = reported.compactMap { $0.value.value.map { Money(ore: $0.digits) } }.sum
    return finding(
      about: .benefit(benefit), "lika", answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Utfallet för nyttan \(Label.of(benefit)) är på kronan lika med planen i nyttokalkyl \(inForce.id) i alla "
          + "\(reported.count) perioder, tillsammans \(sv: total).",
        en:
          "The outcome of the benefit \(Label.of(benefit)) equals the plan of benefit case \(inForce.id) in every one of "
          + "\(reported.count) periods, \(en: total) in all."),
      facts: [
        FindingFact(Phrase(sv: "Antal lika perioder", en: "Number of equal periods"), .count(reported.count), rows),
        FindingFact.realised(benefit, total, index),
      ],
      remedy: Phrase(
        sv: "Visa hur utfallet är mätt, eller ersätt det med uppmätta värden.",
        en: "Show how the outcome was measured, or replace it with measured values."))
  }

  private func farAbove(
    _ benefit: Benefit, _ project: Project, _ inForce: BenefitCase, _ index: ScrutinyIndex, _ context: ScrutinyContext
  ) -> Finding? {
    guard !benefit.isDisbenefit,
      let planned = index.book.planned(benefit, in: inForce, through: context.cutOff).value.amount, planned > .zero,
      let reported = index.book.realised(benefit, through: context.cutOff).value.amount,
      let realised = index.book.realised(benefit, through: context.cutOff, inPricesOf: inForce).value.amount,
      Double(realised.ore) > context.thresholds.realisedOverPlan * Double(planned.ore)
    else { return nil }
    let share = Double(realised.ore) / Double(planned.ore)
    let year = index.book.benefitAmounts.indexes.converts(inForce) ? inForce.priceYear : nil
    let prices = year.map { Phrase(sv: " i \($0) års priser", en: " in prices of \($0)") } ?? Phrase(sv: "", en: "")
    let converted = year.map { _ in FindingFact.realised(benefit, realised, inPricesOf: inForce, index) }
    return finding(
      about: .benefit(benefit), "över", answeredBy: index.answering(for: benefit, of: project),
      found: Phrase(
        sv: "Utfallet för nyttan \(Label.of(benefit)) är \(sv: realised)\(sv: prices) till och med den "
          + "\(sv: context.cutOff), \(svShare: share) av planens \(sv: planned).",
        en: "The outcome of the benefit \(Label.of(benefit)) is \(en: realised)\(en: prices) to "
          + "\(en: context.cutOff), \(enShare: share) of the planned \(en: planned)."),
      facts: [
        FindingFact.realised(benefit, reported, index)
      ] + [converted].compactMap(\.self) + [
        FindingFact(Phrase(sv: "Planerat", en: "Planned"), .money(planned)),
        FindingFact(Phrase(sv: "Realiseringsgrad", en: "Realisation rate"), .share(share)),
      ],
      remedy: Phrase(
        sv: "Kontrollera att utfallet bara räknar nytta av projektet, eller gör en ny bedömning i kalkylen.",
        en: "Check that the outcome counts only benefit of the project, or make a new estimate in the benefit case."))
  }
}

extension ScrutinyIndex {
  /// The benefit case in force on the cut-off that plans a benefit: the project's own or that of a project above it.
  func caseInForce(of project: Project, planning benefit: Benefit) -> BenefitCase? {
    lineage(of: project).lazy.compactMap { self.book.caseInForce(of: $0.id, on: self.cutOff) }
      .first { self.book.benefitAmounts.plan(of: benefit.id, in: $0.id) != nil }
  }
}
