import Appraisal
import ProgrammeModel

/// A budget is not reduced by more than the benefit has come to, or the board is underfinanced.
///
/// Yearly amounts are set against yearly ones. The current year is compared to the cut-off, and only where outcome is
/// reported for it; otherwise the last whole year is.
struct R29ReducedBeyondBenefit: Rule {
  let id: RuleID = "R29"
  let title = Phrase(
    sv: "Budgeten är minskad mer än den realiserade nyttan",
    en: "The budget is reduced by more than the realised benefit")
  let severity = Severity.warning
  let demand = Demand(.opinion, [.programmeReply], ["S16"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.livingBenefits.compactMap { benefit, project -> Finding? in
      let reductions = index.book.benefitAmounts.takingsHome(of: benefit.id).filter { taking in
        taking.method != .reallocation && (taking.decidedOn.map { $0 <= context.cutOff } ?? true)
      }
      guard !reductions.isEmpty else { return nil }
      let outcome = index.book.benefitAmounts.outcome(of: benefit.id)?.observations ?? []
      let current = context.period.year
      let hasCurrent = outcome.contains {
        $0.period.year == current && $0.period.last <= context.cutOff && $0.value.value != nil
      }
      let year = hasCurrent || context.period.isAnnual ? current : current - 1
      let cutOff = year == current ? context.cutOff : Period.year(year).last
      let reduced = amount(reductions, in: year, through: cutOff)
      let realised = outcome.filter { $0.period.year == year && $0.period.last <= cutOff }
        .compactMap { $0.value.value.map { Money(ore: $0.digits) } }.sum
      guard reduced > realised else { return nil }
      return beyond(benefit, project, year, cutOff, reduced, realised, reductions, index)
    }
  }

  /// What the decisions reduce in a year up to a day: permanent ones by months passed, one-off ones whole in their year.
  private func amount(_ reductions: [TakingHome], in year: Int, through cutOff: CalendarDay) -> Money {
    reductions.compactMap { taking -> Money? in
      guard let amount = taking.amount.value, taking.year <= year else { return nil }
      if taking.permanence == .oneOff { return taking.year == year ? amount : nil }
      return YearlyPlan(year: year, amount: amount)?.amount(to: cutOff)
    }.sum
  }

  private func beyond(
    _ benefit: Benefit, _ project: Project, _ year: Int, _ cutOff: CalendarDay, _ reduced: Money, _ realised: Money,
    _ reductions: [TakingHome], _ index: ScrutinyIndex
  ) -> Finding {
    let boards = reductions.compactMap(\.organisation).map { index.board(of: $0) }
    let ids = reductions.map(\.id.rawValue).sorted()
    let amounts = [
      FindingFact(
        Phrase(sv: "Minskad budget", en: "Reduced budget"), .money(reduced),
        from: .facts(.records(reductions.map(\.origin), field: FieldName("belopp")))),
      FindingFact(
        Phrase(sv: "Realiserat", en: "Realised"), .money(realised),
        from: .facts(
          .observations(
            (index.book.benefitAmounts.outcome(of: benefit.id)?.key).map { [$0] } ?? [],
            from: Period.year(year).first, through: cutOff))),
    ]
    return finding(
      about: .benefit(benefit), answeredBy: boards.isEmpty ? index.answering(for: benefit, of: project) : boards,
      found: Phrase(
        sv:
          "Budgeten är minskad med \(sv: reduced) för \(year) till och med den \(sv: cutOff) (\(ids.listed(.swedish))) för "
          + "nyttan \(Label.of(benefit)), men realiserad nytta är \(sv: realised): \(sv: reduced, less: realised) saknas.",
        en:
          "The budget is reduced by \(en: reduced) for \(year) to \(en: cutOff) (\(ids.listed(.english))) for the benefit "
          + "\(Label.of(benefit)), but realised benefit is \(en: realised): \(en: reduced, less: realised) is lacking."),
      facts: amounts + [
        FindingFact(
          Phrase(sv: "Underfinansiering", en: "Underfinancing"), .money(reduced - realised), parts: amounts)
      ],
      remedy: Phrase(
        sv: "Redovisa utfallet, återställ en del av budgeten, eller visa hur minskningen möts på annat sätt.",
        en: "Report the outcome, restore part of the budget, or show how the reduction is met in another way."))
  }
}
