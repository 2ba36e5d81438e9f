import Appraisal
public import ProgrammeModel
import Scrutiny

/// How like a project is to something that exists.
public enum ReuseFigure {
  private static let name = "reuse.likeness"

  /// The figure of a candidate of the reuse test of a project.
  public static func figure(
    of candidate: ReuseReview.Candidate, for project: Project, in context: GovernanceContext
  ) -> Figure {
    context.figure(
      name, context.subject(.project, [project.id.rawValue, candidate.id]), .share(candidate.likeness.score), .percent)
  }

  static let definition = AnyFigureDefinition(
    name: name, title: Phrase(sv: "Likhet", en: "Likeness"),
    formula: Phrase(
      sv: "Vägt medelvärde av likheten i namn, process och syfte, av de delar som båda anger; vikterna är gränserna "
        + "likhet_namn, likhet_process och likhet_syfte. Likheten i en del är bokstäver i ord som stämmer överens / "
        + "alla bokstäver.",
      en: "The weighted mean of the likeness of name, process and purpose, of the parts that both state; the weights "
        + "are the limits likhet_namn, likhet_process and likhet_syfte. The likeness of a part is letters of words "
        + "that agree / all letters."), style: .percent,
    value: { subject, period, book in
      pair(subject, period, book).map { .share($0.likeness.score) } ?? .missing(MissingValue(.notReported))
    },
    terms: { subject, period, book in
      guard let pair = pair(subject, period, book) else { return [] }
      return pair.likeness.parts.map { part in
        Term(
          part.aspect.phrase, .share(part.score), .facts(.records(pair.origins, field: part.aspect.field)))
      }
    })

  private typealias Pair = (likeness: Likeness, origins: [RecordOrigin])

  private static func pair(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> Pair? {
    let named = GovernanceSubject(subject, period, book)
    guard let project = book.projects[Identifier(named.id)], let candidate = named.rest.first else { return nil }
    func compared(_ thing: ComparedThing, _ origin: RecordOrigin) -> Pair {
      let likeness = Likeness(ComparedThing(project), thing, weights: named.context.thresholds.likenessWeights)
      return (likeness, [project.origin, origin])
    }
    if let service = book.services[Identifier(candidate)] { return compared(ComparedThing(service), service.origin) }
    return book.projects[Identifier(candidate)].map { compared(ComparedThing($0), $0.origin) }
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
