import ProgrammeModel

extension AppraisalFigure.Basis {
  /// The items of the part that the subject names, its disbenefits apart.
  fileprivate var itemsOfPart: [CaseItem] {
    appraisal.items.filter { $0.part.rawValue == part(0) && $0.isDisbenefit == (part(1) == "negative") }
  }

  /// The one item that the subject names by part and id.
  fileprivate var item: [CaseItem] {
    appraisal.items.filter { $0.part.rawValue == part(0) && $0.id == rest.dropFirst().joined(separator: "/") }
  }

  /// The board that the subject names; `nil` for amounts without anybody stated.
  fileprivate var bearer: Identifier<Organisation>? { part(0).isEmpty ? nil : Identifier(part(0)) }

  /// Years after the start year of the year that the subject ends with.
  fileprivate var yearIndex: Int { (rest.last.flatMap(Int.init) ?? 0) - appraisal.benefitCase.startYear }
}

extension AppraisalFigure {
  /// The parts and items of a case, its adoption and its effect on budgets.
  static let parts: [AppraisalFigure] = [
    AppraisalFigure(
      "items", Phrase(sv: "Antal poster", en: "Number of items"),
      Phrase(sv: "Antalet poster i delen.", en: "The number of items of the part."), .count,
      items: \.itemsOfPart, isDiscounted: false
    ) { .count($0.itemsOfPart.count) },
    AppraisalFigure(
      "sum", Phrase(sv: "Summa över kalkylperioden", en: "Sum over the horizon"), sumFormula, items: \.itemsOfPart,
      isDiscounted: false
    ) { .kronor($0.itemsOfPart.reduce(0) { $0 + $1.likely.reduce(0, +) }) },
    AppraisalFigure(
      "present-value", Phrase(sv: "Nuvärde", en: "Present value"), presentFormula, items: \.itemsOfPart
    ) { .kronor($0.appraisal.presentValue(of: $0.itemsOfPart)) },
    AppraisalFigure(
      "item.sum", Phrase(sv: "Postens summa", en: "Sum of the item"), sumFormula, items: \.item, isDiscounted: false
    ) { .kronor($0.item.first?.likely.reduce(0, +)) },
    AppraisalFigure(
      "item.present-value", Phrase(sv: "Postens nuvärde", en: "Present value of the item"), presentFormula,
      items: \.item
    ) { .kronor($0.appraisal.presentValue(of: $0.item)) },
    AppraisalFigure(
      "adoption", Phrase(sv: "Anslutningsgrad", en: "Adoption"),
      Phrase(
        sv: "Den senast angivna andelen till och med året; före den första är den noll.",
        en: "The last share stated through the year; before the first it is zero."), .percent,
      terms: { basis in
        guard let share = basis.adoption else { return [] }
        return [
          Term(
            Phrase(sv: "Angivna andelar", en: "Stated shares"), .count(share.observations.count),
            .facts(.observations([share.key], from: .beginning, through: .end)))
        ]
      }
    ) { basis in
      basis.adoption.map { .share($0.percent(in: Int(basis.part(1)) ?? 0).double / 100) }
        ?? .missing(MissingValue(.notReported))
    },
    AppraisalFigure(
      "budget-effect", Phrase(sv: "Budgeteffekt", en: "Budget effect"),
      Phrase(
        sv: "Årets gröna nytta minus kostnader hos nämnden, odiskonterat; utan nämnd i beteckningen stadens nämnder "
          + "tillsammans, bolagen borträknade.",
        en: "The year's green benefit less costs at the board, undiscounted; without a board in the id the city's "
          + "boards together, companies left out."),
      items: { basis in
        basis.appraisal.items.filter {
          CaseAppraisal.isFelt($0)
            && (basis.rest.count > 1
              ? CaseAppraisal.bearer(of: $0) == basis.bearer : !basis.book.isCompany(CaseAppraisal.bearer(of: $0)))
        }
      }, isDiscounted: false
    ) { basis in
      .kronor(
        basis.rest.count > 1
          ? basis.appraisal.budgetEffect(on: basis.bearer, year: basis.yearIndex)
          : basis.appraisal.budgetEffectOnBoards(year: basis.yearIndex, in: basis.book))
    },
    AppraisalFigure(
      "running-cost", Phrase(sv: "Projektets drift", en: "Running cost of the project"),
      Phrase(
        sv: "Kalkylens troliga driftkostnad för året hos den som betalar.",
        en: "The case's likely running cost of the year at who pays."),
      terms: { basis in
        let rows = basis.runningCosts
        return [
          Term(
            Phrase(sv: "Driftkostnader", en: "Running costs"), .count(rows.count),
            .facts(.records(rows.map(\.origin), field: FieldName("trolig"))))
        ]
      }
    ) { basis in
      var sum = ReportedSum()
      for row in basis.runningCosts { sum.add(row.likely.map { FixedDecimal(digits: $0.ore, scale: 2) }) }
      return sum.figureValue
    },
  ]

  private static let sumFormula = Phrase(
    sv:
      "Summan av de troliga beloppen alla år, efter anslutning och omräkning till kalkylens prisår; negativa effekter "
      + "med minus.",
    en:
      "The sum of the likely amounts of all years, after adoption and conversion to the case's price year; disbenefits "
      + "with a minus sign.")
  private static let presentFormula = Phrase(
    sv: "Summan av varje års troliga belopp / (1 + kalkylränta)^år, år 0 odiskonterat.",
    en: "The sum of each year's likely amount / (1 + discount rate)^year, year 0 undiscounted.")
}

extension AppraisalFigure.Basis {
  /// The adoption of the benefit that the subject names.
  fileprivate var adoption: AdoptionShare? {
    book.benefitAmounts.adoption(of: Identifier(part(0)), in: appraisal.benefitCase.id)
  }

  /// The running costs of the period's year at the payer that the subject names.
  fileprivate var runningCosts: [CaseCost] {
    book.benefitAmounts.costs(of: appraisal.benefitCase.id).filter {
      $0.kind == .running && $0.year == period.year && $0.payer?.rawValue ?? "" == part(0)
    }
  }
}
