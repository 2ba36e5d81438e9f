import Appraisal
import ProgrammeModel
import Rendering
import ReportContent

extension SiteContent {
  /// The page that lists everything there is, for finding a thing by name or id; a script filters it.
  func searchPage(_ pages: [SitePage], _ places: SitePlaces) -> SitePage {
    var rows = pages.filter { $0.path.contains("/") }.map { page -> [SiteTable.Cell] in
      // What a thing is called in tables and decisions is often its id.
      let id = plan.id(at: page.path).flatMap { page.title.contains($0) ? nil : $0 }
      return [
        .link(SitePage.Link(page.title, to: page.path)), .text(kind(of: page)),
        .text([id, words(of: page)].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")),
      ]
    }
    rows += (places.indicators + places.findings).map { place in
      [
        .link(SitePage.Link(place.name, to: place.path)), .text(place.kind),
        .text([place.id, place.about].filter { !$0.isEmpty }.joined(separator: ", ")),
      ]
    }
    return SitePage(
      path: "sok.html", title: self("Sök", "Search"),
      lead: self(
        "Allt som har en egen sida, och mätetalen och iakttagelserna där de visas. Webbläsarens sökning i sidan "
          + "fungerar också.",
        "Everything with a page of its own, and the indicators and findings where they are shown. The browser's "
          + "search in the page works as well."),
      trail: [start], place: "sok.html",
      parts: [
        .links([SitePage.Link(self("Allt i bokstavsordning", "Everything in alphabetical order"), to: Self.index)]),
        .table(
          SiteTable(
            id: "allt",
            caption: self(
              "Rapporter, portföljer, projekt, tjänster, nämnder och bolag, mätetal och iakttagelser, i den ordningen.",
              "Reports, portfolios, projects, services, boards and companies, indicators and findings, in that order."),
            columns: [.text(self("Sida", "Page")), .text(self("Slag", "Kind")), .text(self("Om", "About"))], rows: rows)
        ),
      ], report: report())
  }

  private static let index = "a-o.html"

  /// The page that lists the same by name, under the letters of the alphabet.
  func indexPage(_ pages: [SitePage], _ places: SitePlaces) -> SitePage {
    var entries: [(order: String, letter: String, link: SitePage.Link)] = []
    for page in pages where page.path.contains("/") {
      let id = plan.id(at: page.path) ?? ""
      var name = page.title
      if !id.isEmpty, name.hasPrefix(id + " ") { name = String(name.dropFirst(id.count + 1)) }
      let about = [id == name ? "" : id, kind(of: page)].filter { !$0.isEmpty }.joined(separator: ", ")
      entries.append((Self.order(name), letter(of: name), SitePage.Link("\(name) (\(about))", to: page.path)))
    }
    for place in places.indicators {
      let about = [place.id == place.name ? "" : place.id, place.kind].filter { !$0.isEmpty }.joined(separator: ", ")
      entries.append(
        (Self.order(place.name), letter(of: place.name), SitePage.Link("\(place.name) (\(about))", to: place.path)))
    }
    entries.sort { ($0.order, $0.link.path) < ($1.order, $1.link.path) }
    var parts: [SitePage.Part] = []
    var rest = entries[...]
    while let first = rest.first {
      let same = rest.prefix { $0.letter == first.letter }
      parts.append(.heading(first.letter, id: "bokstav-\(parts.count / 2 + 1)"))
      parts.append(.links(same.map { $0.link }))
      rest = rest.dropFirst(same.count)
    }
    return SitePage(
      path: Self.index, title: self("Allt i bokstavsordning", "Everything in alphabetical order"),
      lead: self(
        "Allt som har en egen sida, och mätetalen, efter namn.",
        "Everything with a page of its own, and the indicators, by name."),
      trail: [start, search], place: search.path, parts: parts, report: report())
  }

  /// Å, Ä and Ö come after Z, and what does not begin with a letter before A.
  private static func order(_ name: String) -> String {
    let after: [Character: Character] = ["å": "{", "ä": "|", "ö": "}"]
    let folded = String(name.lowercased().map { after[$0] ?? $0 })
    return (folded.first.map { $0.isLetter || $0 > "z" } ?? false ? "1" : "0") + folded
  }

  private func letter(of name: String) -> String {
    guard let first = name.first, first.isLetter else { return self("Siffror och tecken", "Digits and signs") }
    return first.uppercased()
  }

  private func kind(of page: SitePage) -> String {
    switch page.place {
    case "rapporter.html": self("rapport", "report")
    case "portfoljer.html": self("portfölj", "portfolio")
    case "projekt.html": self("projekt", "project")
    case "tjanster.html": self("tjänst", "service")
    case "namnder.html": self("nämnd eller bolag", "board or company")
    default: ""
    }
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
