import Appraisal
import ProgrammeModel

/// Each measure of the strategy's action plans has somebody who owns it.
struct R48MeasureWithoutOwner: Rule {
  let id: RuleID = "R48"
  let title = Phrase(sv: "Insats i strategin saknar ägare", en: "A strategy measure has no owner")
  let severity = Severity.warning
  let demand = Demand(.decided, [.strategy], ["S9"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.strategyMeasures.compactMap { measure -> Finding? in
      guard measure.year <= context.period.year, measure.status.value != .done, measure.status.value != .cancelled,
        measure.owner.value.map(\.isEmpty) ?? true
      else { return nil }
      return finding(
        about: Subject(.other, measure.id.rawValue),
        answeredBy: measure.organisation.value.map { [index.board(of: $0)] } ?? [],
        found: Phrase(
          sv:
            "Insatsen \(Label.of(measure.name, measure.id.rawValue)) i handlingsplanen för \(measure.year) saknar ägare "
            + "och är inte klar.",
          en:
            "The measure \(Label.of(measure.name, measure.id.rawValue)) of the action plan for \(measure.year) has no "
            + "owner and is not done."),
        remedy: Phrase(sv: "Utse en ägande roll.", en: "Appoint a role that owns it."))
    }
  }
}
