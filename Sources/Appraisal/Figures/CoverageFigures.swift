// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// How large a part of a perspective's indicators has a value in the period.
public enum PerspectiveCoverage: FigureDefinition {
  public static let name = "perspective.coverage"
  public static let version = 3
  public static let title = Phrase(sv: "Täckning", en: "Coverage")
  public static let formula = Phrase(
    sv: "Antal mätpunkter med värde i rapportens fyra månader / alla mätpunkter i perspektivet.",
    en: "Measured points with a value in the report's four months / all points of the perspective.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> PointInputs {
    let perspective = Perspective(rawValue: subject.id)
    return PointInputs(
      tally: perspective.map { book.tally(of: $0, at: period) },
      // A report shows the share alone; each of a city's many points is told of only where it is explained.
      points: book.isTracing ? perspective.map(book.points(of:)) ?? [] : [], book: book, period: period)
  }

  public static func value(of inputs: PointInputs) -> FigureValue { inputs.covered }
}

/// The points of a perspective, each with its value or without.
public struct PointInputs: FigureInputs {
  fileprivate let tally: PerspectiveTally?
  fileprivate let points: [MeasurementBook.Point]
  fileprivate let book: Book
  fileprivate let period: ReportPeriod

  public var terms: [Term] { terms(first: .max).terms }

  public func terms(first most: Int) -> FirstTerms {
    FirstTerms(points.prefix(most).map { book.term(of: $0, at: period) }, of: points.count)
  }

  /// Those with a value / all.
  var covered: FigureValue {
    guard let tally, tally.points > 0 else { return .undefined(UndefinedReason.noValues.phrase) }
    return .share(Double(tally.measured) / Double(tally.points))
  }
}

/// The share of live projects that have a value in a perspective, for themselves or for the service they left behind.
public enum CoverageOfProjects: FigureDefinition {
  public static let name = "perspective.coverage-projects"
  public static let version = 2
  public static let title = Phrase(sv: "Andel av projekten", en: "Share of projects")
  public static let formula = Phrase(
    sv: "Projekt i drift senast vid brytdatum med minst ett värde i perspektivet / alla projekt i drift.",
    en: "Projects live by the cut-off with at least one value in the perspective / all live projects.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> RatioInputs {
    let projects = book.liveProjects(of: subject, at: period)
    let covered = book.projectsWithValues(in: subject, at: period)
    let words = (Phrase(sv: "Med värde", en: "With a value"), Phrase(sv: "I drift", en: "Live"))
    func origin(_ projects: [Project]) -> Origin {
      .facts(book.isTracing ? .records(projects.map(\.origin), field: FieldName("driftstart")) : .untraced)
    }
    let with = projects.filter { covered.contains($0.id) }
    return RatioInputs(
      numerator: Term(words.0, .count(with.count), origin(with)),
      denominator: Term(words.1, .count(projects.count), origin(projects)), undefined: .noValues)
  }

  public static func value(of inputs: RatioInputs) -> FigureValue { inputs.ratio }
}

/// The share of the live projects' cost that lies in projects with a value in a perspective.
public enum CoverageOfCost: FigureDefinition {
  public static let name = "perspective.coverage-cost"
  public static let version = 2
  public static let title = Phrase(sv: "Andel av kostnaden", en: "Share of cost")
  public static let formula = Phrase(
    sv: "Förbrukat till brytdatum i projekt med minst ett värde i perspektivet / förbrukat i alla projekt i drift.",
    en: "Spent to the cut-off in projects with at least one value in the perspective / spent in all live projects.")
  public static let style = FigureStyle.percent

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> CoverageInputs {
    let covered = book.projectsWithValues(in: subject, at: period)
    let parts = book.liveProjects(of: subject, at: period).map { project in
      let subject = Subject(.project, project.id.rawValue)
      return CoverageInputs.Part(
        term: Term(
          Phrase(sv: project.name, en: project.name), ProjectSpent.value(subject, period, book),
          .figure(ProjectSpent.id(subject, period))), isCovered: covered.contains(project.id))
    }
    return CoverageInputs(parts: parts)
  }

  public static func value(of inputs: CoverageInputs) -> FigureValue { inputs.share }
}

/// Amounts, some of them covered.
public struct CoverageInputs: FigureInputs {
  struct Part: Sendable {
    let term: Term
    let isCovered: Bool
  }

  let parts: [Part]

  public var terms: [Term] { parts.map(\.term) }

  /// The covered amounts / all; undefined where there is no amount.
  var share: FigureValue {
    let all = parts.compactMap(\.term.value.number).reduce(0, +)
    let covered = parts.filter(\.isCovered).compactMap(\.term.value.number).reduce(0, +)
    return all == 0 ? .undefined(UndefinedReason.noCost.phrase) : .share(covered / all)
  }
}

extension Book {
  /// The projects whose result is in operation by the cut-off, closed ones included: all, or those of a portfolio whose
  /// perspective is the subject.
  func liveProjects(of subject: Subject, at period: ReportPeriod) -> [Project] {
    let scope = PerspectiveScope(subject)
    let projects =
      scope?.kind == .portfolio ? self.projects(under: Identifier(scope?.object ?? "")) : programme.projects
    return projects.filter { project in
      project.state.value != .refused && project.state.value != .cancelled
        && project.goLive.value.map { $0 <= period.cutOff } ?? false
    }.sorted { $0.id < $1.id }
  }

  /// The projects with a value in a perspective: measured for the project, or for a service that came of it.
  func projectsWithValues(in subject: Subject, at period: ReportPeriod) -> Set<Identifier<Project>> {
    PerspectiveScope(subject).map { tally(of: $0.perspective, at: period).projects } ?? []
  }
}
