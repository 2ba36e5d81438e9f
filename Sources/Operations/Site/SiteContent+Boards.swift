import Appraisal
import ProgrammeModel
import Rendering
import ReportContent

extension SiteContent {
  /// The page that lists boards and companies, and a page for each with what concerns it.
  func boardPages() -> [SitePage] {
    let all = SitePlan.boards(in: book)
    let list = SitePage(
      path: "namnder.html", title: self("Nämnder och bolag", "Boards and companies"),
      lead: self(
        "Vad som pågår och är i drift för varje nämnd och bolag.", "What runs and is in operation for each of them."),
      trail: [start], place: "namnder.html", parts: [.table(boardTable(all))], report: report())
    return [list] + all.map(page)
  }

  private func boardTable(_ boards: [Organisation]) -> SiteTable {
    SiteTable(
      id: "tabell-namnder",
      caption: self(
        "Nämnder och bolag, med projekt som de beställer eller tar emot och tjänster som de äger, ordnade efter id.",
        "Boards and companies, with projects they order or receive and services they own, by id."),
      columns: [
        .text("Id"), .text(self("Namn", "Name")), .text(self("Slag", "Kind")),
        .figures(self("Projekt", "Projects")), .figures(self("Tjänster", "Services")),
      ],
      rows: boards.sorted { $0.id < $1.id }.map { board in
        [
          .text(board.id.rawValue), cell(board.id), .text(board.kind?.phrase(language) ?? ""),
          .figure(Figure(unidentified: .count(projects(of: board).count), .count)),
          .figure(Figure(unidentified: .count(services(of: board).count), .count)),
        ]
      })
  }

  private func projects(of board: Organisation) -> [Project] {
    book.programme.projects.filter { $0.sponsor.value == board.id || $0.receiver.value == board.id }
      .sorted { $0.id < $1.id }
  }

  private func services(of board: Organisation) -> [ITService] {
    book.programme.services.filter { $0.owner.value == board.id }.sorted { $0.id < $1.id }
  }

  private func page(of board: Organisation) -> SitePage {
    var parts: [SitePage.Part] = [
      .facts([
        (self("Slag", "Kind"), .text(board.kind?.phrase(language) ?? "")),
        (
          self("Budgeteffekt \(period)", "Budget effect \(period)"),
          figure("board.budget-effect", .organisation, board.id.rawValue)
        ),
        (self("Hemtaget", "Taken home"), figure("board.taken-home", .organisation, board.id.rawValue)),
      ])
    ]
    let (own, owned) = (projects(of: board), services(of: board))
    if !own.isEmpty {
      parts.append(
        .heading(self("Projekt som nämnden beställer eller tar emot", "Projects ordered or received"), id: "egna"))
      parts.append(.table(projectTable(own)))
    }
    if !owned.isEmpty {
      parts.append(.heading(self("Tjänster som nämnden äger", "Services owned"), id: "tjanster"))
      parts.append(.table(serviceTable(owned)))
    }
    parts.append(.report)
    // What the check asks a board is between the board and the programme office; the site shows the rest.
    let overview = OverviewReport.make(
      of: book, organisation: board.id, period: period, findings: [], language: language
    ).sections.filter { $0.id != "svara" }.map(withoutOwnServices)
    let perspectives = PerspectiveReport.make(
      of: book, period: period, perspectives: Perspective.allCases, kind: .organisation, object: board.id.rawValue,
      language: language
    ).sections
    return SitePage(
      path: plan.path(.organisation, board.id.rawValue) ?? "", title: board.name,
      lead: self("Läget \(period). Belopp i mnkr.", "As of \(period). Amounts in SEK m."),
      trail: [start, SitePage.Link(self("Nämnder och bolag", "Boards and companies"), to: "namnder.html")],
      place: "namnder.html", parts: parts,
      report: report(overview + perspectives, findingsOfMeasured[Subject(.organisation, board.id.rawValue)]))
  }

  /// A section without the board's own services, which the page has already, with links.
  private func withoutOwnServices(_ section: Section) -> Section {
    var section = section
    section.blocks.removeAll { if case .table(let table) = $0 { table.id == "tabell-lokala" } else { false } }
    return section
  }
}
