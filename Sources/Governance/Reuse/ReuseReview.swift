import Appraisal
public import ProgrammeModel
import Scrutiny

/// The reuse test of a project: what its application says, and what already exists that it looks like.
public struct ReuseReview: Sendable {
  /// Something that exists and may do the same.
  public struct Candidate: Sendable {
    /// Its id.
    public let id: String
    /// Its name.
    public let name: String
    /// A service in operation, or another project.
    public let kind: Kind
    /// How like it is, and why.
    public let likeness: Likeness
    /// Whether the application has chosen it.
    public let isChosen: Bool

    /// What kind of thing it is.
    public enum Kind: Sendable {
      /// Common IT support that must not be duplicated.
      case guarded
      /// Another service in operation.
      case service
      /// Another project.
      case project
    }
  }

  /// The application that the test is in; `nil` where there is none.
  public let application: Application?
  /// What exists, the most alike first.
  public let candidates: [Candidate]
  /// Whether the test is done, or what it lacks.
  public let outcome: Demanded
}

extension GovernanceContext {
  /// The reuse test of a project.
  ///
  /// Services in operation on the day and other projects that are not refused or stopped are compared; the project's
  /// own services, the projects it is part of and its parts are not.
  public func reuse(of project: Project) -> ReuseReview {
    let application = index.applications[project.id]?.last
    let own = ComparedThing(project)
    let line = Set(index.lineage(of: project).map(\.id))
    var candidates = book.programme.services.filter {
      $0.isInOperation(on: day) && !($0.project.map { line.contains($0) } ?? false)
    }.map { service in
      ReuseReview.Candidate(
        id: service.id.rawValue, name: service.name, kind: service.mustNotBeDuplicated ? .guarded : .service,
        likeness: Likeness(own, ComparedThing(service), weights: thresholds.likenessWeights),
        isChosen: application?.chosenExisting == service.id)
    }
    candidates += book.programme.projects.filter { other in
      !line.contains(other.id) && other.parent.map { !line.contains($0) } ?? true && other.isComparable
    }.map { other in
      ReuseReview.Candidate(
        id: other.id.rawValue, name: other.name, kind: .project,
        likeness: Likeness(own, ComparedThing(other), weights: thresholds.likenessWeights), isChosen: false)
    }
    candidates = candidates.filter { $0.likeness.score >= thresholds.proposedSimilarity || $0.isChosen }
      .sorted { ($1.likeness.score, $0.id) < ($0.likeness.score, $1.id) }
    return ReuseReview(
      application: application, candidates: candidates,
      outcome: outcome(application, candidates.filter { $0.kind != .project && !$0.isChosen }))
  }

  private func outcome(_ application: Application?, _ rivals: [ReuseReview.Candidate]) -> Demanded {
    guard let application else {
      return .missing(
        Phrase(
          sv: "Pröva befintliga lösningar i ansökan (befintliga_lösningar).",
          en: "Test existing solutions in the application (befintliga_lösningar)."))
    }
    if let chosen = application.chosenExisting {
      let service = book.services[chosen]?.name ?? ""
      return .met(Phrase(sv: "bygger på \(chosen) \(service)", en: "builds on \(chosen) \(service)"))
    }
    if application.consideredSolutions.isEmpty {
      return .missing(
        Phrase(
          sv: "Skriv vilka befintliga lösningar som har prövats (befintliga_lösningar).",
          en: "Write which existing solutions have been considered (befintliga_lösningar)."))
    }
    if application.exceptionMotive.isEmpty {
      return .missing(
        Phrase(
          sv: "Välj en befintlig lösning, eller skriv varför ingen duger (motiv_undantag).",
          en: "Choose an existing solution, or write why none will do (motiv_undantag)."))
    }
    if let rival = rivals.first(where: { $0.kind == .guarded }) ?? rivals.first, application.comparingCase == nil {
      return .missing(
        Phrase(
          sv: "Undantaget från \(rival.id) \(rival.name) kräver en jämförande nyttokalkyl (jämförande_kalkyl).",
          en: "The exception from \(rival.id) \(rival.name) needs a comparing benefit case (jämförande_kalkyl)."))
    }
    let compared = application.comparingCase.map {
      Phrase(sv: ", jämförande kalkyl \($0)", en: ", comparing case \($0)")
    }
    return .met(
      Phrase(
        sv: "undantag med motiv\(compared?.swedish ?? "")", en: "exception with motive\(compared?.english ?? "")"))
  }
}

extension Project {
  /// Whether another project can be compared with it: not refused, sent back or stopped.
  var isComparable: Bool {
    switch self.state.value {
    case .refused, .returned, .cancelled: false
    default: true
    }
  }
}
