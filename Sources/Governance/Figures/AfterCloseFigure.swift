import Appraisal
public import ProgrammeModel
import Scrutiny

/// How many points the auditors ask for after a project's close, and how many of them are missing.
public enum AfterCloseFigure: String, CaseIterable, Sendable {
  case points = "after-close.points"
  case missing = "after-close.missing"

  /// The figure of a review.
  public func figure(of review: AfterCloseReview, in context: GovernanceContext) -> Figure {
    context.figure(
      rawValue, context.subject(.project, [review.project.id.rawValue]), .count(items(of: review).count), .count)
  }

  private func items(of review: AfterCloseReview) -> [(point: AfterCloseReview.Point, outcome: Demanded)] {
    self == .points ? review.items : review.items.filter(\.outcome.isMissing)
  }

  var definition: AnyFigureDefinition {
    AnyFigureDefinition(
      name: rawValue, title: title, formula: formula, style: .count,
      value: { subject, period, book in
        guard let (project, context) = Self.project(subject, period, book) else {
          return .missing(MissingValue(.notReported))
        }
        return .count(items(of: context.afterClose(of: project)).count)
      },
      terms: { subject, period, book in
        guard let (project, context) = Self.project(subject, period, book) else { return [] }
        return items(of: context.afterClose(of: project)).map { item in
          Term(item.point.phrase, .count(1), .facts(context.evidence(of: item.point, for: project)))
        }
      })
  }

  private static func project(
    _ subject: Subject, _ period: ReportPeriod, _ book: Book
  ) -> (Project, GovernanceContext)? {
    let named = GovernanceSubject(subject, period, book)
    return book.projects[Identifier(named.id)].map { ($0, named.context) }
  }

  private var title: Phrase {
    switch self {
    case .points: Phrase(sv: "Punkter som begärs efter avslut", en: "Points asked for after the close")
    case .missing: Phrase(sv: "Punkter som saknas efter avslut", en: "Points missing after the close")
    }
  }

  private var formula: Phrase {
    switch self {
    case .points:
      Phrase(
        sv: "Antal punkter i revisionsrapport 11/2012 som ska fortsätta efter avslut.",
        en: "The number of points of audit report 11/2012 that are to go on after the close.")
    case .missing:
      Phrase(
        sv: "Antal av dem som registret inte visar att projektet uppfyller den dagen.",
        en: "The number of those that the register does not show the project to fulfil on that day.")
    }
  }
}

extension AfterCloseReview.Point {
  /// What the point asks for, in words.
  public var phrase: Phrase {
    switch self {
    case .receiver: Phrase(sv: "Mottagande organisation och ansvarig", en: "Receiving organisation and who answers")
    case .followUpPlan: Phrase(sv: "Plan för uppföljning", en: "Plan for following up")
    case .measurements: Phrase(sv: "Mätningar i tid", en: "Measurements in time")
    case .board: Phrase(sv: "Redovisning för nämnden", en: "Report to the board")
    case .staff: Phrase(sv: "Återkoppling till personalen", en: "Told to the staff")
    case .feedback: Phrase(sv: "Återkoppling från användarna", en: "Feedback from users")
    case .content: Phrase(sv: "Aktuellt innehåll", en: "Content kept current")
    case .vulnerable: Phrase(sv: "Effekt för utsatta grupper", en: "Effect on vulnerable groups")
    case .support:
      Phrase(sv: "Stöd för den som inte kan använda tjänsten", en: "Support for those who cannot use it")
    }
  }
}
