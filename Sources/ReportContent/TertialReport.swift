import Appraisal
import ProgrammeModel
import Scrutiny

/// The tertial report to the municipal executive board, in the order of a tjänsteutlåtande.
public enum TertialReport {
  /// The report made from a basis, a pure function of it, as short or long as it says.
  public static func make(from basis: ReportBasis) -> Report {
    let context = basis.context
    let findings = basis.findings
    let name = basis.book.programme.plans.first?.name ?? ""
    var report = basis.report(.tertial, about: nil, context.title, name, head: context.head)
    report.findings = context.marks(context.shown(among: findings))
    guard basis.detail == .full else {
      report.sections = short(context, findings)
      return report.withLiveLinks
    }
    let made = full(context, findings)
    report.sections = made.map(\.section)
    return report.withLiveLinks(among: made.reduce(into: []) { $0.formUnion($1.links) })
  }

  /// What is read in ten minutes: what is to be decided, what matters, and what is not known.
  private static func short(_ context: ReportContext, _ findings: [Finding]) -> [Section] {
    [
      context.proposal(), context.summary(), context.economy(), context.benefit(), context.decisions(),
      context.unknown(), context.missing(findings),
      context.written("synpunkter", context("Synpunkter och förslag", "Comments and proposals")),
    ].compactMap(\.self)
  }

  private static func full(_ context: ReportContext, _ findings: [Finding]) -> [FiguredSection] {
    let sections: [@Sendable () -> Section?] = [
      { context.proposal() },
      { context.summary() },
      { context.written("bakgrund", context("Bakgrund", "Background")) },
      { context.written("beredning", context("Ärendets beredning", "Preparation of the matter")) },
      { context.economy() },
      { context.framesAhead() },
      { context.needs() },
      { context.decisions() },
      { context.benefit() },
      { context.riskAndResources() },
      { context.perspectives() },
      { context.costEffectiveness() },
      { context.payers() },
      { context.strategy() },
      { context.effect() },
      { context.portfolioSections() },
      { context.goals() },
      { context.reviews() },
      { context.unknown() },
      { context.missing(findings) },
      { context.written("synpunkter", context("Synpunkter och förslag", "Comments and proposals")) },
    ]
    // The figures and links of each section are gone through while they are at hand.
    let works = sections.map { make in { @Sendable in make().map(FiguredSection.init) } }
    let made = Concurrently.results(works + [{ context.figuredServices() }])
    let names = made.reduce(into: Set<String>()) { $0.formUnion($1?.figureNames ?? []) }
    return (made.dropLast() + [FiguredSection(context.method(of: names))] + made.suffix(1)).compactMap(\.self)
  }
}

extension ReportContext {
  /// The head of a tjänsteutlåtande; what the register does not hold is said to be missing.
  var head: [Report.HeadLine] {
    let head = book.programme.reportHeads.first { $0.id == period }
    let absent = self("uppgift saknas", "missing")
    func line(_ label: String, _ value: String?) -> Report.HeadLine {
      Report.HeadLine(label: label, value: value.flatMap { $0.isEmpty ? nil : $0 } ?? absent)
    }
    let handler = head?.handler.flatMap { book.persons[$0] }
    return [
      line(self("Avsändare", "From"), head?.sender), line(self("Till", "To"), head?.addressee.map { name(of: $0) }),
      line(self("Dnr", "Case no."), head?.caseNumber), line(self("Datum", "Date"), head?.date.map(day)),
      line(self("Handläggare", "Case officer"), handler.map { $0.name.isEmpty ? $0.position : $0.name }),
      line(self("Avser", "Covers"), "\(day(period.first)) – \(day(period.cutOff))"),
    ]
  }

  /// The goals of the programme with their validity; a goal that nothing contributes to is seen.
  func goals() -> Section? {
    guard !book.programme.goals.isEmpty else { return nil }
    let levels = Dictionary(grouping: book.programme.goals, by: \.level)
    var section = Section(id: "mal", heading: self("Mål", "Goals"))
    var taken: Set<String> = []
    for level in levels.keys.sorted() {
      // Levels that differ by what no id holds still need ids of their own.
      let anchor = level.anchor
      let id = taken.insert(anchor).inserted ? anchor : "\(anchor)-\(section.blocks.count + 1)"
      let goals = (levels[level] ?? []).sorted { $0.id < $1.id }
      section.blocks.append(
        .table(
          Table(
            id: "tabell-mal-" + id, caption: level.uppercasedFirst + ".",
            columns: [
              .text(self("Mål", "Goal")), .text(self("Gäller", "Valid")),
              .text(self("Projekt som bidrar", "Contributing projects")),
            ],
            rows: goals.map { goal in
              let contributing = book.programme.projectGoals.filter { $0.goal == goal.id }.map(\.project).sorted()
              let validity = [goal.from.map(\.description) ?? "", goal.to.map(\.description) ?? ""]
              return Table.Row(
                .body,
                [
                  .text(goal.name),
                  .text(validity == ["", ""] ? self("uppgift saknas", "missing") : validity.joined(separator: " – ")),
                  .text(
                    contributing.isEmpty
                      ? self("inga", "none") : contributing.map(\.rawValue).joined(separator: ", ")),
                ])
            }, sources: [TableName("mål"), TableName("projektmål")])))
    }
    return section
  }
}
