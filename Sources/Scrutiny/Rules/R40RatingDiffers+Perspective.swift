import Appraisal
import ProgrammeModel

extension R40RatingDiffers {
  /// Perspectives decided otherwise as a whole than their indicators say, or without motive.
  func perspectives(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    index.book.programme.assessments.compactMap { assessment -> Finding? in
      guard assessment.period == context.period, let decided = assessment.rating.value,
        let perspective = Perspective(rawValue: assessment.indicator)
      else { return nil }
      let scope = PerspectiveScope(perspective, of: assessment.objectKind, assessment.object)
      let proposed = index.book.proposedRating(of: scope, in: context.period)
      guard decided != proposed || assessment.motive.isEmpty else { return nil }
      let point = MeasurementBook.Point(indicator: "", kind: scope.kind, object: scope.object)
      let object = index.describe(point)
      let reason = Self.reason(assessment.motive)
      return finding(
        about: scope.subject, assessment.period.description,
        severity: Self.severity(of: decided, against: proposed, assessment.motive),
        answeredBy: index.answering(for: point),
        found: Phrase(
          sv: "Perspektivet \(sv: perspective.phrase) för \(sv: object) är beslutat som ”\(sv: decided.phrase)”; "
            + "mätetalen ger ”\(sv: proposed.phrase)”. \(sv: reason)",
          en: "The perspective \(en: perspective.phrase) of \(en: object) is decided as “\(en: decided.phrase)”; its "
            + "indicators give “\(en: proposed.phrase)”. \(en: reason)"), remedy: Self.remedy)
    }
  }
}
