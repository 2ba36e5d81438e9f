// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The full-year budget in force.
public enum EconomyBudget: AmountFigure {
  public static let name = "economy.budget"
  public static let version = 1
  public static let title = Phrase(sv: "Budget", en: "Budget")
  public static let formula = Phrase(
    sv: "Gällande budget för året: den högsta budgetversionens driftkostnad och investeringsutgift, alla finansiärer.",
    en: "Budget in force for the year: operating cost and investment of the highest version, all financiers.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.budget(of: .project(project.id), year: period.year)
  }
}

/// The budget for the part of the year that has passed.
public enum EconomyBudgetElapsed: AmountFigure {
  public static let name = "economy.budget-elapsed"
  public static let version = 1
  public static let title = Phrase(sv: "Budget hittills", en: "Budget to date")
  public static let formula = Phrase(
    sv: "Årets budget fördelad jämnt över månaderna från projektets start det året, till och med periodens slut.",
    en: "The year's budget spread evenly over the months from the project's start that year, to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    let budget = book.budget(of: .project(project.id), year: period.year)
    var sum = budget.value
    if let whole = sum.amount {
      let start = project.start.value.flatMap { $0.year == period.year ? $0.month : nil } ?? 1
      sum.amount = YearlyPlan(year: period.year, amount: whole, startMonth: start)?.amount(to: period.cutOff)
    }
    return Traced(sum, budget.origin)
  }

  /// The project's start, where it is known.
  public static func context(of project: Project, at period: ReportPeriod, from book: Book) -> [Term] {
    project.start.value.map {
      [
        Term(
          Phrase(sv: "Projektets start", en: "The project's start"), .day($0),
          .facts(.records([project.origin], field: FieldName("start"))))
      ]
    } ?? []
  }
}

/// The outcome from 1 January to the cut-off.
public enum EconomyOutcome: AmountFigure {
  public static let name = "economy.outcome"
  public static let version = 1
  public static let title = Phrase(sv: "Utfall", en: "Outcome")
  public static let formula = Phrase(
    sv: "Utfall från 1 januari till periodens slut: driftkostnad och investeringsutgift, internfakturering borträknad.",
    en: "Outcome from 1 January to the cut-off: operating cost and investment, internal invoicing left out.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.outcome(of: .project(project.id), from: period.first, through: period.cutOff)
  }
}

/// The forecast for the whole year made at the report's occasion; for the annual report the outcome.
public enum EconomyForecast: AmountFigure {
  public static let name = "economy.forecast"
  public static let version = 1
  public static let title = Phrase(sv: "Prognos", en: "Forecast")
  public static let formula = Phrase(
    sv: "Prognos för helåret gjord vid rapporttillfället; i verksamhetsberättelsen årets utfall.",
    en: "Forecast for the whole year made at the report's occasion; in the annual report the outcome.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    if period.isAnnual { return EconomyOutcome.amount(of: project, at: period, from: book) }
    return book.forecast(of: .project(project.id), year: period.year, at: period)
  }
}

/// The deviation of the forecast (or the year's outcome) from the budget; positive is a surplus.
public enum EconomyDeviation: FigureDefinition {
  public static let name = "economy.deviation"
  public static let version = 1
  public static let title = Phrase(sv: "Avvikelse", en: "Deviation")
  public static let formula = Phrase(
    sv: "Budget − prognos för helåret (verksamhetsberättelse: − utfall). Plus är överskott, minus underskott.",
    en: "Budget − full-year forecast (annual report: − outcome). Plus is a surplus, minus a deficit.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      minuend: Term(
        EconomyBudget.title, EconomyBudget.value(subject, period, book), .figure(EconomyBudget.id(subject, period))),
      subtrahend: Term(
        EconomyForecast.title, EconomyForecast.value(subject, period, book),
        .figure(EconomyForecast.id(subject, period))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}
