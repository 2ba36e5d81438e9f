public import Appraisal
public import ProgrammeModel

/// What running costs and benefits taken home land on each board in a year, from all cases in force.
public enum BudgetEffectReport {
  /// The effect on a year and the years after it.
  public static func make(of book: Book, year: Int, language: Language) -> Report {
    let first = ReportPeriod(year: year, occasion: .annual)
    let context = ReportContext(book: book, period: first, language: language, statuses: [:])
    var report = Report(
      kind: .board, language: language,
      title: context("Budgeteffekt \(year) per nämnd", "Budget effect \(year) by board"),
      subtitle: book.programme.plans.first?.name ?? "", period: first,
      head: [
        Report.HeadLine(
          label: context("Underlag", "Basis"),
          value: context(
            "nyttokalkyler i kraft och beslutade hemtagningar, kända \(context.day(book.programme.statedAt.swedishDay))",
            "benefit cases in force and decided takings home, known \(context.day(book.programme.statedAt.swedishDay))")
        )
      ], of: book.programme)
    report.sections = [
      context.budgetYear(), context.budgetYears(years(from: year)), context.projectsOnBoards(),
    ]
    return report
  }

  /// The year and the three after it.
  fileprivate static func years(from year: Int) -> ClosedRange<Int> { year...(year + 3) }
}

extension ReportContext {
  /// The organisations that anything can land on, and those that come after them in the years shown: boards first, then
  /// companies; the last for amounts without a payer.
  private var bodies: [Subject] {
    var named: Set<Identifier<Organisation>?> = []
    for benefitCase in book.casesInForce(on: book.programme.statedAt.swedishDay) {
      for cost in book.benefitAmounts.costs(of: benefitCase.id) where cost.kind == .running { named.insert(cost.payer) }
    }
    for taking in book.programme.takingsHome { named.insert(taking.organisation) }
    var found: Set<String> = []
    for body in named {
      found.insert(body?.rawValue ?? "")
      for year in BudgetEffectReport.years(from: period.year) {
        if let body { found.insert(book.successor(of: body, in: year).rawValue) }
      }
    }
    return found.sorted { (isCompany($0) ? 1 : 0, $0) < (isCompany($1) ? 1 : 0, $1) }.map { Subject(.organisation, $0) }
  }

  private func isCompany(_ id: String) -> Bool { book.organisations[Identifier(id)]?.kind == .companyBoard }

  private func label(_ subject: Subject) -> String {
    if subject.id.isEmpty { return self("Betalare saknas", "Payer missing") }
    return name(of: Identifier(subject.id)) + (isCompany(subject.id) ? self(" (bolag)", " (company)") : "")
  }

  /// The year of the report, board by board.
  func budgetYear() -> Section {
    let unit = self("mnkr", "SEK m")
    let concerned = bodies.filter { subject in
      [figure(RunningCostAtBoard.self, subject).value, figure(TakenHomeAtBoard.self, subject).value].contains { value in
        if case .missing(let why) = value { return why.reason == .secret }
        return value.number != 0
      }
    }
    guard !concerned.isEmpty else {
      return Section(
        id: "aret", heading: "\(period.year)",
        blocks: [
          .paragraph(
            .plain(
              self(
                "Inga driftkostnader eller hemtagningar är registrerade för \(period.year).",
                "No running costs or takings home are registered for \(period.year).")))
        ])
    }
    return Section(
      id: "aret", heading: "\(period.year)",
      blocks: [
        .table(
          Table(
            id: "tabell-aret",
            caption: self(
              "Mnkr. Netto = hemtagen nytta − drift; minus belastar nämndens budget.",
              "SEK m. Net = benefit taken home − running cost; minus burdens the board's budget."),
            columns: [
              .text(self("Nämnd", "Board")), .figures(self("Drift", "Running cost"), unit: unit),
              .figures(self("Hemtagen nytta", "Taken home"), unit: unit), .figures(self("Netto", "Net"), unit: unit),
            ],
            rows: concerned.map { subject in
              Table.Row(
                .body,
                [
                  .text(label(subject)), cell(RunningCostAtBoard.self, subject), cell(TakenHomeAtBoard.self, subject),
                  cell(BudgetEffectAtBoard.self, subject),
                ])
            }, sources: [TableName("kalkylkostnader"), TableName("hemtagningar")]))
      ])
  }

  /// The net of each board, year by year.
  func budgetYears(_ years: ClosedRange<Int>) -> Section {
    let unit = self("mnkr", "SEK m")
    return Section(
      id: "aren", heading: "\(years.lowerBound)–\(years.upperBound)",
      blocks: [
        .table(
          Table(
            id: "tabell-aren", caption: self("Netto per nämnd och år, mnkr.", "Net by board and year, SEK m."),
            columns: [.text(self("Nämnd", "Board"))] + years.map { .figures(String($0), unit: unit) },
            rows: bodies.map { subject in
              Table.Row(
                .body,
                [.text(label(subject))]
                  + years.map { year in
                    .figure(
                      figure(
                        BudgetEffectAtBoard.self, subject, at: ReportPeriod(year: year, occasion: .annual)))
                  })
            }))
      ])
  }

  /// Which projects' running costs land where in the year.
  func projectsOnBoards() -> Section {
    let unit = self("mnkr", "SEK m")
    var rows: [Table.Row] = []
    for benefitCase in book.casesInForce(on: book.programme.statedAt.swedishDay) {
      let costs = book.benefitAmounts.costs(of: benefitCase.id).filter { $0.kind == .running && $0.year == period.year }
      let byPayer = Dictionary(grouping: costs) { $0.payer?.rawValue ?? "" }
      for payer in byPayer.keys.sorted() {
        rows.append(
          Table.Row(
            .body,
            [
              .text("\(benefitCase.project) \(book.projects[benefitCase.project]?.name ?? "")"),
              .text(label(Subject(.organisation, payer))),
              cell(RunningCostOfCase.self, Subject(.benefitCase, "\(benefitCase.id)/\(payer)"), style: .millions),
            ]))
      }
    }
    return Section(
      id: "projekten", heading: self("Projektens drift \(period.year)", "Running cost of projects \(period.year)"),
      blocks: [
        .table(
          Table(
            id: "tabell-projekten", caption: self("Enligt kalkyl i kraft, mnkr.", "By the case in force, SEK m."),
            columns: [
              .text(self("Projekt", "Project")), .text(self("Betalas av", "Paid by")),
              .figures(self("Drift", "Running cost"), unit: unit),
            ], rows: rows))
      ])
  }
}
