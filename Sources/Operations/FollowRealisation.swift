import Appraisal
public import ProgrammeModel
public import Register
public import ReportContent

/// How the benefit of a project, or one benefit, is realised and taken home over time.
public struct FollowRealisation: Sendable {
  private let workspace: Workspace

  /// Realisation from a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The course as content for any writer.
  ///
  /// - Parameters:
  ///   - subject: the id of a project or of a benefit.
  ///   - step: `month` or `tertial`.
  ///   - year: the year that is shown; `nil` for all.
  /// - Throws: ``OperationError`` where there is no such project or benefit, or no plan to compare with.
  public func content(
    of subject: String, by step: String, year: String?, asOf: AsOf, language: Language
  ) throws(OperationError) -> Report {
    let lengths: [String: Period.Length] = ["month": .month, "tertial": .tertial]
    guard let length = lengths[step] else {
      throw OperationError(
        Phrase(
          sv: "--by \(step) finns inte. Skriv --by month eller --by tertial.",
          en: "There is no --by \(step). Write --by month or --by tertial."), isUsage: true)
    }
    let year = try year.map { (text) throws(OperationError) in try YearText.read(text, option: "--year") }
    let book = try workspace.book(asOf: asOf)
    let known = book.programme.statedAt.swedishDay
    let shown = try workspace.shownPeriod(nil, asOf: asOf, on: known)
    // Periods that nobody has reported would all show the plan against nothing.
    let day = if case .lastReported = shown.reason { shown.period.cutOff } else { known }
    let single = book.benefits[Identifier(subject)]
    let project = single?.project ?? Identifier<Project>(subject)
    guard single != nil || book.projects[project] != nil else {
      let known = KnownNames.phrase(book.benefitsOfProject.keys.map(\.rawValue), like: subject)
      throw OperationError(
        Phrase(
          sv: "Det finns varken projekt eller nytta \(subject).\(known.swedish)",
          en: "There is neither a project nor a benefit \(subject).\(known.english)"))
    }
    let benefits = book.benefitsWithPlan(of: project).filter { single == nil || $0.id == single?.id }
    guard let benefitCase = book.caseInForce(of: project, on: day), !benefits.isEmpty else {
      throw OperationError(
        Phrase(
          sv: "\(subject) har ingen nytta med plan i kronor i en fastställd kalkyl den \(day).",
          en: "\(subject) has no benefit with a plan in kronor in an adopted case on \(day)."))
    }
    var report = RealisationReport.make(
      of: book, benefits: benefits, in: benefitCase, isWhole: single == nil, by: length, year: year,
      period: shown.period, on: day, language: language)
    report.tell(shown, canChoose: false)
    return report
  }
}
