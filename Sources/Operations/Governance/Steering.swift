import Appraisal
import Governance
public import ProgrammeModel
public import Register
public import ReportContent

/// The views of steering on a register: what is asked, who may decide, what is left, and what follows after close.
public struct Steering: Sendable {
  private let governance: GovernanceContext
  private let language: Language

  /// The steering as it was known.
  ///
  /// - Parameters:
  ///   - period: the report period; `nil` for the last one that has ended.
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
    governance = GovernanceContext(book, period: period ?? ReportPeriod(endedBy: day), on: day)
    self.language = language
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
    return isPackage
      ? ApplicationPage.package(project, in: governance, language: language)
      : ApplicationPage.missing(project, in: governance, language: language)
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
    FramesPage.make(try portfolios(portfolio), in: governance, language: language)
  }

  /// Benefit, risk and resources of a portfolio, or of all.
  ///
  /// - Throws: ``OperationError`` for an unknown portfolio.
  public func risks(portfolio: String?) throws(OperationError) -> Report {
    RisksPage.make(try portfolios(portfolio), in: governance, language: language)
  }

  private func find(_ id: String) throws(OperationError) -> Project {
    if let project = governance.book.projects[Identifier(id)] { return project }
    let all = governance.book.projects.keys.map(\.rawValue).sorted()
    let near = all.filter { $0.lowercased() == id.lowercased() || $0.hasPrefix(id.prefix(3)) }
    let shown = near.isEmpty ? all : near
    let alike = shown.prefix(8).joined(separator: ", ") + (shown.count > 8 ? " …" : "")
    throw OperationError(
      Phrase(
        sv: "Det finns inget projekt \(id)." + (alike.isEmpty ? "" : " Det finns \(alike)."),
        en: "There is no project \(id)." + (alike.isEmpty ? "" : " There are \(alike).")))
  }

  private func portfolios(_ id: String?) throws(OperationError) -> [StructureNode] {
    let all = governance.book.portfolios
    guard let id else { return all }
    if let node = all.first(where: { $0.id.rawValue.lowercased() == id.lowercased() }) { return [node] }
    let known = all.map(\.id.rawValue).joined(separator: ", ")
    throw OperationError(
      Phrase(
        sv: "Det finns ingen portfölj \(id)." + (known.isEmpty ? "" : " Portföljerna är \(known)."),
        en: "There is no portfolio \(id)." + (known.isEmpty ? "" : " The portfolios are \(known).")))
  }
}
