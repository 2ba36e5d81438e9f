public import ProgrammeModel

/// A figure of an appraisal: of a registered case under the conventions that the case itself states.
///
/// The subject is the case, followed by what within it: `K1003-2/green`, `K1003-2/SLK/2015`.
struct AppraisalFigure: Sendable {
  /// What a figure is worked out from.
  struct Basis {
    let appraisal: CaseAppraisal
    /// What within the case.
    let rest: [String]
    let book: Book
    let period: ReportPeriod

    /// The day of the appraisal: that of the latest registration known.
    var day: CalendarDay { book.programme.statedAt.swedishDay }

    /// A part of what within the case; empty where there is none.
    func part(_ index: Int) -> String { rest.indices.contains(index) ? rest[index] : "" }
  }

  let name: String
  let title: Phrase
  let formula: Phrase
  let version: Int
  let style: FigureStyle
  /// The value.
  let value: @Sendable (Basis) -> FigureValue
  /// Its inputs.
  let terms: @Sendable (Basis) -> [Term]

  /// A figure that rests on items of the case, by their years' amounts, and on the rate.
  init(
    _ name: String, _ title: Phrase, _ formula: Phrase, _ style: FigureStyle = .millions,
    items: @escaping @Sendable (Basis) -> [CaseItem] = { $0.appraisal.counted }, isDiscounted: Bool = true,
    value: @escaping @Sendable (Basis) -> FigureValue
  ) {
    self.init(
      name, title, formula, style,
      terms: { basis in
        items(basis).map { basis.term($0, of: basis.appraisal.benefitCase) }
          + (isDiscounted ? [basis.rate].compactMap(\.self) : [])
      }, value: value)
  }

  /// A figure with inputs of its own.
  init(
    _ name: String, _ title: Phrase, _ formula: Phrase, _ style: FigureStyle = .millions, version: Int = 1,
    terms: @escaping @Sendable (Basis) -> [Term], value: @escaping @Sendable (Basis) -> FigureValue
  ) {
    self.name = "appraisal." + name
    self.title = title
    self.formula = formula
    self.version = version
    self.style = style
    self.value = value
    self.terms = terms
  }

  /// Every figure of an appraisal.
  static let all = parts + uncertainty + pictures + versions + followUp
}

extension AppraisalFigure.Basis {
  /// The case that a subject names, and what within it; `nil` if there is no such case.
  init?(_ subject: Subject, _ period: ReportPeriod, _ book: Book) {
    let parts = subject.id.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard subject.kind == .benefitCase, let id = parts.first,
      let benefitCase = book.programme.benefitCases.first(where: { $0.id.rawValue == id })
    else { return nil }
    let book = book.atOnePriceLevel(as: benefitCase)
    self.init(
      appraisal: CaseAppraisal(benefitCase, in: book, CaseConventions()), rest: Array(parts.dropFirst()), book: book,
      period: period)
  }

  /// An item of a case with the rows its amounts were read from.
  func term(_ item: CaseItem, of benefitCase: BenefitCase) -> Term {
    let sum = Money(rounding: item.likely.reduce(0, +)).map(FigureValue.money)
    let name = Phrase(sv: item.name, en: item.name)
    return Term(
      name, sum ?? .undefined(UndefinedReason.tooLarge.phrase), .facts(book.facts(of: item, in: benefitCase)))
  }

  /// The discount rate, by the case or else the programme; `nil` where neither states one.
  var rate: Term? {
    let title = Phrase(sv: "Kalkylränta, procent", en: "Discount rate, per cent")
    if let percent = appraisal.benefitCase.discountRate.value {
      return Term(
        title, .number(percent.double),
        .facts(.records([appraisal.benefitCase.origin], field: FieldName("kalkylränta"))))
    }
    return book.programme.plans.first.flatMap { plan in
      plan.discountRate.value.map {
        Term(title, .number($0.double), .facts(.records([plan.origin], field: FieldName("kalkylränta"))))
      }
    }
  }
}

extension Book {
  /// The rows that the amounts of an item were read from.
  func facts(of item: CaseItem, in benefitCase: BenefitCase) -> FactSelection {
    if item.part.isCost {
      let rows = benefitAmounts.costs(of: benefitCase.id).filter {
        $0.item == item.id && $0.payer == item.payer && ($0.kind == .investment) == (item.part == .investment)
      }
      return .records(rows.map(\.origin), field: FieldName("trolig"))
    }
    let benefit = Identifier<Benefit>(item.id)
    let plans = BenefitPlan.Measure.allCases.compactMap {
      benefitAmounts.plan(of: benefit, in: benefitCase.id, $0)?.key
    }
    let adoption = benefitAmounts.adoption(of: benefit, in: benefitCase.id).map { [$0.key] } ?? []
    return .observations(plans + adoption, from: .beginning, through: .end)
  }

  /// The book with the other versions of a case restated in its price year; the same book where none differs.
  public func atOnePriceLevel(as benefitCase: BenefitCase) -> Book {
    guard let year = benefitCase.priceYear else { return self }
    var changed = programme
    var isChanged = false
    for index in changed.benefitCases.indices where changed.benefitCases[index].project == benefitCase.project {
      let restated = changed.benefitCases[index].restated(inPricesOf: year)
      isChanged = isChanged || restated.statedPriceYear != changed.benefitCases[index].statedPriceYear
      changed.benefitCases[index] = restated
    }
    return isChanged ? Book(changed, isTracing: isTracing) : self
  }
}

extension AnyFigureDefinition {
  /// A figure of an appraisal.
  init(_ figure: AppraisalFigure) {
    self.init(
      name: figure.name, version: figure.version, title: figure.title, formula: figure.formula, style: figure.style,
      value: { subject, period, book in
        AppraisalFigure.Basis(subject, period, book).map(figure.value) ?? .missing(MissingValue(.notReported))
      },
      terms: { subject, period, book in AppraisalFigure.Basis(subject, period, book).map(figure.terms) ?? [] })
  }
}

extension FigureValue {
  /// Kronor as an amount to the nearest öre; missing where there is none.
  static func kronor(_ kronor: Double?) -> FigureValue {
    kronor.flatMap { Money(rounding: $0) }.map(FigureValue.money) ?? .missing(MissingValue(.notReported))
  }
}
