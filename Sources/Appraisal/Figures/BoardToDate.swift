// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// A figure of a board's year that can be added over the years.
public protocol BoardYearFigure: FigureDefinition where Inputs == SumInputs {}

extension RunningCostAtBoard: BoardYearFigure {}
extension TakenHomeAtBoard: BoardYearFigure {}

/// A figure of a board's year, added from the first year of any case or taking home to the report's year.
public enum BoardToDate<Yearly: BoardYearFigure>: FigureDefinition {
  public static var name: String { "\(Yearly.name)-to-date" }
  public static var version: Int { Yearly.version }
  public static var title: Phrase {
    Phrase(sv: "\(Yearly.title.swedish), t.o.m. året", en: "\(Yearly.title.english), to date")
  }
  public static var formula: Phrase {
    Phrase(
      sv: "Summan över åren till och med rapportens år. Varje år: \(Yearly.formula.swedish)",
      en: "The sum over the years to the report's year. Each year: \(Yearly.formula.english)")
  }
  public static var style: FigureStyle { .millions }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    SumInputs(
      parts: book.balanceYears(to: period).map { year in
        SumInputs.Part(
          Phrase(sv: "\(year.year)", en: "\(year.year)"), Yearly.inputs(of: subject, at: year, from: book).total,
          .figure(Yearly.id(subject, year)))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// What a board's budgets are changed by in all to the report's year: taken home less added running cost.
public enum BudgetEffectToDate: FigureDefinition {
  public static let name = "board.budget-effect-to-date"
  public static let version = 2
  public static let title = Phrase(sv: "Netto, t.o.m. året", en: "Net, to date")
  public static let formula = Phrase(
    sv: "Hemtagen nytta − drift, båda sammanlagt till och med rapportens år. Minus är en ökad kostnad för nämnden.",
    en: "Benefit taken home − running cost, both in all to the report's year. Minus is an added cost for the board.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      BoardToDate<TakenHomeAtBoard>.self, less: BoardToDate<RunningCostAtBoard>.self, of: subject, at: period,
      from: book)
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

extension Book {
  /// The years from the first with running cost in a case in force or with a taking home, to the report's year.
  public func balanceYears(to period: ReportPeriod) -> [ReportPeriod] {
    let first = ([runningCosts.firstYear].compactMap(\.self) + programme.takingsHome.map(\.year)).min() ?? period.year
    guard first <= period.year else { return [period] }
    return (first...period.year).map { $0 == period.year ? period : ReportPeriod(year: $0, occasion: .annual) }
  }
}
