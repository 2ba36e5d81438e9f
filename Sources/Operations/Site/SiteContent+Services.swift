import Appraisal
import ProgrammeModel
import Rendering
import ReportContent

extension SiteContent {
  /// The page that lists the services, and a page for each.
  func servicePages() -> [SitePage] {
    let all = book.programme.services.sorted { $0.id < $1.id }
    let list = SitePage(
      path: "tjanster.html", title: self("Tjänster", "Services"),
      lead: self("It-tjänster som är eller har varit i drift.", "IT services that are or have been in operation."),
      trail: [start], place: "tjanster.html", parts: [.table(serviceTable(all))], report: report())
    return [list] + all.map(page)
  }

  func serviceTable(_ services: [ITService]) -> SiteTable {
    SiteTable(
      id: "tabell-tjanster",
      caption: self(
        "Tjänster med ägare och tid i drift, ordnade efter id.", "Services with owner and time in operation, by id."),
      columns: [
        .text("Id"), .text(self("Tjänst", "Service")), .text(self("Ägare", "Owner")),
        .text(self("Omfattning", "Reach")), .text(self("E-tjänst", "E-service")), .text(self("I drift från", "From")),
        .text(self("Till", "To")), .text(self("Ur projekt", "From project")),
      ],
      rows: services.sorted { $0.id < $1.id }.map { service in
        [
          .text(service.id.rawValue), cell(service), cell(service.owner),
          .text(service.reach?.phrase(language) ?? ""),
          .text(service.isEService ? self("ja", "yes") : self("nej", "no")),
          .text(service.from?.description ?? ""), .text(service.to?.description ?? ""),
          service.project.flatMap { book.projects[$0] }.map(cell) ?? .text(""),
        ]
      })
  }

  private func page(of service: ITService) -> SitePage {
    let facts: [(label: String, cell: SiteTable.Cell)] = [
      (self("Ägare", "Owner"), cell(service.owner)),
      (self("Kategori", "Category"), .text(service.category?.phrase(language) ?? "")),
      (self("Omfattning", "Reach"), .text(service.reach?.phrase(language) ?? "")),
      (self("Tjänstetid", "Service hours"), .text(service.serviceHours?.phrase(language) ?? "")),
      (self("Process", "Process"), .text(service.process)),
      (self("Byggstenar att återanvända", "Building blocks to reuse"), .text(service.buildingBlocks)),
      (self("Ur projekt", "From project"), service.project.flatMap { book.projects[$0] }.map(cell) ?? .text("")),
      (
        self("Stöd för den som inte kan använda tjänsten", "Support for those who cannot use it"),
        .text(service.supportChannel)
      ),
    ].filter { if case .text("") = $0.cell { false } else { true } }
    return SitePage(
      path: plan.path(.service, service.id.rawValue) ?? "", title: "\(service.id) \(service.name)",
      trail: [start, SitePage.Link(self("Tjänster", "Services"), to: "tjanster.html")], place: "tjanster.html",
      parts: [.facts(facts), .report],
      report: report(
        PerspectiveReport.services(of: book, period: period, only: service.id, language: language).sections,
        findingsOfMeasured[Subject(.service, service.id.rawValue)]))
  }
}
