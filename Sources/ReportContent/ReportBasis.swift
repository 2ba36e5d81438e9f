public import Appraisal
import Governance
public import ProgrammeModel
public import Scrutiny

/// What a report is made from: one state of knowledge, a period, what the rules found, and how much is to be said.
public struct ReportBasis: Sendable {
  /// The programme as known at one registration.
  public let book: Book
  /// What the report covers.
  public let period: ReportPeriod
  /// What the rules found in the same book and period.
  public let findings: [Finding]
  /// The status of each project by the tolerances; a project without one is not assessed.
  public let statuses: [Identifier<Project>: ProjectStatus]
  /// The language of all text.
  public let language: Language
  /// The hash of the registration in the register's chain.
  public let registerHash: String
  /// How much is said.
  public let detail: ReportDetail
  /// What people have registered in another language than the report's.
  public let registered: RegisterWords?
  /// The steering as it stood at the cut-off, laid out once for all reports.
  let governance: GovernanceContext
  private let projectsOfSubjects: ProjectsOfSubjects

  /// What a report is made from.
  public init(
    book: Book, period: ReportPeriod, findings: [Finding], statuses: [Identifier<Project>: ProjectStatus],
    language: Language, registerHash: String, detail: ReportDetail = .full
  ) {
    self.book = book
    self.period = period
    self.findings = findings
    self.statuses = statuses
    self.language = language
    self.registerHash = registerHash
    self.detail = detail
    governance = GovernanceContext(book, period: period, on: period.cutOff)
    registered = RegisterWords(book.programme, for: language)
    projectsOfSubjects = ProjectsOfSubjects(book)
  }
}

extension ReportBasis {
  /// The portfolios that there is something to say about, in report order.
  public var portfolios: [StructureNode] { context.portfolios }

  /// The project that a finding is about, itself or through what belongs to it.
  func project(of finding: Finding) -> Identifier<Project>? { projectsOfSubjects.project(of: finding.subject) }

  /// What the sections are made from.
  var context: ReportContext {
    ReportContext(
      book: book, period: period, language: language, statuses: statuses, detail: detail, governance: governance)
  }

  /// A report of a kind without sections yet.
  func report(
    _ kind: Report.Kind, about subject: String?, _ title: String, _ subtitle: String, head: [Report.HeadLine]
  ) -> Report {
    var report = Report(
      kind: kind, language: language, title: title, subtitle: subtitle, period: period, head: head,
      registration: book.programme.registration, statedAt: book.programme.statedAt, registerHash: registerHash)
    report.subject = subject
    report.detail = detail
    report.registered = registered
    return report
  }
}
