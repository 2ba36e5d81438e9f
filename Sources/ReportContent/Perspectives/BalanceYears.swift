import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Raised running cost against decided savings, board by board, year by year and in all to the end of each (S16).
  func balanceByYear(_ boards: [Organisation]) -> Table? {
    let years = book.balanceYears(to: period).suffix(10)
    // What is zero in every year is no balance to follow.
    let concerned = boards.filter { board in
      let subject = Subject(.organisation, board.id.rawValue)
      return [
        figure(BoardToDate<RunningCostAtBoard>.self, subject), figure(BoardToDate<TakenHomeAtBoard>.self, subject),
      ].contains { ($0.value.number ?? 0) != 0 }
    }
    guard years.count > 1, !concerned.isEmpty else { return nil }
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-drift-mot-besparing-per-ar",
      caption: self(
        "Höjd driftkostnad mot beslutad hemtagning år för år, mnkr, och sammanlagt till och med året. Minus betyder att "
          + "besparingen inte räcker.",
        "Raised running cost against decided savings year by year, SEK m, and in all to the end of the year. Minus means "
          + "that the savings do not suffice."),
      columns: [
        .text(self("År", "Year")), .figures(self("Höjd drift", "Raised running cost"), unit: unit),
        .figures(self("Hemtaget", "Taken home"), unit: unit), .figures(self("Netto", "Net"), unit: unit),
        .figures(self("Drift t.o.m. året", "Running cost to date"), unit: unit),
        .figures(self("Hemtaget t.o.m. året", "Taken home to date"), unit: unit),
        .figures(self("Netto t.o.m. året", "Net to date"), unit: unit),
      ],
      rows: concerned.flatMap { board -> [Table.Row] in
        let subject = Subject(.organisation, board.id.rawValue)
        return [Table.Row(.group, [.text(board.name)])]
          + years.map { Table.Row(.body, [.text(String($0.year))] + balance($0, subject)) }
      }, sources: ["kalkylkostnader", "hemtagningar"].map(TableName.init(_:)))
  }

  private func balance(_ year: ReportPeriod, _ subject: Subject) -> [Table.Cell] {
    [
      figure(RunningCostAtBoard.self, subject, at: year), figure(TakenHomeAtBoard.self, subject, at: year),
      figure(BudgetEffectAtBoard.self, subject, at: year),
      figure(BoardToDate<RunningCostAtBoard>.self, subject, at: year),
      figure(BoardToDate<TakenHomeAtBoard>.self, subject, at: year), figure(BudgetEffectToDate.self, subject, at: year),
    ].map(Table.Cell.figure)
  }
}
