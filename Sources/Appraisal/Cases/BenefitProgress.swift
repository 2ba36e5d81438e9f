public import ProgrammeModel

/// What a case plans of a benefit through a day, and what has been realised and taken home by then.
public struct BenefitProgress: Sendable {
  /// The case's likely amount.
  public let planned: ReportedSum
  /// What was reported.
  public let realised: ReportedSum
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
    self.takenHome = takenHome.value
    terms = [
      (Phrase(sv: "Planerat", en: "Planned"), planned), (Phrase(sv: "Realiserat", en: "Realised"), realised),
      (Phrase(sv: "Hemtaget", en: "Taken home"), takenHome),
    ].map { Term($0, $1.value.figureValue, $1.origin) }
  }

  /// The three amounts together; what is missing counts 0.
  public var amounts: Realisation {
    Realisation(
      planned: planned.amount ?? .zero, realised: realised.amount ?? .zero, takenHome: takenHome.amount ?? .zero)
  }
}
