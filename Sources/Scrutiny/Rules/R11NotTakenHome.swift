import Appraisal
import ProgrammeModel

/// A benefit that changes the budget has changed it by a budget decision once it is realised.
struct R11NotTakenHome: Rule {
  let id: RuleID = "R11"
  let title = Phrase(
    sv: "Grön nytta är realiserad men inte hemtagen", en: "Green benefit is realised but not taken home")
  let severity = Severity.warning
  let demand = Demand(.opinion, [.programmeReply], ["S16"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      // What citizens and businesses gain cannot be taken home in the city's budget.
      guard GreenBenefit.counts(benefit), !benefit.isDisbenefit,
        let realised = index.book.realised(benefit, through: context.cutOff).value.amount, realised > .zero,
        !index.book.benefitAmounts.takingsHome(of: benefit.id).contains(where: {
          !$0.decision.isEmpty && ($0.decidedOn.map { $0 <= context.cutOff } ?? true)
        })
      else { return nil }
      let beneficiary = benefit.beneficiary.value.map { " \(index.name($0))" } ?? ""
      return finding(
        about: .benefit(benefit), answeredBy: index.answering(for: benefit, of: project),
        found: Phrase(
          sv:
            "Den gröna nyttan \(Label.of(benefit)) i \(Label.of(project)) är realiserad med \(sv: realised) till och med "
            + "den \(sv: context.cutOff), men inget budgetbeslut för\(beneficiary.isEmpty ? " nämnden" : beneficiary) tar "
            + "hem den.",
          en: "The green benefit \(Label.of(benefit)) of \(Label.of(project)) has been realised by \(en: realised) to "
            + "\(en: context.cutOff), but no budget decision of\(beneficiary.isEmpty ? " the board" : beneficiary) takes "
            + "it home."),
        facts: [
          FindingFact(
            Phrase(sv: "Realiserat", en: "Realised"), .money(realised),
            from: index.book.realised(benefit, through: context.cutOff).origin)
        ],
        remedy: Phrase(
          sv:
            "Besluta om budgetminskning eller omfördelning och registrera beslutet i hemtagningar, eller ändra klassen.",
          en: "Decide on a budget reduction or reallocation and register the decision, or change the class."))
    }
  }
}
