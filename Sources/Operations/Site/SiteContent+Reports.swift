import Appraisal
import ProgrammeModel
import Register
import Rendering
import ReportContent

/// A report of the site: its period, its content and its files.
struct SiteReport {
  let period: ReportPeriod
  let content: Report
  let files: [FolderFile]
}

extension SiteContent {
  /// The reports whose heads are registered, newest first, or those asked for; without any, the last period that ended
  /// if something is reported for it.
  ///
  /// Each shows what was known on its own date.
  func reports(_ wanted: [ReportPeriod]) throws(OperationError) -> [SiteReport] {
    var periods = wanted.isEmpty ? book.programme.reportHeads.map(\.id) : wanted
    if periods.isEmpty, try workspace.doubt(about: period, asOf: .latest, today: day) == nil { periods = [period] }
    var reports: [SiteReport] = []
    let making = MakeReport(workspace)
    for period in Set(periods).sorted(by: >) {
      let known = try workspace.knowledge(for: period, asOf: nil)
      let content = try making.content(period, asOf: known, language: language)
      var files: [FolderFile] = []
      for format in [MakeReport.Format.html, .xml] {
        files.append(
          FolderFile(
            path: "rapporter/" + fileName(period, format), bytes: try making.bytes(of: content, as: format)))
      }
      reports.append(SiteReport(period: period, content: content, files: files))
    }
    return reports
  }

  func fileName(_ period: ReportPeriod, _ format: MakeReport.Format) -> String {
    "\(self("tertialrapport", "tertial-report"))-\(period).\(format.rawValue)"
  }

  /// The page that lists the reports, and one for each with its summary and files.
  func reportPages(_ reports: [SiteReport]) -> [SitePage] {
    let list = SitePage(
      path: "rapporter.html", title: self("Rapporter", "Reports"),
      lead: self("Rapporterna till kommunstyrelsen.", "The reports to the municipal executive board."),
      trail: [start], place: "rapporter.html", parts: [.table(reportTable(reports))], report: report())
    return [list] + reports.map(page)
  }

  /// Reports with their date and files.
  func reportTable(_ reports: [SiteReport]) -> SiteTable {
    SiteTable(
      id: "tabell-rapporter",
      caption: self("Rapporter, den senaste först.", "Reports, the latest first."),
      columns: [
        .text("Period"), .text(self("Rapport", "Report")), .text(self("Datum", "Date")), .text("Dnr"),
        .text(self("Filer", "Files")),
      ],
      rows: reports.map { report in
        let head = book.programme.reportHeads.first { $0.id == report.period }
        return [
          .text(report.period.description),
          .link(SitePage.Link(report.content.title, to: "rapporter/\(report.period).html")),
          .text(head?.date?.description ?? ""), .text(head?.caseNumber ?? ""),
          .links(
            [MakeReport.Format.html, .xml].map {
              SitePage.Link(
                "\($0.rawValue.uppercased()) \(report.period)", to: "rapporter/" + fileName(report.period, $0))
            }),
        ]
      })
  }

  private func page(of report: SiteReport) -> SitePage {
    var content = report.content
    // The rows that marks lead to stand in the whole report.
    content.findings = []
    content.sections = content.sections.filter { ["sammanfattning", "ekonomi", "sekretess"].contains($0.id) }
    var page = SitePage(
      path: "rapporter/\(report.period).html", title: report.content.title, lead: report.content.subtitle,
      trail: [start, SitePage.Link(self("Rapporter", "Reports"), to: "rapporter.html")], place: "rapporter.html",
      parts: [
        .facts(report.content.head.map { ($0.label, .text($0.value)) }),
        .links([
          SitePage.Link(self("Hela rapporten", "The whole report"), to: "rapporter/" + fileName(report.period, .html)),
          SitePage.Link(
            self("Rapporten som XML, för program", "The report as XML, for programs"),
            to: "rapporter/" + fileName(report.period, .xml)),
        ]), .report,
      ], report: content)
    page.marksInSections = marks(of: report)
    return page
  }
}
