import Appraisal
import DataPackage
public import ProgrammeModel
public import Register
public import ReportContent

/// What a register holds, table by table, and how the programme stands.
public struct ProgrammeStatus: Sendable {
  private let workspace: Workspace

  /// The status of a register.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The status as content for any writer.
  public func content(asOf: AsOf, language: Language) throws(OperationError) -> Report {
    let register = workspace.register
    let snapshot = try onRegister { () throws(RegisterError) in try register.snapshot(asOf: asOf, of: .amounts) }
    let counts = try onRegister { () throws(RegisterError) in try register.counts(asOf: asOf) }
    let authority = try onRegister { () throws(RegisterError) in try register.authority() }
    let programme = Programme(snapshot)
    let shown = try workspace.shownPeriod(nil, asOf: asOf, on: snapshot.statedAt.swedishDay)
    let period = shown.period
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    var report = Report(
      kind: .portfolio, language: language,
      title: programme.plans.first?.name ?? say("Tomt register", "Empty register"),
      subtitle: authority, period: period, head: [], registration: snapshot.registration, statedAt: snapshot.statedAt,
      registerHash: "")
    if !programme.projects.isEmpty {
      report.tell(shown, canChoose: false)
      let book = Book(programme)
      report.sections.append(projects(book, period, language))
      if let status = StatusViews.section(of: book, period, language) { report.sections.append(status) }
    }
    let rows: [Table.Row] = DataPackage.tables.compactMap { table in
      guard let count = counts[table.name], count > 0 else { return nil }
      return Table.Row(.body, [.text(table.name.rawValue), .text(table.title(language)), .text(String(count))])
    }
    report.sections.append(
      Section(
        id: "innehall", heading: say("Registrets innehåll", "What the register holds"),
        blocks: [
          rows.isEmpty
            ? .paragraph(
              .plain(
                say(
                  "Registret är tomt. Ta in uppgifter med tertial import.",
                  "The register is empty. Take in data with tertial import.")))
            : .table(
              Table(
                id: "tabell-innehall", caption: say("Rader eller värden per tabell.", "Rows or values per table."),
                columns: [
                  .text(say("Tabell", "Table")), .text(say("Innehåll", "Content")), .text(say("Antal", "Number")),
                ],
                rows: rows))
        ]))
    return report
  }

  private func projects(_ book: Book, _ period: ReportPeriod, _ language: Language) -> Section {
    func say(_ swedish: String, _ english: String) -> String { language == .swedish ? swedish : english }
    let states = Set(book.programme.projects.compactMap(\.state.value))
    let subject = Subject(.programme, "")
    let figures: [Figure] = [
      EconomyBudget.figure(subject, period, book), EconomyOutcome.figure(subject, period, book),
      EconomyForecast.figure(subject, period, book), EconomyDeviation.figure(subject, period, book),
      BenefitRealised<InternalBenefit>.figure(subject, period, book),
      BenefitTakenHome<InternalBenefit>.figure(subject, period, book),
    ]
    return Section(
      id: "lage", heading: say("Läget \(period)", "State \(period)"),
      blocks: [
        .table(
          Table(
            id: "tabell-lage", caption: say("Hela programmet, mnkr.", "The whole programme, SEK m."),
            columns: [.text(say("Tal", "Figure")), .figures(say("Värde", "Value"), unit: say("mnkr", "SEK m"))],
            rows: figures.map { figure in
              let title = FigureDefinitions.definition(named: figure.id.name)?.title(language) ?? figure.id.name
              return Table.Row(.body, [.text(title), .figure(figure)])
            })),
        .table(
          Table(
            id: "tabell-tillstand", caption: say("Projekt per tillstånd.", "Projects by state."),
            columns: [.text(say("Tillstånd", "State")), .figures(say("Antal", "Number"), unit: "")],
            rows: ProjectState.allCases.compactMap { state in
              guard states.contains(state) else { return nil }
              let count = ProjectsInState.figure(ProjectsInState.subject(of: state), period, book)
              return Table.Row(.body, [.text(state.phrase(language)), .figure(count)])
            })),
      ])
  }
}
