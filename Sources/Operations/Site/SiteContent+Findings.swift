import ProgrammeModel
import Rendering
import ReportContent
import Scrutiny

extension SiteContent {
  /// The findings that touch figures, each with the page that tells of it: the project's own before the portfolio's.
  func marks(_ pages: [SitePage], _ reports: [SiteReport]) -> MarksElsewhere {
    var marks = MarksElsewhere()
    for page in tellingPages(pages) { marks.add(page.report.findings, on: page.path, titled: page.title) }
    if let report = current(reports) { add(report, to: &marks) }
    return marks
  }

  /// The findings that touch the figures of a report, which its file tells of.
  func marks(of report: SiteReport) -> MarksElsewhere {
    var marks = MarksElsewhere()
    add(report, to: &marks)
    return marks
  }

  private func add(_ report: SiteReport, to marks: inout MarksElsewhere) {
    marks.add(
      report.content.findings, on: "rapporter/" + fileName(report.period, .html), titled: report.content.title)
  }

  /// The report on the period that the pages show; `nil` where the site has none.
  func current(_ reports: [SiteReport]) -> SiteReport? { reports.first { $0.period == period } }

  /// The pages that tell of findings, those about one project first.
  private func tellingPages(_ pages: [SitePage]) -> [SitePage] {
    let telling = pages.filter { !$0.report.findings.isEmpty }
    return telling.filter { $0.place == "projekt.html" } + telling.filter { $0.place != "projekt.html" }
  }

  /// Where each finding is told of, in the order of rules.
  func findingPlaces(on pages: [SitePage], _ reports: [SiteReport]) -> [SitePlace] {
    var places: [String: (path: String, title: String)] = [:]
    func add(_ marks: [FindingMark], _ path: String, _ title: String) {
      for mark in marks where places[mark.id] == nil {
        places[mark.id] = (SitePage.place(ofFinding: mark.number, on: path), title)
      }
    }
    for page in tellingPages(pages) { add(page.report.findings, page.path, page.title) }
    if let report = current(reports) {
      add(report.content.findings, "rapporter/" + fileName(report.period, .html), report.content.title)
    }
    return basis.findings.sorted { $0.id < $1.id }.compactMap { finding in
      places[finding.id.text].map { place in
        let title = Scrutiny.rule(finding.id.rule)?.title(language) ?? ""
        return SitePlace(
          kind: self("iakttagelse", "finding"), id: finding.id.text, name: "\(finding.rule) \(title), \(place.title)",
          about: finding.found(language), path: place.path)
      }
    }
  }
}
