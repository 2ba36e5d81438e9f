import Appraisal
import Governance
public import ProgrammeModel
import Scrutiny

/// The report on one portfolio: frame, money, benefit, risk and resources, project by project.
public enum PortfolioReport {
  /// The report on a node of the structure, a pure function of the basis.
  public static func make(_ node: StructureNode, from basis: ReportBasis) -> Report {
    let content = PortfolioContent(node: node, report: basis.context)
    let findings = basis.findings(of: node)
    var report = basis.report(
      .portfolio, about: node.id.rawValue, content.title,
      content("Portföljrapport för \(content.report.months)", "Portfolio report for \(content.report.months)"),
      head: content.head)
    report.findings = content.report.marks(findings)
    let isFull = basis.detail == .full
    let sections: [Section?] = [
      content.summary(), content.economy(), content.frames(), content.benefit(), content.projectSection(),
      isFull ? content.riskSection() : nil, isFull ? content.changes() : nil,
      content.report.unknown(projects: content.projects.filter(\.isUnderWay), boards: []), content.findings(findings),
      isFull ? content.limits() : nil,
    ]
    report.sections = sections.compactMap(\.self)
    return report
  }
}

/// What every section of a portfolio's report is made from.
struct PortfolioContent {
  let node: StructureNode
  let report: ReportContext
  /// The projects under the node, each once.
  let projects: [Project]

  init(node: StructureNode, report: ReportContext) {
    self.node = node
    self.report = report
    projects = report.book.projects(under: node.id)
  }

  var book: Book { report.book }
  var subject: Subject { Subject(.node, node.id.rawValue) }
  var millions: String { self("mnkr", "SEK m") }
  var title: String { node.name.isEmpty ? node.id.rawValue : node.name }
  var anchor: String { node.id.anchor }

  func callAsFunction(_ swedish: String, _ english: String) -> String { report(swedish, english) }

  /// A section's own text for this portfolio, such as `portfölj/PF1/bakgrund`.
  func written(_ section: String) -> WrittenText? { report.text("portfölj/\(node.id)/\(section)") }

  /// The steering as it stood at the cut-off.
  var steering: GovernanceContent { report.steering }

  var head: [Report.HeadLine] {
    let owner = book.programme.portfolios.first { $0.id == node.id }?.organisation
    return [
      Report.HeadLine(label: self("Portfölj", "Portfolio"), value: node.id.rawValue),
      Report.HeadLine(
        label: self("Ansvarig", "In charge"),
        value: owner.map { report.name(of: $0) } ?? self("uppgift saknas", "missing")),
      Report.HeadLine(
        label: self("Avser", "Covers"),
        value: "\(report.day(report.period.first)) – \(report.day(report.period.cutOff))"),
    ]
  }

  /// The limits that status and findings went by.
  func limits() -> Section {
    Section(
      id: "granser", heading: self("Bilaga: gränser", "Annex: limits"), blocks: [.table(report.thresholdTable())])
  }

  func findings(_ findings: [Finding]) -> Section {
    report.ownFindings(
      findings,
      none: self(
        "Kontrollen gav inga fel eller varningar om portföljen.",
        "The check gave no errors or warnings about the portfolio."
      ))
  }
}
