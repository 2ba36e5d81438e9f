import Appraisal
import ProgrammeModel

/// What is counted from 1 January does not shrink within the year.
struct R31AccumulatedFalls: Rule {
  let id: RuleID = "R31"
  let title = Phrase(
    sv: "Ackumulerat värde sjunker under året", en: "An accumulated value falls within the year")
  let severity = Severity.warning
  let demand = Demand(.control, [], ["S20"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.outcomes.flatMap { series -> [Finding] in
      guard series.counting == .accumulated,
        let subject = series.project.map({ Subject(.project, $0.rawValue) })
          ?? series.service.map({ Subject(.service, $0.rawValue) })
      else { return [] }
      let known = series.observations.filter { $0.period.last <= context.cutOff && $0.value.value != nil }
      return zip(known, known.dropFirst()).compactMap { earlier, later -> Finding? in
        guard earlier.period.year == later.period.year, earlier.period.last < later.period.last,
          let before = earlier.value.value.map({ Money(ore: $0.digits) }),
          let after = later.value.value.map({ Money(ore: $0.digits) }), after < before
        else { return nil }
        return fall(subject, series, (earlier.period, before), (later.period, after), index)
      }
    }
  }

  private func fact(_ value: (period: Period, amount: Money), of series: Outcome) -> FindingFact {
    FindingFact(
      Phrase(sv: "\(sv: value.period)", en: "\(en: value.period)"), .money(value.amount),
      from: .facts(.observations([series.key], from: value.period.first, through: value.period.last)))
  }

  private func fall(
    _ subject: Subject, _ series: Outcome, _ earlier: (period: Period, amount: Money),
    _ later: (period: Period, amount: Money), _ index: ScrutinyIndex
  ) -> Finding {
    let kind = series.kind.phrase
    return finding(
      about: subject, "\(series.key.dimensions.text)/\(later.period)", answeredBy: index.answering(for: subject),
      found: Phrase(
        sv:
          "Ackumulerat utfall (\(sv: kind)) för \(sv: index.label(subject)) sjunker från \(sv: earlier.amount) till och "
          + "med \(sv: earlier.period) till \(sv: later.amount) till och med \(sv: later.period).",
        en:
          "The accumulated outcome (\(en: kind)) of \(en: index.label(subject)) falls from \(en: earlier.amount) through "
          + "\(en: earlier.period) to \(en: later.amount) through \(en: later.period)."),
      facts: [
        fact(earlier, of: series), fact(later, of: series),
      ],
      remedy: Phrase(
        sv: "Rätta värdet, ange att det är per period, eller förklara rättelsen i bokföringen.",
        en: "Correct the value, state that it is per period, or explain the correction in the accounts."))
  }
}
