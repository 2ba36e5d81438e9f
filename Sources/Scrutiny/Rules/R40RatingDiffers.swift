import Appraisal
import ProgrammeModel

/// A decided rating stands beside the one that the rule proposes; where they differ the reader must see it, and why.
struct R40RatingDiffers: Rule {
  let id: RuleID = "R40"
  let title = Phrase(
    sv: "Beslutad bedömning skiljer sig från den föreslagna", en: "Decided rating differs from the proposed one")
  let severity = Severity.warning
  let demand = Demand(.decided, [.programmeReply], ["S13"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    perspectives(in: index, at: context) + indicators(in: index, at: context)
  }

  private func indicators(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.assessments.compactMap { assessment -> Finding? in
      guard assessment.period == context.period, let decided = assessment.rating.value else { return nil }
      let point = MeasurementBook.Point(
        indicator: Identifier(assessment.indicator), kind: assessment.objectKind, object: assessment.object)
      guard index.book.indicators[point.indicator] != nil else { return nil }
      let proposed = index.book.proposedRating(of: point, in: context.period)
      guard decided != proposed || assessment.motive.isEmpty else { return nil }
      return finding(
        about: point.subject, assessment.period.description,
        severity: Self.severity(of: decided, against: proposed, assessment.motive),
        answeredBy: index.answering(for: point),
        found: found(index, point, decided, proposed, assessment.motive),
        remedy: Self.remedy)
    }
  }

  /// A rating harsher than the proposed one, with a motive, is worth knowing and no more; not to rate is not harsher.
  static func severity(of decided: Rating, against proposed: Rating, _ motive: String) -> Severity? {
    decided == .notAssessed || decided.rank > proposed.rank || motive.isEmpty ? nil : .notice
  }

  static let remedy = Phrase(
    sv: "Ange motiv till den beslutade bedömningen, eller ompröva den.",
    en: "State the motive of the decided rating, or reconsider it.")

  /// The motive as a sentence, or that there is none.
  static func reason(_ motive: String) -> Phrase {
    motive.isEmpty
      ? Phrase(sv: "Motiv saknas.", en: "There is no motive.")
      : Phrase(sv: "Motiv: \(motive)", en: "Motive: \(motive)")
  }

  private func found(
    _ index: ScrutinyIndex, _ point: MeasurementBook.Point, _ decided: Rating, _ proposed: Rating, _ motive: String
  ) -> Phrase {
    let object = index.describe(point)
    let name = index.name(point.indicator)
    let reason = Self.reason(motive)
    return Phrase(
      sv: "Mätetalet \(name) för \(sv: object) är beslutat som ”\(sv: decided.phrase)”; regeln föreslår "
        + "”\(sv: proposed.phrase)”. \(sv: reason)",
      en: "The indicator \(name) of \(en: object) is decided as “\(en: decided.phrase)”; the rule proposes "
        + "“\(en: proposed.phrase)”. \(en: reason)")
  }
}

extension Rating {
  /// How good a rating is; not assessed is the least.
  fileprivate var rank: Int {
    switch self {
    case .met: 3
    case .partlyMet: 2
    case .notMet: 1
    case .notAssessed: 0
    }
  }
}
