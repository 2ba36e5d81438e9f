import Appraisal
import ProgrammeModel

extension ReportContext {
  /// What each board pays and gains year by year and in all to the end of each year, green and yellow apart (S16).
  func payersByYear(_ boards: [Organisation]) -> Table? {
    let years = payerYears(boards)
    guard years.count > 1 else { return nil }
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-betalar-per-ar",
      caption: self(
        "Vem betalar och vem får nyttan år för år, mnkr, och sammanlagt till och med året. \(years.last?.year ?? 0) gäller "
          + "till brytdatum.",
        "Who pays and who benefits year by year, SEK m, and in all to the end of the year. \(years.last?.year ?? 0) is to "
          + "the cut-off."),
      columns: [
        .text(self("År", "Year")), .figures(self("Betalar", "Pays"), unit: unit),
        .figures(self("Grön", "Green"), unit: unit), .figures(self("Gul", "Yellow"), unit: unit),
        .figures(self("Betalat t.o.m. året", "Paid to date"), unit: unit),
        .figures(self("Grön t.o.m. året", "Green to date"), unit: unit),
        .figures(self("Gul t.o.m. året", "Yellow to date"), unit: unit),
      ],
      rows: boards.flatMap { board -> [Table.Row] in
        let subject = Subject(.organisation, board.id.rawValue)
        return [Table.Row(.group, [.text(board.name)])]
          + years.map { Table.Row(.body, [.text(String($0.year))] + year($0, subject)) }
      }, sources: ["utfall", "nyttoutfall", "nyttor"].map(TableName.init(_:)))
  }

  private func year(_ year: ReportPeriod, _ subject: Subject) -> [Table.Cell] {
    [
      figure(BoardPays<ThisYear>.self, subject, at: year),
      figure(BoardGains<GreenBenefit, ThisYear>.self, subject, at: year),
      figure(BoardGains<YellowBenefit, ThisYear>.self, subject, at: year),
      figure(BoardPays<SinceStart>.self, subject, at: year),
      figure(BoardGains<GreenBenefit, SinceStart>.self, subject, at: year),
      figure(BoardGains<YellowBenefit, SinceStart>.self, subject, at: year),
    ].map(Table.Cell.figure)
  }

  /// The whole years from the first with any cost or benefit at the boards, at most ten back, and the report's own.
  private func payerYears(_ boards: [Organisation]) -> [ReportPeriod] {
    let earlier = (1...10).reversed().map { ReportPeriod(year: period.year - $0, occasion: .annual) }
    let first = earlier.firstIndex { year in
      boards.contains { board in
        let subject = Subject(.organisation, board.id.rawValue)
        return [
          figure(BoardPays<ThisYear>.self, subject, at: year),
          figure(BoardGains<GreenBenefit, ThisYear>.self, subject, at: year),
          figure(BoardGains<YellowBenefit, ThisYear>.self, subject, at: year),
        ].contains { ($0.value.number ?? 0) != 0 }
      }
    }
    return (first.map { Array(earlier[$0...]) } ?? []) + [period]
  }
}
