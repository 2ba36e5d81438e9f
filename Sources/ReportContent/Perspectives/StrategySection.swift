import Appraisal
import ProgrammeModel

extension ReportContext {
  /// The strategy's measures by area: how many, done, remaining, without owner (S9); and those that nobody owns.
  func strategy() -> Section? {
    guard !book.programme.strategyMeasures.isEmpty else { return nil }
    let areas = Set(book.programme.strategyMeasures.map(\.area)).sorted()
    var section = Section(
      id: "insatser", heading: self("Insatser i strategins handlingsplaner", "Measures of the strategy's action plans"))
    section.blocks = [
      .table(
        Table(
          id: "tabell-insatser",
          caption: self(
            "Insatser per insatsområde i handlingsplaner till och med \(period.year). Avbrutna räknas inte.",
            "Measures by area in action plans up to \(period.year). Those given up do not count."),
          columns: [
            .text(self("Insatsområde", "Area")), .figures(self("Insatser", "Measures"), unit: self("antal", "number")),
            .figures(self("Klara", "Done"), unit: self("antal", "number")),
            .figures(self("Återstår", "Remaining"), unit: self("antal", "number")),
            .figures(self("Andel klara", "Share done"), unit: "%"),
            .figures(self("Utan ägare", "Without owner"), unit: self("antal", "number")),
          ],
          rows: areas.map { strategyRow($0, Subject(.other, $0), .body) }
            + [strategyRow(self("Alla", "All"), programme, .total)],
          sources: [TableName("insatser")])),
      .table(actionPlans()),
    ]
    return section
  }

  private func strategyRow(_ name: String, _ subject: Subject, _ role: Table.Row.Role) -> Table.Row {
    Table.Row(
      role,
      [
        .text(name), cell(StrategyCount<PlannedMeasures>.self, subject),
        cell(StrategyCount<DoneMeasures>.self, subject),
        cell(StrategyCount<RemainingMeasures>.self, subject), cell(StrategyShareDone.self, subject),
        cell(StrategyCount<OwnerlessMeasures>.self, subject),
      ])
  }

  /// What remains or has no owner, by service area and year, with its owner or that there is none.
  private func actionPlans() -> Table {
    let remaining = book.programme.strategyMeasures.filter {
      $0.year <= period.year && (RemainingMeasures.counts($0) || OwnerlessMeasures.counts($0))
    }.sorted { ($0.serviceArea, $0.year, $0.id) < ($1.serviceArea, $1.year, $1.id) }
    return Table(
      id: "tabell-insatser-aterstar",
      caption: self(
        "Insatser som återstår eller saknar ägare, per tjänsteområde och år.",
        "Measures that remain or have no owner, by service area and year."),
      columns: [
        .text(self("Tjänsteområde", "Service area")), .text(self("År", "Year")), .text(self("Insats", "Measure")),
        .text(self("Organisation", "Organisation")), .text(self("Ägare", "Owner")), .text("Status"),
      ],
      rows: remaining.map { measure in
        Table.Row(
          .body,
          [
            .text(measure.serviceArea), .text(String(measure.year)), .text(measure.name),
            .text(said(measure.organisation) { name(of: $0) }),
            .text(measure.owner.value.flatMap { $0.isEmpty ? nil : $0 } ?? self("saknas", "none")),
            .text(said(measure.status) { self($0.phrase) }),
          ])
      }, sources: [TableName("insatser")])
  }
}
