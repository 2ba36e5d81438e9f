import Appraisal
import Governance
public import ProgrammeModel
public import Register
public import ReportContent

/// The views of steering on a register: what is asked, who may decide, what is left, and what follows after close.
public struct Steering: Sendable {
  private let governance: GovernanceContext
  private let shown: ShownPeriod
  /// The head of the chain whose knowledge it shows; a public version prints none.
  private let hash: String
  private let language: Language

  /// The steering as it was known.
  ///
  /// - Parameters:
  ///   - period: the report period; `nil` for the last that something is reported for.
  ///   - asOf: what was known when; a day is also the day of the view.
  ///   - today: the machine's day, which the view never goes beyond.
  /// - Throws: ``OperationError`` where the register cannot be read.
  public init(
    _ workspace: Workspace, period: ReportPeriod? = nil, asOf: AsOf, today: CalendarDay, language: Language
  ) throws(OperationError) {
    let book = try workspace.book(asOf: asOf)
    let known = book.programme.statedAt.swedishDay
    let day: CalendarDay
    switch asOf {
    case .endOf(let asked), .receivedBy(let asked): day = min(asked, today)
    case .latest, .registration: day = min(known, today)
    }
    shown = try workspace.shownPeriod(period, asOf: asOf, on: day)
    governance = GovernanceContext(book, period: shown.period, on: day)
    self.language = language
    let number = book.programme.registration
    let entry = try onRegister { () throws(RegisterError) in try workspace.register.registration(number) }
    hash = workspace.isPublic ? "" : entry?.hash ?? ""
  }

  /// What a decision point asks of a project.
  ///
  /// - Throws: ``OperationError`` for an unknown project or decision point.
  public func gate(_ project: String, point: String) throws(OperationError) -> Report {
    let project = try find(project)
    let word = point.uppercased()
    let plain = word.hasPrefix("BP") ? "B" + word.dropFirst(2) : word
    guard let point = DecisionPoint(rawValue: plain) else {
      throw OperationError(
        Phrase(
          sv: "\"\(point)\" är ingen beslutspunkt. Skriv B0, B1, B2, B3 eller B4 (eller BP0–BP4).",
          en: "\"\(point)\" is no decision point. Write B0, B1, B2, B3 or B4 (or BP0–BP4)."), isUsage: true)
    }
    return GatePage.make(governance.review(of: project, at: point), in: governance, language: language)
  }

  /// What a project's application lacks, or with `isPackage` the whole basis for a decision.
  ///
  /// - Throws: ``OperationError`` for an unknown project.
  public func application(_ project: String, isPackage: Bool) throws(OperationError) -> Report {
    let project = try find(project)
    guard isPackage else { return ApplicationPage.missing(project, in: governance, language: language) }
    var package = ApplicationPage.package(project, in: governance, language: language)
    package.registerHash = hash
    return package
  }

  /// Who decided what on a project, and on which delegation.
  ///
  /// - Throws: ``OperationError`` for an unknown project.
  public func decisions(_ project: String) throws(OperationError) -> Report {
    AuthorityPage.make(try find(project), in: governance, language: language)
  }

  /// What is asked of a project after its close.
  ///
  /// - Throws: ``OperationError`` for an unknown project.
  public func afterClose(_ project: String) throws(OperationError) -> Report {
    AfterClosePage.make(governance.afterClose(of: try find(project)), in: governance, language: language)
  }

  /// What every board and company owes for a report.
  public func due(_ report: ReportPeriod) -> Report {
    DuePage.make(governance.duties(for: report), for: report, in: governance, language: language)
  }

  /// The frames of a portfolio, or of all.
  ///
  /// - Throws: ``OperationError`` for an unknown portfolio.
  public func frames(portfolio: String?) throws(OperationError) -> Report {
    told(FramesPage.make(try portfolios(portfolio), in: governance, language: language))
  }

  /// Benefit, risk and resources of a portfolio, or of all.
  ///
  /// - Throws: ``OperationError`` for an unknown portfolio.
  public func risks(portfolio: String?) throws(OperationError) -> Report {
    told(RisksPage.make(try portfolios(portfolio), in: governance, language: language))
  }

  private func told(_ page: Report) -> Report {
    var page = page
    page.tell(shown)
    return page
  }

  private func find(_ id: String) throws(OperationError) -> Project {
    if let project = governance.book.projects[Identifier(id)] { return project }
    let known = KnownNames.phrase(governance.book.projects.keys.map(\.rawValue), like: id)
    throw OperationError(
      Phrase(
        sv: "Det finns inget projekt \(id).\(known.swedish)", en: "There is no project \(id).\(known.english)"))
  }

  private func portfolios(_ id: String?) throws(OperationError) -> [StructureNode] {
    let all = governance.book.portfolios
    guard let id else { return all }
    if let node = all.first(where: { $0.id.rawValue.lowercased() == id.lowercased() }) { return [node] }
    let known = KnownNames.phrase(all.map(\.id.rawValue), like: id)
    throw OperationError(
      Phrase(
        sv: "Det finns ingen portfölj \(id).\(known.swedish)",
        en: "There is no portfolio \(id).\(known.english)"))
  }
}
