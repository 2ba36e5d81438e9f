// The requirements of `FigureDefinition` are documented there, once.
// swift-format-ignore-file: AllPublicDeclarationsHaveDocumentation

public import ProgrammeModel

/// Payback time in years, discounted.
public enum CaseDiscountedPayback<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.discounted-payback.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Diskonterad återbetalningstid", en: "Discounted payback") }
  public static var formula: Phrase {
    Phrase(
      sv: "År tills summan av de diskonterade nettobeloppen når noll, med rak linje inom året.",
      en: "Years until the cumulative discounted net reaches zero, on a straight line within the year.")
  }
  public static var style: FigureStyle { .years }

  public static func value(of result: AppraisalResult) -> FigureValue { result.discountedPayback.asNumber }
}

/// The factor on every benefit at which the net present value is zero.
public enum CaseBreakEven<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.break-even.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Brytfaktor", en: "Break-even factor") }
  public static var formula: Phrase {
    Phrase(
      sv: "(Nuvärde av investering + nuvärde av drift) / nuvärde av nytta: så stor del av nyttan som måste bli av.",
      en: "(Present value of investment + of running cost) / present value of benefit: the part of it that must arrive."
    )
  }
  public static var style: FigureStyle { .number(decimals: 2) }

  public static func value(of result: AppraisalResult) -> FigureValue { result.breakEvenFactor.asNumber }
}

/// The present value of the benefit of a case.
public enum CasePresentBenefit<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.present-benefit.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Nuvärde av nytta", en: "Present value of benefit") }
  public static var formula: Phrase {
    Phrase(sv: "Summan av varje års nytta × diskonteringsfaktor.", en: "The sum of each year's benefit × its factor.")
  }
  public static var style: FigureStyle { .millions }

  public static func value(of result: AppraisalResult) -> FigureValue { .money(rounding: result.presentBenefit) }
}

/// The present value of the investment of a case.
public enum CasePresentInvestment<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.present-investment.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Nuvärde av investering", en: "Present value of investment") }
  public static var formula: Phrase {
    Phrase(sv: "Summan av varje års utgift × diskonteringsfaktor.", en: "The sum of each year's outlay × its factor.")
  }
  public static var style: FigureStyle { .millions }

  public static func value(of result: AppraisalResult) -> FigureValue { .money(rounding: result.presentInvestment) }
}

/// The present value of the running cost of a case.
public enum CasePresentRunning<Scope: BenefitScope>: CaseFigure {
  public static var name: String { "case.present-running-cost.\(Scope.name)" }
  public static var title: Phrase { Phrase(sv: "Nuvärde av drift", en: "Present value of running cost") }
  public static var formula: Phrase {
    Phrase(sv: "Summan av varje års drift × diskonteringsfaktor.", en: "The sum of each year's cost × its factor.")
  }
  public static var style: FigureStyle { .millions }

  public static func value(of result: AppraisalResult) -> FigureValue { .money(rounding: result.presentRunningCost) }
}

extension FigureValue {
  /// An amount of kronor to the nearest öre, or undefined where it does not fit.
  static func money(rounding kronor: Double) -> FigureValue {
    Money(rounding: kronor).map(FigureValue.money) ?? .undefined(UndefinedReason.tooLarge.phrase)
  }
}
