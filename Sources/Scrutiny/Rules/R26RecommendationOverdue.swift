import Appraisal
import ProgrammeModel

/// A recommendation of the auditors is done by its date, and shown to be done.
struct R26RecommendationOverdue: Rule {
  let id: RuleID = "R26"
  let title = Phrase(
    sv: "Revisionens rekommendation är inte åtgärdad i tid, eller klar utan underlag",
    en: "An audit recommendation is past its date, or done without evidence")
  let severity = Severity.warning
  let demand = Demand(.audit, [.auditMemorandum], ["S18"])

  func findings(in index: ScrutinyIndex, at context: ScrutinyContext) -> [Finding] {
    let reviews = Dictionary(index.book.programme.reviews.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    return index.book.programme.recommendations.compactMap { recommendation -> Finding? in
      let review = reviews[recommendation.review]
      let done = recommendation.done.map { $0 <= context.cutOff } ?? (recommendation.status.value == .done)
      if recommendation.status.value == .cancelled { return nil }
      if done {
        return recommendation.lacksEvidence ? withoutEvidence(recommendation, review, index) : nil
      }
      guard let due = recommendation.due.value, due < context.cutOff else { return nil }
      return overdue(recommendation, review, due, index, context)
    }
  }

  private func overdue(
    _ recommendation: Recommendation, _ review: Review?, _ due: CalendarDay, _ index: ScrutinyIndex,
    _ context: ScrutinyContext
  ) -> Finding {
    let owner = recommendation.owner.value
    let status = recommendation.status.value?.phrase ?? Phrase(sv: "status saknas", en: "no status")
    return finding(
      about: subject(recommendation), answeredBy: owner.map { [index.board(of: $0)] } ?? [],
      found: Phrase(
        sv: "\(name(recommendation, review).swedish) skulle vara åtgärdad den \(sv: due) men är inte klar den "
          + "\(sv: context.cutOff) (\(sv: status)). Ansvarig: \(owner.map { index.name($0) } ?? "inte utpekad").",
        en: "\(name(recommendation, review).english) was due on \(en: due) but is not done on \(en: context.cutOff) "
          + "(\(en: status)). In charge: \(owner.map { index.name($0) } ?? "nobody named")."),
      facts: [FindingFact(Phrase(sv: "Klart senast", en: "Due"), .day(due), recommendation.origin["senast"])],
      remedy: Phrase(
        sv: "Genomför rekommendationen och redovisa underlaget, eller besluta om en ny dag.",
        en: "Carry out the recommendation and show the evidence, or decide on a new date."))
  }

  private func withoutEvidence(
    _ recommendation: Recommendation, _ review: Review?, _ index: ScrutinyIndex
  ) -> Finding {
    finding(
      about: subject(recommendation), "underlag",
      answeredBy: recommendation.owner.value.map { [index.board(of: $0)] } ?? [],
      found: Phrase(
        sv: "\(name(recommendation, review).swedish) är angiven som klar, men inget underlag visar det.",
        en: "\(name(recommendation, review).english) is stated to be done, but no evidence shows it."),
      facts: recommendation.done.map {
        [FindingFact(Phrase(sv: "Klart", en: "Done"), .day($0), recommendation.origin["klart"])]
      } ?? [],
      remedy: Phrase(
        sv: "Ange den handling eller mätning som visar att rekommendationen är genomförd.",
        en: "State the document or measurement that shows that the recommendation was carried out."))
  }

  private func subject(_ recommendation: Recommendation) -> Subject {
    Subject(.recommendation, recommendation.id.rawValue)
  }

  private func name(_ recommendation: Recommendation, _ review: Review?) -> Phrase {
    let report = review.map { $0.number.isEmpty ? Label.of($0.name, $0.id.rawValue) : $0.number }
    return Phrase(
      sv: "Rekommendation \(recommendation.number)" + (report.map { " i granskning \($0)" } ?? "")
        + " (\(recommendation.id))",
      en: "Recommendation \(recommendation.number)" + (report.map { " of review \($0)" } ?? "")
        + " (\(recommendation.id))")
  }
}

extension Recommendation {
  /// Whether nothing shows that it is done; evidence that is secret is there, and where none applies none is asked for.
  fileprivate var lacksEvidence: Bool {
    guard let evidence = evidence.value else {
      return ![.secret, .notApplicable].contains(evidence.missing?.reason)
    }
    return evidence.isEmpty
  }
}
