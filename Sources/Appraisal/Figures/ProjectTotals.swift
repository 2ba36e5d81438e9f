// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// What has been decided for a project in all, by the cut-off.
public enum ProjectDecided: AmountFigure {
  public static let name = "project.decided"
  public static let version = 1
  public static let title = Phrase(sv: "Beslutat", en: "Decided")
  public static let formula = Phrase(
    sv: "Summan av alla beslut om finansiering och tilläggsfinansiering till och med periodens slut.",
    en: "The sum of all decisions on financing and additional financing to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.decided(project.id, from: nil, through: period.cutOff)
  }
}

/// What was first decided for a project: its first financing decision.
public enum ProjectDecidedFirst: AmountFigure {
  public static let name = "project.decided-first"
  public static let version = 1
  public static let title = Phrase(sv: "Först beslutat", en: "First decided")
  public static let formula = Phrase(
    sv: "Beloppet i det första beslutet om finansiering.", en: "The amount of the first financing decision.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    let first = book.decisionsOfProject[project.id]?.first { $0.grantsMoney }
    return book.decided(project.id, from: nil, through: period.cutOff) { $0.id == first?.id }
  }
}

/// What a project has cost from its start to the cut-off.
public enum ProjectSpent: AmountFigure {
  public static let name = "project.spent"
  public static let version = 1
  public static let title = Phrase(sv: "Förbrukat", en: "Spent")
  public static let formula = Phrase(
    sv: "Utfall från projektets start till periodens slut.", en: "Outcome from the project's start to the cut-off.")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    book.outcome(of: .project(project.id), from: .beginning, through: period.cutOff)
  }
}

/// What a project is expected to cost in all.
public enum ProjectExpected: AmountFigure {
  public static let name = "project.expected"
  public static let version = 1
  public static let title = Phrase(sv: "Bedömd slutkostnad", en: "Expected total cost")
  public static let formula = Phrase(
    sv: "Utfall tidigare år + prognos för året och senare år vid rapporttillfället (verksamhetsberättelse: + årets "
      + "utfall och prognos för senare år).",
    en: "Outcome of earlier years + forecast for this and later years at the occasion (annual report: + the year's "
      + "outcome and the forecast for later years).")

  /// The amount of one project.
  public static func amount(of project: Project, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    let parts = parts(of: project, at: period, from: book)
    var sum = parts.outcome.value
    sum.add(parts.forecast.value)
    return Traced(sum, parts.outcome.origin)
  }

  /// For one project the outcome and the forecast apart, so that an explanation names both; else the sum over projects.
  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    guard subject.kind == .project, let project = book.projects(of: subject).first else {
      return sumOverProjects(subject, period, book)
    }
    let parts = parts(of: project, at: period, from: book)
    return SumInputs(parts: [
      SumInputs.Part(Phrase(sv: "Utfall", en: "Outcome"), parts.outcome.value, parts.outcome.origin),
      SumInputs.Part(Phrase(sv: "Prognos", en: "Forecast"), parts.forecast.value, parts.forecast.origin),
    ])
  }

  private static func parts(
    of project: Project, at period: ReportPeriod, from book: Book
  ) -> (outcome: Traced<ReportedSum>, forecast: Traced<ReportedSum>) {
    let owner = AmountBook.Owner.project(project.id)
    let firstOpen = Period.year(period.isAnnual ? period.year + 1 : period.year)
    var forecast = ReportedSum()
    var keys: [SeriesKey] = []
    var hasForecast = false
    for series in book.amounts.forecasts(of: owner)
    where series.occasion == period && AmountSelection.cost.covers(series.kind, series.financier) {
      for observation in series.observations where observation.period.first >= firstOpen.first {
        forecast.add(observation.value)
        hasForecast = true
      }
      if book.isTracing { keys.append(series.key) }
    }
    // Without a forecast the outcome so far is all that is known; the report says that the forecast is missing.
    let closed = firstOpen.first.adding(days: -1)
    let outcome = book.outcome(
      of: owner, from: .beginning, through: hasForecast || period.isAnnual ? closed : period.cutOff)
    return (
      outcome,
      Traced(forecast, .facts(book.isTracing ? .observations(keys, from: firstOpen.first, through: .end) : .untraced))
    )
  }
}

/// What is left of the decided amount when the project has cost what is expected; negative is an overrun.
public enum ProjectMargin: FigureDefinition {
  public static let name = "project.margin"
  public static let version = 1
  public static let title = Phrase(sv: "Kvar av beslutat", en: "Left of decided")
  public static let formula = Phrase(
    sv: "Beslutat − bedömd slutkostnad. Minus betyder att projektet väntas kosta mer än beslutat.",
    en: "Decided − expected total cost. Minus means that the project is expected to cost more than decided.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(
      minuend: Term(
        ProjectDecided.title, ProjectDecided.value(subject, period, book), .figure(ProjectDecided.id(subject, period))),
      subtrahend: Term(
        ProjectExpected.title, ProjectExpected.value(subject, period, book),
        .figure(ProjectExpected.id(subject, period))))
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}
