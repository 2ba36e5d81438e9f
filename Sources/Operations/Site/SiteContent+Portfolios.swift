import Appraisal
import Governance
import ProgrammeModel
import Rendering
import ReportContent

extension SiteContent {
  /// The page that lists the portfolios, and a page for each.
  func portfolioPages() -> [SitePage] {
    let all = SitePlan.portfolios(in: book)
    let list = SitePage(
      path: "portfoljer.html", title: self("Portföljer", "Portfolios"),
      lead: self("Ramar och utfall \(period) i mnkr.", "Frames and outcome \(period) in SEK m."), trail: [start],
      place: "portfoljer.html", parts: [.table(portfolioTable(all))], report: report())
    return [list] + all.map(page)
  }

  /// Portfolios with frame, granted, outcome, forecast and what is left.
  func portfolioTable(_ portfolios: [StructureNode]) -> SiteTable {
    SiteTable(
      id: "tabell-portfoljer",
      caption: self(
        "Portföljernas ramar för \(period.year): beslutad ram, beviljat, utfall, prognos och kvar i mnkr.",
        "The portfolios' frames for \(period.year): decided frame, granted, outcome, forecast and left in SEK m."),
      columns: [
        .text("Id"), .text(self("Portfölj", "Portfolio")), .figures(self("Projekt", "Projects")),
        .figures(self("Ram", "Frame")), .figures(self("Beviljat", "Granted")), .figures(self("Utfall", "Outcome")),
        .figures(self("Prognos", "Forecast")), .figures(self("Kvar", "Left")),
      ],
      rows: portfolios.map { node in
        let id = node.id.rawValue
        let names = ["frame.in-force", "frame.granted", "frame.outcome", "frame.forecast", "frame.left"]
        return [
          .text(id), plan.cell(.node, id, node.name),
          .figure(Figure(unidentified: .count(book.projects(under: node.id).count), .count)),
        ] + names.map { figure($0, .node, id) }
      })
  }

  private func page(of node: StructureNode) -> SitePage {
    let id = node.id.rawValue
    let described = book.programme.portfolios.first { $0.id == node.id }
    var parts: [SitePage.Part] = []
    if let purpose = described?.purpose, !purpose.isEmpty { parts.append(.paragraph(purpose)) }
    parts.append(
      .facts([
        (self("Ansvarig", "In charge"), cell(described?.organisation)),
        (self("Ram \(period.year)", "Frame \(period.year)"), figure("frame.in-force", .node, id)),
        (self("Beviljat", "Granted"), figure("frame.granted", .node, id)),
        (self("Utfall", "Outcome"), figure("frame.outcome", .node, id)),
        (self("Prognos", "Forecast"), figure("frame.forecast", .node, id)),
      ]))
    parts.append(.heading(self("Projekt i portföljen", "Projects of the portfolio"), id: "projekt"))
    parts.append(.table(projectTable(book.projects(under: node.id))))
    parts.append(.report)
    var sections: [Section] = []
    if book.portfolios.contains(where: { $0.id == node.id }) {
      sections += (try? steering.frames(portfolio: id))?.sections ?? []
      sections += (try? steering.risks(portfolio: id))?.sections ?? []
    }
    return SitePage(
      path: plan.path(.node, id) ?? "", title: node.name, lead: self("Belopp i mnkr.", "Amounts in SEK m."),
      trail: [start, SitePage.Link(self("Portföljer", "Portfolios"), to: "portfoljer.html")],
      place: "portfoljer.html", parts: parts, report: report(sections, basis.findingsOfPortfolio(node)))
  }
}
