import Appraisal
import ProgrammeModel

extension ProjectContent {
  /// The project in all, and the year beside the previous report and the same report the year before.
  func economy() -> Section {
    var section = Section(id: "ekonomi", heading: self("Ekonomi", "Finances"))
    section.blocks = [
      .paragraph(sentence), .table(report.comparisonTable(of: subject, id: "tabell-ekonomi", rows: Self.rows(report))),
    ]
    return section
  }

  private var sentence: Prose {
    let margin = report.figure(ProjectMargin.self, subject)
    guard let left = margin.value.number else {
      guard !margin.value.isSecret else {
        return .plain(
          self(
            "Om projektet håller sig inom beslutade medel visas inte: belopp är sekretess.",
            "Whether the project stays within decided funds is not shown: amounts are secret."))
      }
      return .plain(
        self(
          "Beslut eller prognos saknas, så det går inte att säga om projektet håller sig inom beslutade medel.",
          "A decision or forecast is missing, so that nobody can say whether the project stays within decided funds."))
    }
    let expected = report.figure(ProjectExpected.self, subject)
    let decided = report.figure(ProjectDecided.self, subject)
    var prose: Prose = [
      .text(self("Projektet bedöms kosta ", "The project is expected to cost ")), .figure(expected),
      .text(self(" totalt. Beslutat är ", " in all. Decided is ")), .figure(decided),
    ]
    prose +=
      left < 0
      ? [
        .text(self(", så prognosen överskrider beslutet med ", ", so that the forecast exceeds it by ")),
        .figure(report.figure(ProjectOverrun.self, subject)), .text("."),
      ]
      : left > 0
        ? [.text(self(". Kvar är ", ". Left is ")), .figure(margin), .text(".")]
        : [.text(self(", så hela beslutet tas i anspråk.", ", so that all of it is used."))]
    return prose
  }

  private static func rows(_ report: ReportContext) -> [ReportContext.Compared] {
    [
      .group(report("Hela projektet", "The whole project")),
      .figure(report("Först beslutat", "First decided"), ProjectDecidedFirst.self),
      .figure(report("Beslutat", "Decided"), ProjectDecided.self),
      .figure(report("Förbrukat", "Spent"), ProjectSpent.self),
      .figure(report("Bedömd slutkostnad", "Expected total cost"), ProjectExpected.self),
      .figure(report("Kvar av beslutat", "Left of decided"), ProjectMargin.self),
      .group(report("Året, från januari", "The year, from January")),
      .figure(report("Budget helår", "Full-year budget"), EconomyBudget.self),
      .figure(report("Budget hittills", "Budget to date"), EconomyBudgetElapsed.self),
      .figure(report("Utfall", "Outcome"), EconomyOutcome.self),
      .figure(
        report.period.isAnnual
          ? report("Utfall helår", "Full-year outcome") : report("Prognos helår", "Full-year forecast"),
        EconomyForecast.self),
      .figure(report("Avvikelse", "Deviation"), EconomyDeviation.self),
    ]
  }
}

extension ReportContext {
  /// A row of a table that sets one report beside earlier ones.
  enum Compared {
    case group(String)
    case row(String, @Sendable (Subject, ReportPeriod, Book) -> Figure)

    /// A row of one figure.
    static func figure<Definition: FigureDefinition>(_ name: String, _ definition: Definition.Type) -> Compared {
      .row(name) { definition.figure($0, $1, $2) }
    }
  }

  /// What the sign of a deviation means.
  static let deviationNote = Phrase(
    sv: "Avvikelse = budget − prognos eller utfall för helåret; plus är överskott.",
    en: "Deviation = budget − full-year forecast or outcome; plus is a surplus.")

  /// The report before and the same report the year before, as far as the programme had begun by then.
  var earlier: [ReportPeriod] {
    [period.previous, period.sameLastYear].filter { $0.cutOff >= beginning }
  }

  /// The first day of the programme; the beginning of time where it is not registered, or not reached yet.
  var beginning: CalendarDay {
    let first = book.programme.plans.compactMap(\.from).min() ?? .beginning
    return first <= period.cutOff ? first : .beginning
  }

  /// What a comparison with the earlier reports is called, by how many there are.
  private var comparisonCaption: String {
    switch earlier.count {
    case 0:
      self(
        "Läget nu, mnkr; det finns ingen tidigare rapport att jämföra med.",
        "The position now, SEK m; there is no earlier report to compare with.")
    case 1:
      self(
        "Jämförelse med förra rapporten, enligt det som är känt nu, mnkr.",
        "Compared with the previous report, by what is known now, SEK m.")
    default:
      self(
        "Jämförelse med förra rapporten och samma rapport året före, enligt det som är känt nu, mnkr.",
        "Compared with the previous report and the same report the year before, by what is known now, SEK m.")
    }
  }

  /// Figures of one thing now, at the report before and at the same report the year before, by what is known now.
  ///
  /// - Parameter note: what the reader must know of the rows; the convention of the deviation unless another is given.
  func comparisonTable(
    of subject: Subject, id: String, note: Phrase = Self.deviationNote, rows: [Compared],
    sources: [String] = ["beslut", "budget", "utfall", "prognos"]
  ) -> Table {
    let unit = self("mnkr", "SEK m")
    let periods = [period] + earlier
    return Table(
      id: id,
      caption: comparisonCaption + " " + self(note),
      columns: [.text(self("Post", "Item"))] + periods.map { .figures($0.description, unit: unit) },
      rows: rows.map { row in
        switch row {
        case .group(let name): Table.Row(.group, [.text(name)])
        case .row(let name, let figure):
          Table.Row(.body, [.text(name)] + periods.map { .figure(figure(subject, $0, book)) })
        }
      }, sources: sources.map(TableName.init(_:)))
  }
}
