import Appraisal
import ProgrammeModel
import Rendering
import ReportContent

extension SiteContent {
  /// The start page: the latest report's summary, and ways on.
  func startPage(_ reports: [SiteReport]) -> SitePage {
    let sections = reports.first?.content.sections ?? []
    var content = report(sections.filter { $0.id == "sammanfattning" } + pictures(from: sections))
    if let latest = reports.first { content.period = latest.period }
    let portfolios = SitePlan.portfolios(in: book)
    var parts: [SitePage.Part] = []
    if let description = book.programme.plans.first?.description, !description.isEmpty {
      parts.append(.paragraph(description))
    }
    if let latest = reports.first {
      parts.append(
        .paragraph(
          self(
            "Sammanfattningen och bilderna här nedanför är ur \(latest.content.title) och visar läget "
              + "\(latest.period.cutOff).",
            "The summary and the pictures below are from \(latest.content.title) and show the state on "
              + "\(latest.period.cutOff).")))
    }
    parts.append(.report)
    parts.append(.heading(self("Rapporter", "Reports"), id: "rapporter"))
    parts.append(.table(reportTable(Array(reports.prefix(6)))))
    if reports.count > 6 {
      parts.append(
        .links([
          SitePage.Link(self("Alla \(reports.count) rapporter", "All \(reports.count) reports"), to: "rapporter.html")
        ]))
    }
    if !portfolios.isEmpty {
      parts.append(.heading(self("Portföljer", "Portfolios"), id: "portfoljer"))
      parts.append(.table(portfolioTable(portfolios)))
    }
    parts.append(.heading(self("Mer", "More"), id: "mer"))
    parts.append(
      .links([
        SitePage.Link(
          self("\(book.programme.projects.count) projekt", "\(book.programme.projects.count) projects"),
          to: "projekt.html"),
        SitePage.Link(
          self("\(book.programme.services.count) tjänster", "\(book.programme.services.count) services"),
          to: "tjanster.html"),
        SitePage.Link(
          self(
            "\(SitePlan.boards(in: book).count) nämnder och bolag, och vad som påverkar dem",
            "\(SitePlan.boards(in: book).count) boards and companies, and what affects them"), to: "namnder.html"),
        SitePage.Link(self("Öppna data", "Open data"), to: "data.html"),
      ]))
    var page = SitePage(
      path: "index.html", title: name,
      lead: self("Uppgifter registrerade till och med \(day).", "Facts registered up to \(day)."), place: "index.html",
      parts: parts, report: content)
    page.marksInSections = reports.first.map(marks)
    return page
  }

  /// The first pictures of the latest report's sections, each under the heading that it has in the report: a picture of
  /// one perspective does not speak for all five.
  private func pictures(from sections: [Section]) -> [Section] {
    sections.compactMap { section -> Section? in
      for part in [section] + section.subsections {
        let chart = part.blocks.first { block in if case .chart = block { true } else { false } }
        if let chart { return Section(id: part.id, heading: part.heading, blocks: [chart]) }
      }
      return nil
    }.prefix(3).map(\.self)
  }
}
