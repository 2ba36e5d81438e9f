// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The year of the report, or everything up to its cut-off.
public protocol PayerSpan: Sendable {
  /// The end of the figure's frozen name.
  static var name: String { get }
  /// How the span is called.
  static var title: Phrase { get }
  /// The first day.
  static func first(_ period: ReportPeriod) -> CalendarDay
}

/// From 1 January of the report's year.
public enum ThisYear: PayerSpan {
  public static let name = "year"
  public static let title = Phrase(sv: "i år", en: "this year")
  public static func first(_ period: ReportPeriod) -> CalendarDay { period.first }
}

/// From the beginning of the programme.
public enum SinceStart: PayerSpan {
  public static let name = "total"
  public static let title = Phrase(sv: "totalt", en: "in all")
  public static func first(_ period: ReportPeriod) -> CalendarDay { .beginning }
}

/// What a board has paid for projects, and for running what came of them, out of its own budget.
public enum BoardPays<Span: PayerSpan>: FigureDefinition {
  public static var name: String { "board.pays-\(Span.name)" }
  public static var version: Int { 2 }
  public static var title: Phrase {
    Phrase(sv: "Betalar " + Span.title.swedish, en: "Pays " + Span.title.english)
  }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Utfall till brytdatum hos nämnden med nämnden som finansiär, för projekt och för tjänster som kommit ur projekt.",
      en:
        "Outcome to the cut-off at the board financed by the board, for projects and for services that came of projects."
    )
  }
  public static var style: FigureStyle { .millions }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    var (sum, keys) = (ReportedSum(), [SeriesKey]())
    let (first, last) = (Span.first(period), period.cutOff)
    for row in book.delivery.outcomes(at: Identifier(subject.id))
    where row.counterparty == nil && row.financier == .board && AmountSelection.cost.covers(row.kind, row.financier) {
      guard row.project != nil || row.service.flatMap({ book.services[$0]?.project }) != nil else { continue }
      let within = row.observations.filter { $0.period.first >= first && $0.period.last <= last }
      guard !within.isEmpty else { continue }
      if book.isTracing { keys.append(row.key) }
      if row.counting == .accumulated {
        for year in Set(within.map(\.period.year)).sorted() {
          if let value = within.last(where: { $0.period.year == year })?.value { sum.add(value) }
        }
      } else {
        for observation in within { sum.add(observation.value) }
      }
    }
    // A board that reports cost in the time, but none out of its own budget, has paid nothing; of others nothing is known.
    if sum.isNothing, book.reportsOutcome(Identifier(subject.id), from: first, through: last) {
      return SumInputs(parts: [.nothing])
    }
    return SumInputs(
      parts: [
        SumInputs.Part(
          Phrase(sv: "Utfall", en: "Outcome"), sum,
          .facts(book.isTracing ? .observations(keys, from: first, through: last) : .untraced))
      ])
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// Yellow benefit for the city's own organisations: freed time or resources.
public enum YellowBenefit: BenefitScope {
  public static let name = "yellow"
  public static let title = Phrase(sv: "gul nytta för staden", en: "yellow benefit for the city")

  public static func counts(_ benefit: Benefit) -> Bool {
    benefit.benefitClass.value == .yellow && benefit.perspective != .externalBenefit
  }
}

/// Benefit of one class realised at a board; missing where some is planned and none reported.
public enum BoardGains<Scope: BenefitScope, Span: PayerSpan>: FigureDefinition {
  public static var name: String { "board.gains-\(Span.name).\(Scope.name)" }
  public static var version: Int { 4 }
  public static var title: Phrase {
    Phrase(
      sv: Scope.title.swedish.prefix(1).uppercased() + Scope.title.swedish.dropFirst() + ", " + Span.title.swedish,
      en: Scope.title.english.prefix(1).uppercased() + Scope.title.english.dropFirst() + ", " + Span.title.english)
  }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Realiserad nytta som tillfaller nämnden, \(Span.title.swedish) till brytdatum: \(Scope.title.swedish). Nyttan räknas "
        + "hos den nämnd som den är lovad, även sedan den upphört. Noll bara där ingen nytta är planerad heller.",
      en:
        "Realised benefit that falls to the board, \(Span.title.english) to the cut-off: \(Scope.title.english). It counts at "
        + "the board that it is promised to, also after that has ceased. Zero only where none is planned either.")
  }
  public static var style: FigureStyle { .millions }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let first = Span.first(period)
    let benefits = book.benefits(of: subject).filter(Scope.counts)
    let parts: [SumInputs.Part] = benefits.compactMap { benefit in
      guard let outcome = book.benefitAmounts.outcome(of: benefit.id) else { return nil }
      var sum = ReportedSum()
      for observation in outcome.observations
      where observation.period.first >= first && observation.period.last <= period.cutOff {
        sum.add(observation.value)
      }
      guard sum.amount != nil || sum.missing > 0 else { return nil }
      if benefit.isDisbenefit, let amount = sum.amount { sum.amount = -amount.magnitude }
      return SumInputs.Part(
        Phrase(sv: benefit.name, en: benefit.name), sum,
        .facts(book.isTracing ? .observations([outcome.key], from: first, through: period.cutOff) : .untraced))
    }
    guard parts.isEmpty else { return SumInputs(parts: parts) }
    let isAwaited = benefits.contains { benefit in
      !book.isOver(benefit, by: period.cutOff)
        && (book.isDue(benefit, by: period.cutOff) || book.plans(benefit, from: first, through: period.cutOff))
    }
    return SumInputs(parts: isAwaited ? [SumInputs.Part(title, ReportedSum(), .facts(.untraced))] : [.nothing])
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

extension Book {
  /// Whether any outcome is reported for an organisation in some time.
  fileprivate func reportsOutcome(
    _ organisation: Identifier<Organisation>, from first: CalendarDay, through last: CalendarDay
  ) -> Bool {
    delivery.outcomes(at: organisation).contains { row in
      row.observations.contains { $0.period.first >= first && $0.period.last <= last }
    }
  }

  /// Whether something could have come of a benefit by a day: its project is live, and its first outcome is not later.
  fileprivate func isDue(_ benefit: Benefit, by day: CalendarDay) -> Bool {
    if let first = benefitAmounts.outcome(of: benefit.id)?.observations.first { return first.period.last <= day }
    return projects[benefit.project]?.goLive.value.map { $0 <= day } ?? true
  }

  /// Whether no more is to come of a benefit, and what came of it is told: nothing, or an outcome reported by a day.
  fileprivate func isOver(_ benefit: Benefit, by day: CalendarDay) -> Bool {
    guard let status = benefit.status, status.isFollowedUp else { return false }
    return status.isGivenUp
      || benefitAmounts.outcome(of: benefit.id)?.observations.contains {
        $0.period.last <= day && $0.value.value != nil
      } ?? false
  }

  /// Whether the case in force plans anything of a benefit in some time, live or not: then none reported is none known.
  fileprivate func plans(_ benefit: Benefit, from first: CalendarDay, through last: CalendarDay) -> Bool {
    guard let inForce = caseInForce(of: benefit.project, on: last) else { return false }
    func planned(to day: CalendarDay) -> Money {
      self.planned(benefit, in: inForce, through: day).value.amount ?? .zero
    }
    return planned(to: last) != (first == .beginning ? .zero : planned(to: first.adding(days: -1)))
  }
}
