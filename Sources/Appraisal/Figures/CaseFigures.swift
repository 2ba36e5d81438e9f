// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// The yearly amounts of a benefit case, benefits in one scope against all its costs.
public struct CaseInputs: FigureInputs {
  /// The flow, year 0 being the case's start year; `nil` if the case lacks what a flow needs.
  let flow: CashFlow?
  /// The discount rate.
  let rate: DiscountRate?
  /// When in the year amounts fall.
  let timing: DiscountTiming
  public let terms: [Term]

  /// The case worked out; `nil` if the case lacks costs, benefits or rate.
  var result: AppraisalResult? {
    guard let flow, let rate else { return nil }
    return AppraisalResult(flow, rate: rate, timing: timing)
  }
}

extension Book {
  /// The cash flow of a benefit case: likely amounts by calendar year, green (and yellow) benefit for the city.
  ///
  /// Uses expenditure; capital cost is left out (a case that has it is a finding). Disbenefits count with a minus sign.
  public func cashFlow(of benefitCase: BenefitCase, counting counts: (Benefit) -> Bool) -> CashFlow? {
    let years = max(1, benefitCase.horizon + 1)
    guard benefitCase.startYear > 0, years <= 201 else { return nil }
    var benefit = [Money](repeating: .zero, count: years)
    var investment = benefit
    var running = benefit
    for item in benefitsOfProject[benefitCase.project] ?? [] where counts(item) {
      guard let plan = benefitAmounts.plan(of: item.id, in: benefitCase.id) else { continue }
      for observation in plan.observations {
        let index = observation.period.year - benefitCase.startYear
        guard benefit.indices.contains(index), let value = observation.value.value else { continue }
        let amount = Money(ore: value.digits)
        benefit[index] += item.isDisbenefit ? -amount.magnitude : amount
      }
    }
    for cost in benefitAmounts.costs(of: benefitCase.id) {
      let index = cost.year - benefitCase.startYear
      guard benefit.indices.contains(index), let amount = cost.likely.value else { continue }
      switch cost.kind {
      case .investment: investment[index] += amount
      case .running: running[index] += amount
      case .capitalCost, nil: continue
      }
    }
    return CashFlow(benefit: benefit, investment: investment, runningCost: running)
  }

  /// The inputs of every figure of the case in force of a project.
  func caseInputs<Scope: BenefitScope>(_ subject: Subject, _ period: ReportPeriod, _ scope: Scope.Type) -> CaseInputs {
    let found: BenefitCase? =
      subject.kind == .benefitCase
      ? programme.benefitCases.first { $0.id.rawValue == subject.id }
      : caseInForce(of: Identifier(subject.id), on: period.cutOff)
    guard let benefitCase = found else { return CaseInputs(flow: nil, rate: nil, timing: .endOfYear, terms: []) }
    let flow = cashFlow(of: benefitCase, counting: Scope.counts)
    let percent = benefitCase.discountRate.value ?? programme.plans.first?.discountRate.value
    let rate = percent.flatMap { DiscountRate(fraction: $0.double / 100) }
    var terms: [Term] = []
    func stated(_ swedish: String, _ english: String, _ value: FigureValue, _ field: String) -> Term {
      Term(
        Phrase(sv: swedish, en: english), value, .facts(.records([benefitCase.origin], field: FieldName(field))))
    }
    if isTracing {
      let keys = (benefitsOfProject[benefitCase.project] ?? []).filter(Scope.counts)
        .flatMap { benefit in
          [
            benefitAmounts.plan(of: benefit.id, in: benefitCase.id)?.key,
            benefitAmounts.adoption(of: benefit.id, in: benefitCase.id)?.key,
          ].compactMap(\.self)
        }
      terms = [
        Term(
          Phrase(sv: "Planerad nytta", en: "Planned benefit"),
          .money(Money(rounding: flow?.benefit.reduce(0, +) ?? 0) ?? .zero),
          .facts(.observations(keys, from: .beginning, through: .end))),
        Term(
          Phrase(sv: "Kalkylens kostnader", en: "Costs of the case"),
          .money(
            Money(rounding: (flow?.investment.reduce(0, +) ?? 0) + (flow?.runningCost.reduce(0, +) ?? 0)) ?? .zero),
          .facts(.records(benefitAmounts.costs(of: benefitCase.id).map(\.origin), field: FieldName("trolig")))),
        Term(
          Phrase(sv: "Kostnadernas slag", en: "Kinds of the costs"),
          .count(benefitAmounts.costs(of: benefitCase.id).count),
          .facts(.records(benefitAmounts.costs(of: benefitCase.id).map(\.origin), field: FieldName("slag")))),
        stated("Startår", "First year", .count(benefitCase.startYear), "startår"),
        stated("Kalkylperiod, år", "Horizon, years", .count(benefitCase.horizon), "horisont"),
      ]
      if benefitCase.convention == .midYear {
        terms.append(stated("Belopp mitt i året", "Amounts in the middle of the year", .count(1), "diskontering"))
      }
      terms += (benefitsOfProject[benefitCase.project] ?? []).filter(Scope.counts).flatMap { sign(of: $0) }
      if let percent {
        let own = benefitCase.discountRate.value != nil
        let origin = own ? benefitCase.origin : programme.plans.first?.origin ?? .none
        terms.append(
          Term(
            Phrase(sv: "Kalkylränta, procent", en: "Discount rate, per cent"), .number(percent.double),
            .facts(.records([origin], field: FieldName("kalkylränta")))))
      }
    }
    return CaseInputs(
      flow: flow, rate: rate, timing: benefitCase.convention == .midYear ? .midYear : .endOfYear, terms: terms)
  }
}

