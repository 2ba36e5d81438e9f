import Appraisal
public import ProgrammeModel

/// How many demands a decision point puts to a project, and how many of them stop it.
public enum GateFigure: String, CaseIterable, Sendable {
  case demands = "gate.demands"
  case open = "gate.open"

  /// The figure of a review.
  public func figure(of review: GateReview, in context: GovernanceContext) -> Figure {
    context.figure(
      rawValue, context.subject(.project, [review.project.id.rawValue, review.point.rawValue]),
      .count(items(of: review).count), .count)
  }

  private func items(of review: GateReview) -> [GateReview.Item] { self == .open ? review.stopping : review.items }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        Self.review(subject, period, book).map { .count(items(of: $0).count) } ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in
        Self.review(subject, period, book).map { review in
          let items = items(of: review)
          return [
            Term(
              title, .count(items.count), .facts(.records(items.map(\.demand.origin), field: FieldName("krav"))))
          ]
        } ?? []
      })
  }

  private static func review(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> GateReview? {
    let named = GovernanceSubject(subject, period, book)
    guard let project = book.projects[Identifier(named.id)],
      let point = named.rest.first.flatMap({ DecisionPoint(rawValue: $0) })
    else { return nil }
    return named.context.review(of: project, at: point)
  }

  private var title: Phrase {
    switch self {
    case .demands: Phrase(sv: "Krav för beslutspunkten", en: "Demands of the decision point")
    case .open: Phrase(sv: "Krav som inte är uppfyllda", en: "Demands not met")
    }
  }

  private var formula: Phrase {
    switch self {
    case .demands:
      Phrase(
        sv: "Antal krav i grindkrav för beslutspunkten som gäller projektets kategori den dagen.",
        en: "The number of demands of the decision point that concern the project's category on that day.")
    case .open:
      Phrase(
        sv: "Antal av dessa krav som saknar det som visar att de är uppfyllda; rekommendationer räknas inte.",
        en: "The number of those demands that lack what shows that they are met; advice is not counted.")
    }
  }
}
