import Appraisal
public import ProgrammeModel

/// How like a project is to something that exists.
public enum ReuseFigure {
  private static let name = "reuse.likeness"

  /// The figure of a candidate of the reuse test of a project.
  public static func figure(
    of candidate: ReuseReview.Candidate, for project: Project, in context: GovernanceContext
  ) -> Figure {
    Figure(
      id: FigureID(
        name: name, subject: Subject(.project, "\(project.id)/\(candidate.id)"), period: context.period.description),
      version: 1, value: .share(candidate.likeness.score), style: .percent)
  }

  static let definition = AnyFigureDefinition(
    name: name, title: Phrase(sv: "Likhet", en: "Likeness"),
    formula: Phrase(
      sv: "Vägt medelvärde av likheten i namn (0,5), process (0,3) och syfte (0,2), av de delar som båda anger. "
        + "Likheten i en del är bokstäver i ord som stämmer överens / alla bokstäver.",
      en: "The weighted mean of the likeness of name (0.5), process (0.3) and purpose (0.2), of the parts that both "
        + "state. The likeness of a part is letters of words that agree / all letters."), style: .percent,
    value: { subject, _, book in
      pair(subject, book).map { .share(likeness($0).score) } ?? .missing(MissingValue(.notReported))
    },
    terms: { subject, _, book in
      guard let pair = pair(subject, book) else { return [] }
      return likeness(pair).parts.map { part in
        Term(
          part.aspect.phrase, .share(part.score),
          .facts(.records([pair.project.origin, pair.other.origin], field: part.aspect.field)))
      }
    })

  private typealias Pair = (project: Project, other: (thing: ComparedThing, origin: RecordOrigin))

  private static func likeness(_ pair: Pair) -> Likeness { Likeness(ComparedThing(pair.project), pair.other.thing) }

  private static func pair(_ subject: Subject, _ book: Book) -> Pair? {
    let parts = subject.id.split(separator: "/", maxSplits: 1).map(String.init)
    guard parts.count == 2, let project = book.projects[Identifier(parts[0])] else { return nil }
    if let service = book.services[Identifier(parts[1])] {
      return (project, (ComparedThing(service), service.origin))
    }
    return book.projects[Identifier(parts[1])].map { (project, (ComparedThing($0), $0.origin)) }
  }
}

extension ComparedThing {
  /// A project by name, purpose and process.
  init(_ project: Project) { self.init(name: project.name, purpose: project.purpose, process: project.process) }

  /// A service by name and process.
  init(_ service: ITService) { self.init(name: service.name, process: service.process) }
}

extension LikenessAspect {
  /// The column that states it.
  fileprivate var field: FieldName {
    switch self {
    case .name: FieldName("namn")
    case .process: FieldName("process")
    case .purpose: FieldName("syfte")
    }
  }
}
