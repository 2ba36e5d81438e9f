import Appraisal
import ProgrammeModel
import ReportContent

/// Which reports a request asks for: the one about its subject, or one for each thing that there is.
enum ReportSubjects {
  /// The reports as typed content, in order of id.
  static func reports(for request: ReportRequest, from basis: ReportBasis) throws(OperationError) -> [Report] {
    switch request.kind {
    case .tertial: return [TertialReport.make(from: basis)]
    case .audit: return [AuditReport.make(from: basis)]
    case .portfolio:
      let all = basis.portfolios
      return try chosen(
        all, request, basis, { $0.id.rawValue }, among: basis.book.nodes.values.sorted { $0.id < $1.id }
      )
      .map { PortfolioReport.make($0, from: basis) }
    case .project:
      let all = basis.book.programme.projects.sorted { $0.id < $1.id }
      return try chosen(all, request, basis, { $0.id.rawValue }, among: all).map { ProjectReport.make($0, from: basis) }
    case .board:
      let known = basis.book.programme.organisations.sorted { $0.id < $1.id }
      return try chosen(BoardReport.boards(in: basis), request, basis, { $0.id.rawValue }, among: known)
        .map { BoardReport.make($0, from: basis) }
    }
  }

  private static func chosen<Thing>(
    _ all: [Thing], _ request: ReportRequest, _ basis: ReportBasis, _ id: (Thing) -> String, among known: [Thing]
  ) throws(OperationError) -> [Thing] {
    guard let subject = request.subject else {
      guard !all.isEmpty else { throw nothing(request) }
      return all
    }
    if let found = known.first(where: { id($0) == subject })
      ?? known.first(where: { id($0).lowercased() == subject.lowercased() })
    {
      return [found]
    }
    let names = KnownNames.phrase(all.map(id), like: subject)
    throw OperationError(
      Phrase(
        sv: "\"\(subject)\" finns inte i registret.\(names.swedish)",
        en: "\"\(subject)\" is not in the register.\(names.english)"))
  }

  private static func nothing(_ request: ReportRequest) -> OperationError {
    let phrase =
      switch request.kind {
      case .portfolio:
        Phrase(sv: "Registret har inga portföljer att rapportera.", en: "The register has no portfolios to report on.")
      case .project:
        Phrase(sv: "Registret har inga projekt att rapportera.", en: "The register has no projects to report on.")
      case .board:
        Phrase(
          sv: "Registret har inga nämnder eller bolag som berörs.", en: "The register has no boards that are concerned."
        )
      case .tertial, .audit: Phrase(sv: "Inget att rapportera.", en: "Nothing to report.")
      }
    return OperationError(phrase)
  }
}
