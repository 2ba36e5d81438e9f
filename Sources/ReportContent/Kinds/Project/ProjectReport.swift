import Appraisal
import Governance
public import ProgrammeModel
import Scrutiny

/// The report on one project, on a page or two: why it is done, who answers, money, benefit, risk and what comes next.
public enum ProjectReport {
  /// The report on a project that the book holds, a pure function of the basis.
  public static func make(_ project: Project, from basis: ReportBasis) -> Report {
    let content = ProjectContent(project: project, report: basis.context)
    let findings = basis.findings.filter { !$0.isAccepted && basis.project(of: $0) == project.id }
    var report = basis.report(
      .project, about: project.id.rawValue, content.title,
      content("Projektrapport för \(content.report.months)", "Project report for \(content.report.months)"),
      head: content.head)
    report.findings = content.report.marks(findings)
    let sections: [Section?] = [
      content.summary(), content.statusSection(), content.economy(), content.benefits(),
      basis.detail == .full ? content.uncertainty() : nil, basis.detail == .full ? content.decisions() : nil,
      basis.detail == .full ? content.milestones() : nil,
      content.risks(), content.next(),
      project.isUnderWay ? content.report.unknown(projects: [project], boards: []) : nil,
      content.findings(findings),
    ]
    report.sections = sections.compactMap(\.self)
    return report
  }
}

/// What every section of a project's report is made from.
struct ProjectContent {
  let project: Project
  let report: ReportContext

  var book: Book { report.book }
  var subject: Subject { Subject(.project, project.id.rawValue) }
  var millions: String { self("mnkr", "SEK m") }
  var status: ProjectStatus? { report.statuses[project.id] }
  var benefitsOfProject: [Benefit] { book.benefitsOfProject[project.id] ?? [] }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  /// A section's own text for this project, such as `projekt/P1040/bakgrund`.
  func written(_ section: String) -> WrittenText? { report.text("projekt/\(project.id)/\(section)") }

  /// The project's name, or its id where it has none.
  var title: String { project.name.isEmpty ? project.id.rawValue : project.name }

  /// Id, portfolio, who orders, receives and leads, state and days.
  var head: [Report.HeadLine] {
    func line(_ label: String, _ value: String) -> Report.HeadLine {
      Report.HeadLine(label: label, value: value.isEmpty ? self("uppgift saknas", "missing") : value)
    }
    let node = project.node.flatMap { book.nodes[$0]?.name }
    let financing =
      switch project.financing {
      case .portfolio: self("portfölj", "portfolio")
      case .board: self("nämndens egen budget", "the board's own budget")
      case .specialFunds: self("särskilda medel", "special funds")
      case .mixed: self("flera finansiärer", "several financiers")
      case nil: ""
      }
    return [
      line(self("Projekt", "Project"), project.id.rawValue),
      line(self("Portfölj", "Portfolio"), node ?? self("ingen", "none")),
      line(self("Finansiering", "Financing"), financing),
      line(self("Beställare", "Sponsor"), report.said(project.sponsor) { report.name(of: $0) }),
      line(self("Mottagare", "Receiver"), report.said(project.receiver) { report.name(of: $0) }),
      line(
        self("Projektledare", "Project leader"),
        report.said(project.leader) { person in book.persons[person]?.position ?? person.rawValue }),
      line(self("Tillstånd", "State"), report.said(project.state) { report($0.phrase) }),
      line(
        self("Tid", "Time"),
        "\(report.said(project.start, report.day)) – \(report.said(project.end, report.day))"),
      line(self("Driftstart", "Go-live"), report.said(project.goLive, report.day)),
    ]
  }

  /// The steering as it stood at the cut-off.
  var steering: GovernanceContent { report.steering }

  func findings(_ findings: [Finding]) -> Section {
    report.ownFindings(
      findings,
      none: self("Kontrollen gav inga iakttagelser om projektet.", "The check gave no findings about the project."))
  }
}
