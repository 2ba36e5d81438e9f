import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The services in operation at the cut-off, in order of id.
  var runningServices: [ITService] {
    book.programme.services.filter { $0.isRunning(period.tertial.first, period.cutOff) }.sorted { $0.id < $1.id }
  }

  /// The annex: for each service its figures in the five perspectives.
  func services() -> Section? { figuredServices()?.section }

  /// The annex with the names of its figures and its links, gone through by whoever made them.
  func figuredServices() -> FiguredSection? {
    let running = runningServices
    guard !running.isEmpty else { return nil }
    let table = Concurrently.begin { serviceTable(running) }
    let parts = Concurrently.map(running) { service($0).map(FiguredSection.init) }.compactMap(\.self)
    var section = Section(id: "tjanster", heading: self("Bilaga: tjänster i drift", "Annex: services in operation"))
    section.blocks = [.table(table.result())]
    var annex = FiguredSection(section)
    annex.section.subsections = parts.map(\.section)
    for part in parts {
      annex.figureNames.formUnion(part.figureNames)
      annex.links.formUnion(part.links)
    }
    return annex
  }

  /// One line per service: owner, hours, cost, use, availability.
  func serviceTable(_ services: [ITService]) -> Table {
    func point(_ key: String, _ service: ITService) -> Subject {
      MeasurementBook.Point(indicator: Identifier(key), kind: .service, object: service.id.rawValue).subject
    }
    return Table(
      id: "tabell-tjanster",
      caption: self(
        "Tjänster i drift, kostnad från årets början och it-kostnad per ärende, tillgänglighet i perioden och senaste årets nöjd "
          + "kund-index (NKI).",
        "Services in operation, cost from the year's beginning and IT cost per case, availability in the period and the "
          + "latest yearly satisfied-customer index (NKI)."),
      columns: [
        .text("Id"), .text(self("Tjänst (ägare)", "Service (owner)")),
        .figures(self("Kostnad", "Cost"), unit: self("mnkr", "SEK m")),
        .figures(self("Per ärende", "Per case"), unit: self("kr", "SEK")),
        .figures(self("Tillgänglighet", "Availability"), unit: "%"),
        .figures(self("NKI senast", "Latest NKI"), unit: "index"),
      ],
      rows: services.map { service in
        Table.Row(
          .body,
          [
            .text(service.id.rawValue),
            .text(service.owner.value.map { "\(service.name) (\($0))" } ?? service.name),
            cell(ServiceCost.self, Subject(.service, service.id.rawValue)),
            cell(IndicatorValue.self, point("kostnad-per-transaktion", service), style: .kronor),
            cell(IndicatorValue.self, point("tillgänglighet", service)),
            .figure(latestSatisfaction(service)),
          ])
      }, sources: ["tjänster", "utfall", "ärenden", "incidenter", "enkätsvar"].map(TableName.init(_:)))
  }

  /// One service's figures, perspective by perspective; a service without any value says so in the table above.
  func service(_ service: ITService) -> Section? {
    var gaps = ChangeGaps()
    let rows = Perspective.allCases.flatMap { perspective -> [Table.Row] in
      let points = book.standings(of: perspective, for: .service, service.id.rawValue, in: period)
      guard !points.isEmpty else { return [] }
      return [Table.Row(.group, [.text(self(perspective.words))])]
        + points.map { Table.Row(.body, indicatorCells($0.known, $0.standing, false, &gaps)) }
    }
    guard !rows.isEmpty else { return nil }
    var section = Section(id: "tjanst-" + service.id.anchor, heading: "\(service.name) (\(service.id))")
    section.blocks = [
      .table(
        Table(
          id: "tabell-tjanst-" + service.id.anchor,
          caption: self("\(service.name) i de fem perspektiven.", "\(service.name) in the five perspectives."),
          columns: [
            .text(self("Mätetal", "Indicator")), .figures(self("Värde", "Value"), unit: ""),
          ] + changeColumns + [
            .figures(self("Årsmål", "Target"), unit: ""), .text(self("Föreslagen bedömning", "Proposed rating")),
          ],
          rows: rows, notes: notes(gaps),
          sources: ["ärenden", "användare", "incidenter", "mätvärden"].map(TableName.init(_:))))
    ]
    return section
  }
}
