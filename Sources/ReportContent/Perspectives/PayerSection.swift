import Appraisal
import ProgrammeModel

extension ReportContext {
  /// Who pays and who benefits: a matrix of boards, green and yellow apart, and the boards that carry cost alone (S16).
  func payers() -> Section? {
    let boards = book.programme.organisations.filter { board in
      let subject = Subject(.organisation, board.id.rawValue)
      return [
        figure(BoardPays<SinceStart>.self, subject), figure(BoardGains<GreenBenefit, SinceStart>.self, subject),
        figure(BoardGains<YellowBenefit, SinceStart>.self, subject), figure(RunningCostAtBoard.self, subject),
        figure(TakenHomeAtBoard.self, subject),
      ].contains { ($0.value.number ?? 0) != 0 }
    }.sorted { $0.id < $1.id }
    guard !boards.isEmpty else { return nil }
    var section = Section(
      id: "betalar-och-far-nytta", heading: self("Vem betalar och vem får nyttan", "Who pays and who benefits"))
    section.blocks = [.table(matrix(boards)), .paragraph(.plain(carriers(boards)))]
    if let years = payersByYear(boards) { section.blocks.append(.table(years)) }
    section.blocks.append(.table(balance(boards)))
    if let years = balanceByYear(boards) { section.blocks.append(.table(years)) }
    if let picture = payerPicture(boards) { section.blocks.insert(.chart(picture), at: 0) }
    return section
  }

  private func matrix(_ boards: [Organisation]) -> Table {
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-betalar-och-far-nytta",
      caption: self(
        "Vad nämnderna betalar ur egen budget för projekt och för tjänster ur projekt, och den nytta som realiserats hos dem, "
          + "mnkr, till brytdatum. Grön nytta påverkar budgeten, gul frigör tid; de läggs inte ihop.",
        "What boards pay out of their own budget for projects and for services from projects, and the benefit realised at "
          + "them, SEK m, to the cut-off. Green benefit changes the budget, yellow frees time; they are not added."),
      columns: [
        .text(self("Nämnd", "Board")), .figures(self("Betalar i år", "Pays this year"), unit: unit),
        .figures(self("Grön i år", "Green this year"), unit: unit),
        .figures(self("Gul i år", "Yellow this year"), unit: unit),
        .figures(self("Betalar totalt", "Pays in all"), unit: unit),
        .figures(self("Grön totalt", "Green in all"), unit: unit),
        .figures(self("Gul totalt", "Yellow in all"), unit: unit),
      ],
      rows: boards.map { board in
        let subject = Subject(.organisation, board.id.rawValue)
        return Table.Row(
          .body,
          [
            .text(board.name), cell(BoardPays<ThisYear>.self, subject),
            cell(BoardGains<GreenBenefit, ThisYear>.self, subject),
            cell(BoardGains<YellowBenefit, ThisYear>.self, subject), cell(BoardPays<SinceStart>.self, subject),
            cell(BoardGains<GreenBenefit, SinceStart>.self, subject),
            cell(BoardGains<YellowBenefit, SinceStart>.self, subject),
          ])
      }, sources: ["utfall", "nyttoutfall", "nyttor"].map(TableName.init(_:)))
  }

  /// The boards that have paid and to which no benefit has come.
  private func carriers(_ boards: [Organisation]) -> String {
    let standings = boards.map { (name: $0.name, isAlone: carriesAlone($0)) }
    let alone = standings.filter { $0.isAlone == true }.map(\.name)
    let unknown = standings.filter { $0.isAlone == nil }.map(\.name)
    let known =
      !alone.isEmpty
      ? self(
        "Kostnad bärs utan att någon nytta har realiserats hos \(listed(alone)).",
        "Cost is carried without any benefit realised at \(listed(alone)).")
      : unknown.isEmpty
        ? self(
          "Ingen nämnd bär kostnad utan att nytta har realiserats hos den.",
          "No board carries cost without benefit realised at it.") : ""
    guard !unknown.isEmpty else { return known }
    let rest = self(
      "Det går inte att säga om kostnad bärs utan nytta hos \(listed(unknown)), eftersom belopp saknas eller omfattas av "
        + "sekretess.",
      "Whether cost is carried without benefit at \(listed(unknown)) cannot be said, as amounts are missing or secret.")
    return known.isEmpty ? rest : known + " " + rest
  }

  /// Whether a board has paid without any benefit realised at it; `nil` where an amount that would tell is not known.
  func carriesAlone(_ board: Organisation) -> Bool? {
    let subject = Subject(.organisation, board.id.rawValue)
    let paid = figure(BoardPays<SinceStart>.self, subject).value
    let gains = [
      figure(BoardGains<GreenBenefit, SinceStart>.self, subject).value,
      figure(BoardGains<YellowBenefit, SinceStart>.self, subject).value,
    ]
    if gains.contains(where: { ($0.number ?? 0) > 0 }) || paid.isNothing { return false }
    guard paid.number != nil, gains.allSatisfy({ $0.number != nil || $0.isNothing }) else { return nil }
    return true
  }

  private func balance(_ boards: [Organisation]) -> Table {
    let unit = self("mnkr", "SEK m")
    return Table(
      id: "tabell-drift-mot-besparing",
      caption: self(
        "Höjd driftkostnad enligt gällande kalkyler mot beslutad hemtagning, \(period.year), mnkr. Minus betyder att "
          + "besparingen inte räcker.",
        "Raised running cost by the cases in force against decided savings, \(period.year), SEK m. Minus means that the "
          + "savings do not suffice."),
      columns: [
        .text(self("Nämnd", "Board")), .figures(self("Höjd drift", "Raised running cost"), unit: unit),
        .figures(self("Hemtaget", "Taken home"), unit: unit), .figures(self("Netto", "Net"), unit: unit),
      ],
      rows: boards.map { board in
        let subject = Subject(.organisation, board.id.rawValue)
        return Table.Row(
          .body,
          [
            .text(board.name), cell(RunningCostAtBoard.self, subject), cell(TakenHomeAtBoard.self, subject),
            cell(BudgetEffectAtBoard.self, subject),
          ])
      }, sources: ["kalkylkostnader", "hemtagningar"].map(TableName.init(_:)))
  }
}

extension FigureValue {
  /// Whether there is nothing: no amount above zero, or none to report.
  fileprivate var isNothing: Bool {
    if case .missing(let why) = self { return why.reason == .notApplicable }
    return number.map { $0 <= 0 } ?? false
  }
}
