// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Benefit realised to the cut-off in the prices of the case in force, for setting it against the plan.
public enum BenefitRealisedAtPlanPrices<Scope: BenefitScope>: BenefitFigure {
  public static var name: String { "benefit.realised-plan-prices.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Realiserad i planens priser", en: "Realised in the plan's prices") }
  public static var formula: Phrase {
    Phrase(
      sv:
        "Rapporterat nyttoutfall till och med periodens slut; i en kalkyl med fasta priser räknas varje års utfall om till "
        + "kalkylens prisår med kalkylens prisindex: " + Scope.title.swedish + ".",
      en:
        "Reported benefit outcome to the cut-off; in a case with fixed prices each year's outcome is converted to the "
        + "case's price year by the case's price index: " + Scope.title.english + ".")
  }

  public static func amount(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> Traced<ReportedSum> {
    guard let inForce = book.caseInForce(of: benefit.project, on: period.cutOff) else {
      return book.realised(benefit, through: period.cutOff)
    }
    return book.realised(benefit, through: period.cutOff, inPricesOf: inForce)
  }

  public static func context(of benefit: Benefit, at period: ReportPeriod, from book: Book) -> [Term] {
    book.sign(of: benefit)
      + (book.caseInForce(of: benefit.project, on: period.cutOff).map {
        book.planPrices(of: $0, through: period.cutOff)
      } ?? [])
  }
}

extension BenefitScope {
  /// What is realised as an input of a comparison with the plan: as reported, or in the plan's prices where those are fixed.
  static func realised(_ subject: Subject, _ period: ReportPeriod, _ book: Book) -> Term {
    guard !book.planIndexes(of: book.planSubject(subject), at: period).isEmpty else {
      return Term(
        BenefitRealised<Self>.title, BenefitRealised<Self>.value(subject, period, book),
        .figure(BenefitRealised<Self>.id(subject, period)))
    }
    return Term(
      BenefitRealisedAtPlanPrices<Self>.title, BenefitRealisedAtPlanPrices<Self>.value(subject, period, book),
      .figure(BenefitRealisedAtPlanPrices<Self>.id(subject, period)))
  }
}

extension Book {
  /// The price year of a case with fixed prices and the index that outcome is converted with; nothing for any other.
  func planPrices(of benefitCase: BenefitCase, through day: CalendarDay) -> [Term] {
    guard benefitCase.priceBasis == .fixed, let year = benefitCase.priceYear else { return [] }
    let series = programme.priceIndexes.filter {
      benefitCase.priceIndex.isEmpty || $0.index == benefitCase.priceIndex
    }
    return [
      Term(
        Phrase(sv: "Kalkylens prisår", en: "The case's price year"), .count(year),
        .facts(.records([benefitCase.origin], field: FieldName("prisår"))))
    ]
      + series.map { index in
        Term(
          Phrase(sv: "Prisindex \(index.index)", en: "Price index \(index.index)"),
          .reported(index.observations.first { $0.period.year == year }),
          .facts(.observations([index.key], from: .beginning, through: day)))
      }
  }

  /// The projects behind a subject: of a benefit its own, of an organisation all, since benefit falls to it from any.
  fileprivate func planSubject(_ subject: Subject) -> Subject {
    switch subject.kind {
    case .benefit: benefits[Identifier(subject.id)].map { Subject(.project, $0.project.rawValue) } ?? subject
    case .organisation: Subject(.programme, "")
    default: subject
    }
  }
}
