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
    return SitePage(
      path: "index.html", title: name,
      lead: self("Uppgifter registrerade till och med \(day).", "Facts registered up to \(day)."), place: "index.html",
      parts: parts,
      report: content)
  }

  /// The first pictures of the latest report's sections, under its headings.
  private func pictures(from sections: [Section]) -> [Section] {
    sections.compactMap { section -> Section? in
      let chart = (section.blocks + section.subsections.flatMap(\.blocks)).first { block in
        if case .chart = block { true } else { false }
      }
      return chart.map { Section(id: section.id, heading: section.heading, blocks: [$0]) }
    }.prefix(3).map(\.self)
  }

  /// The page that lists everything there is, for finding a thing by name or id; a script filters it.
  func searchPage(_ pages: [SitePage]) -> SitePage {
    let kinds: [String: String] = [
      "rapporter.html": self("rapport", "report"), "portfoljer.html": self("portfölj", "portfolio"),
      "projekt.html": self("projekt", "project"), "tjanster.html": self("tjänst", "service"),
      "namnder.html": self("nämnd eller bolag", "board or company"),
    ]
    let rows = pages.filter { $0.path.contains("/") }.map { page -> [SiteTable.Cell] in
      [
        .link(SitePage.Link(page.title, to: page.path)), .text(kinds[page.place] ?? ""),
        .text(words(of: page)),
      ]
    }
    return SitePage(
      path: "sok.html", title: self("Sök", "Search"),
      lead: self(
        "Allt som har en egen sida. Webbläsarens sökning i sidan fungerar också.",
        "Everything with a page of its own. The browser's search in the page works as well."),
      trail: [start], place: "sok.html",
      parts: [
        .table(
          SiteTable(
            id: "allt",
            caption: self(
              "Rapporter, portföljer, projekt, tjänster, nämnder och bolag.",
              "Reports, portfolios, projects, services, boards and companies."),
            columns: [.text(self("Sida", "Page")), .text(self("Slag", "Kind")), .text(self("Om", "About"))], rows: rows)
        )
      ], report: report())
  }

  /// What a page says of its thing first, cut at a word.
  private func words(of page: SitePage) -> String {
    let texts = page.parts.compactMap { part -> String? in
      switch part {
      case .paragraph(let text): text
      case .facts(let facts):
        facts.prefix(2).compactMap { fact in
          switch fact.cell {
          case .text(let text): text
          case .link(let link): link.text
          case .links, .figure, .status: nil
          }
        }.filter { !$0.isEmpty }.joined(separator: ", ")
      default: nil
      }
    }
    let text = texts.first ?? ""
    guard text.count > 160 else { return text }
    return String(text.prefix(160)).split(separator: " ").dropLast().joined(separator: " ") + " …"
  }
}
