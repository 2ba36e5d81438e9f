// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

extension Book {
  /// The adopted cases in force on a day, one for each project that is not refused or cancelled.
  public func casesInForce(on day: CalendarDay) -> [BenefitCase] {
    programme.projects.sorted { $0.id < $1.id }.filter {
      $0.state.value != .refused && $0.state.value != .cancelled
    }.compactMap { caseInForce(of: $0.id, on: day) }
  }
}

/// The added running cost that a board is to pay in a year, by all cases in force.
public enum RunningCostAtBoard: FigureDefinition {
  public static let name = "board.running-cost"
  public static let version = 2
  public static let title = Phrase(sv: "Drift enligt gällande kalkyler", en: "Running cost by cases in force")
  public static let formula = Phrase(
    sv:
      "Summan av trolig driftkostnad för året med nämnden, eller en upphörd nämnd som den efterträtt, som betalare, i "
      + "alla gällande nyttokalkyler.",
    en:
      "The sum of the year's likely running cost that the board, or one that has ceased and that it succeeds, pays, in "
      + "all benefit cases in force.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let costs = book.runningCosts
    let parts: [SumInputs.Part] =
      costs.cases(of: subject.id).compactMap { benefitCase, all in
        let rows = all.filter { $0.year == period.year }
        guard !rows.isEmpty else { return nil }
        var sum = ReportedSum()
        for row in rows { sum.add(row.likely.map { FixedDecimal(digits: $0.ore, scale: 2) }) }
        let title = book.projects[benefitCase.project]?.name ?? benefitCase.project.rawValue
        return SumInputs.Part(
          Phrase(sv: title, en: title), sum,
          .facts(book.isTracing ? .records(rows.map(\.origin), field: FieldName("trolig")) : .untraced))
      }
    return SumInputs(parts: parts.isEmpty && costs.hasCases ? [.nothing] : parts)
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// What has been taken home from a board's budget for a year, by decisions with a reference.
public enum TakenHomeAtBoard: FigureDefinition {
  public static let name = "board.taken-home"
  public static let version = 2
  public static let title = Phrase(sv: "Hemtagen nytta", en: "Benefit taken home")
  public static let formula = Phrase(
    sv: "Summan av beslutade hemtagningar hos nämnden, eller en upphörd nämnd som den efterträtt: varaktiga från sitt "
      + "första år, engångsbelopp under sitt år.",
    en:
      "The sum of decided takings home at the board, or one that has ceased and that it succeeds: permanent ones from "
      + "their first year, one-off ones in their year.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> SumInputs {
    let rows = book.programme.takingsHome.filter { taking in
      guard !taking.decision.isEmpty,
        taking.permanence == .permanent ? taking.year <= period.year : taking.year == period.year
      else { return false }
      return taking.organisation.map { book.successor(of: $0, in: period.year).rawValue } ?? "" == subject.id
    }
    guard !rows.isEmpty || book.programme.takingsHome.isEmpty else { return SumInputs(parts: [.nothing]) }
    return SumInputs(
      parts: rows.map { row in
        var sum = ReportedSum()
        sum.add(row.amount.map { FixedDecimal(digits: $0.ore, scale: 2) })
        let title = book.benefits[row.benefit]?.name ?? row.benefit.rawValue
        return SumInputs.Part(
          Phrase(sv: title, en: title), sum,
          .facts(book.isTracing ? .records([row.origin], field: FieldName("belopp")) : .untraced))
      })
  }

  public static func value(of inputs: SumInputs) -> FigureValue { inputs.total.figureValue }
}

/// What a year's budget of a board is changed by: taken home less added running cost.
public enum BudgetEffectAtBoard: FigureDefinition {
  public static let name = "board.budget-effect"
  public static let version = 2
  public static let title = Phrase(sv: "Netto", en: "Net")
  public static let formula = Phrase(
    sv: "Hemtagen nytta − drift. Minus är en ökad kostnad för nämnden.",
    en: "Benefit taken home − running cost. Minus is an added cost for the board.")
  public static let style = FigureStyle.millions

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> DifferenceInputs {
    DifferenceInputs(TakenHomeAtBoard.self, less: RunningCostAtBoard.self, of: subject, at: period, from: book)
  }

  public static func value(of inputs: DifferenceInputs) -> FigureValue { inputs.difference }
}

extension DifferenceInputs {
  /// One sum of a board less another, where nothing that lands on a board is zero; what is secret or missing stays so.
  init<Sum: FigureDefinition, Other: FigureDefinition>(
    _ sum: Sum.Type, less other: Other.Type, of subject: Subject, at period: ReportPeriod, from book: Book
  ) where Sum.Inputs == SumInputs, Other.Inputs == SumInputs {
    func term<Definition: FigureDefinition>(_ definition: Definition.Type) -> Term
    where Definition.Inputs == SumInputs {
      let inputs = definition.inputs(of: subject, at: period, from: book)
      return Term(
        definition.title, inputs.total.isNothing ? .money(.zero) : definition.value(of: inputs),
        .figure(definition.id(subject, period)))
    }
    self.init(minuend: term(sum), subtrahend: term(other))
  }
}

extension SumInputs.Part {
  /// Nothing lands on a board although such amounts are registered: zero, and not a missing value.
  static var nothing: SumInputs.Part {
    var sum = ReportedSum()
    sum.amount = .zero
    let word = Phrase(sv: "Ingen post", en: "No item")
    return SumInputs.Part(word, sum, .constant(word))
  }
}
