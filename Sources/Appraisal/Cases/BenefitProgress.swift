public import ProgrammeModel

/// What a case plans of a benefit through a day, and what has been realised and taken home by then.
public struct BenefitProgress: Sendable {
  /// The case's likely amount.
  public let planned: ReportedSum
  /// What was reported.
  public let realised: ReportedSum
  /// The same in the case's prices; no amount where they are fixed and the index lacks a year.
  public let realisedAtPlanPrices: ReportedSum
  /// What decisions took home.
  public let takenHome: ReportedSum
  /// The inputs with the rows they were read from, where the book traces.
  public let terms: [Term]

  /// The progress of a benefit.
  public init(_ benefit: Benefit, in benefitCase: BenefitCase, _ book: Book, through day: CalendarDay) {
    let planned = book.planned(benefit, in: benefitCase, through: day)
    let realised = book.realised(benefit, through: day)
    let takenHome = book.takenHome(benefit, through: day)
    self.planned = planned.value
    self.realised = realised.value
    realisedAtPlanPrices = book.realised(benefit, through: day, inPricesOf: benefitCase).value
    self.takenHome = takenHome.value
    terms =
      [
        (Phrase(sv: "Planerat", en: "Planned"), planned), (Phrase(sv: "Realiserat", en: "Realised"), realised),
        (Phrase(sv: "Hemtaget", en: "Taken home"), takenHome),
      ].map { Term($0, $1.value.figureValue, $1.origin) } + book.planPrices(of: benefitCase, through: day)
  }

  /// What is realised without being taken home; missing where one of them is.
  public var notTakenHome: FigureValue {
    guard let realised = realised.whole.amount else { return realised.figureValue }
    guard let home = takenHome.whole.amount else { return takenHome.figureValue }
    return .money(Realisation(planned: .zero, realised: realised, takenHome: home).notTakenHome)
  }

  /// Planned less realised, both in the case's prices; missing where one of them is.
  public var gap: FigureValue { againstPlan { .money($0.gap) } }

  /// Realised / planned, both in the case's prices; missing where one of them is.
  public var rate: FigureValue { againstPlan(\.rate.asShare) }

  private func againstPlan(_ value: (Realisation) -> FigureValue) -> FigureValue {
    guard let plan = planned.whole.amount else { return planned.figureValue }
    guard realised.whole.amount != nil else { return realised.figureValue }
    guard let comparable = realisedAtPlanPrices.amount else { return .undefined(UndefinedReason.noIndexForYear.phrase) }
    return value(Realisation(planned: plan, realised: comparable, takenHome: .zero))
  }
}