/// A figure of the benefit case in force, worked out with the pure functions of `Cashflows`.
public protocol CaseFigure: FigureDefinition where Inputs == CaseInputs {
  /// Which benefits count.
  associatedtype Scope: BenefitScope
  /// The figure of a case worked out.
  static func value(of result: AppraisalResult) -> FigureValue
}

extension CaseFigure {
  public static var version: Int { 1 }

  public static func inputs(of subject: Subject, at period: ReportPeriod, from book: Book) -> CaseInputs {
    book.caseInputs(subject, period, Scope.self)
  }

  public static func value(of inputs: CaseInputs) -> FigureValue {
    inputs.result.map(value(of:)) ?? .missing(MissingValue(.notReported))
  }
}

extension Calculated<Double> {
  /// As a share, or undefined with the reason.
  var asShare: FigureValue {
    switch self {
    case .value(let value): .share(value)
    case .undefined(let reason): .undefined(reason.phrase)
    }
  }

  /// As a number, or undefined with the reason.
  var asNumber: FigureValue {
    switch self {
    case .value(let value): .number(value)
    case .undefined(let reason): .undefined(reason.phrase)
    }
  }
}

/// The net present value of the case in force.
public enum CaseNetPresentValue<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.net-present-value.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Nettonuvärde", en: "Net present value") }
  public static var formula: Phrase {
    Phrase(
      sv: "Nuvärde av nytta − nuvärde av investering − nuvärde av drift, år 0 odiskonterat: " + Scope.title.swedish
        + ".",
      en: "Present value of benefit − of investment − of running cost, year 0 undiscounted: " + Scope.title.english
        + ".")
  }
  public static var style: FigureStyle { .millions }

  public static func value(of result: AppraisalResult) -> FigureValue {
    Money(rounding: result.netPresentValue).map(FigureValue.money) ?? .undefined(UndefinedReason.tooLarge.phrase)
  }
}

/// Net present value per krona of investment and running cost (NNK-idu).
public enum CaseQuotient<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.nnk-idu.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "NNK-idu", en: "NNK-idu") }
  public static var formula: Phrase {
    Phrase(
      sv: "Nettonuvärde / (nuvärde av investering + nuvärde av drift).",
      en: "Net present value / (present value of investment + of running cost).")
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func value(of result: AppraisalResult) -> FigureValue { result.quotientOnAllCosts.asNumber }
}

/// Net present value per krona of investment (NNK-i).
public enum CaseInvestmentQuotient<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.nnk-i.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "NNK-i", en: "NNK-i") }
  public static var formula: Phrase {
    Phrase(sv: "Nettonuvärde / nuvärde av investering.", en: "Net present value / present value of investment.")
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func value(of result: AppraisalResult) -> FigureValue { result.quotientOnInvestment.asNumber }
}

/// Present value of benefit per krona of cost.
public enum CaseBenefitCostRatio<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.benefit-cost-ratio.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Nyttokostnadskvot", en: "Benefit-cost ratio") }
  public static var formula: Phrase {
    Phrase(
      sv: "Nuvärde av nytta / (nuvärde av investering + nuvärde av drift).",
      en: "Present value of benefit / (present value of investment + of running cost).")
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func value(of result: AppraisalResult) -> FigureValue { result.benefitCostRatio.asNumber }
}

/// The internal rate of return; undefined where the flow changes sign never or more than once.
public enum CaseInternalRate<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.internal-rate-of-return.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Internränta (IRR)", en: "Internal rate of return") }
  public static var formula: Phrase {
    Phrase(
      sv: "Den ränta som gör nettonuvärdet till noll. Ska inte förväxlas med internräntan för kapitalkostnad.",
      en: "The rate at which the net present value is zero. Not the rate used for capital cost.")
  }
  public static var style: FigureStyle { .percent }

  public static func value(of result: AppraisalResult) -> FigureValue { result.internalRateOfReturn.asShare }
}

/// Payback time in years, undiscounted.
public enum CasePayback<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.payback.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Återbetalningstid", en: "Payback") }
  public static var formula: Phrase {
    Phrase(
      sv: "År tills summan av nettobeloppen når noll, med rak linje inom året.",
      en: "Years until the cumulative net reaches zero, on a straight line within the year.")
  }
  public static var style: FigureStyle { .years }

  public static func value(of result: AppraisalResult) -> FigureValue { result.payback.asNumber }
}
