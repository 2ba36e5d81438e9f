import Appraisal
import ProgrammeModel

extension RealisationContent {
  /// The decisions that take the benefits home, each with its reference; those without one do not count.
  func takingsHome(_ benefits: [Benefit]) -> Section? {
    let takings = benefits.flatMap { book.benefitAmounts.takingsHome(of: $0.id) }.sorted {
      ($0.year, $0.id) < ($1.year, $1.id)
    }
    guard !takings.isEmpty else { return nil }
    return Section(
      id: "hemtagningar", heading: self("Hemtagningar", "Takings home"),
      blocks: [
        .table(
          Table(
            id: "tabell-hemtagningar",
            caption: self(
              "Beslut som tar hem nytta, mnkr. Ett beslut utan diarienummer räknas inte.",
              "Decisions that take benefit home, SEK m. A decision without a case number does not count."),
            columns: [
              .text(self("Nytta", "Benefit")), .text(self("Nämnd", "Board")), .text(self("Från år", "From")),
              .figures(self("Belopp", "Amount"), unit: self("mnkr", "SEK m")), .text(self("Varaktighet", "Duration")),
              .text(self("Beslut", "Decision")),
            ],
            rows: takings.map { taking in
              Table.Row(
                .body,
                [
                  .text(taking.benefit.rawValue), .text(report.name(of: taking.organisation)),
                  .text(String(taking.year)),
                  report.cell(TakingHomeAmount.self, Subject(.takingHome, taking.id.rawValue)),
                  .text(taking.permanence.map { report($0.phrase) } ?? ""),
                  .text(
                    taking.decision.isEmpty
                      ? self("saknas, räknas inte", "missing, not counted")
                      : [taking.decision, taking.decidedOn.map(\.description) ?? ""].filter { !$0.isEmpty }.joined(
                        separator: ", ")),
                ])
            }, sources: [TableName("hemtagningar")]))
      ])
  }
}
