/// What a nyttokalkyl amounts to at one rate and one timing.
///
/// Present values in the unit of the case (kronor), unrounded; signs as in ``CashFlow``. Formulas: ASEK 5.1 chapter 3.
public struct AppraisalResult: Hashable, Sendable {
  /// Present value of the benefits.
  public let presentBenefit: Double
  /// Present value of the investment, I.
  public let presentInvestment: Double
  /// Present value of the added running cost, DoU.
  public let presentRunningCost: Double
  /// The rate or rates at which the net present value is 0, at the same timing.
  public let internalRates: InternalRates
  /// Years until the investment is recovered, without discounting.
  public let payback: Calculated<Double>
  /// Years until the investment is recovered, discounted.
  public let discountedPayback: Calculated<Double>

  /// The result of a case at a rate and a timing.
  public init(_ flow: CashFlow, rate: DiscountRate, timing: DiscountTiming) {
    let factors = DiscountFactors(rate: rate, timing: timing, yearCount: flow.yearCount)
    self.init(flow, factors: factors, timing: timing)
  }

  /// The result of a case with factors at hand, for many cases at one rate.
  ///
  /// The factors must cover all years of the case and be made with the same timing.
  public init(_ flow: CashFlow, factors: DiscountFactors, timing: DiscountTiming) {
    let net = flow.net
    presentBenefit = factors.presentValue(of: flow.benefit)
    presentInvestment = factors.presentValue(of: flow.investment)
    presentRunningCost = factors.presentValue(of: flow.runningCost)
    internalRates = InternalRates(of: net, timing: timing)
    payback = Payback.years(net: net)
    discountedPayback = Payback.years(net: zip(net, factors.values).map { $0 * $1 })
  }
}

extension AppraisalResult {
  /// Net present value (nettonuvärde, NNV): benefit less investment less running cost.
  ///
  /// Above 0 the case is profitable.
  public var netPresentValue: Double { presentBenefit - presentInvestment - presentRunningCost }

  /// Net present value per krona of investment, NNK-i = NNV / I; undefined unless I is positive.
  public var quotientOnInvestment: Calculated<Double> {
    presentInvestment > 0 ? .value(netPresentValue / presentInvestment) : .undefined(.noInvestment)
  }

  /// Net present value per krona of all costs, NNK-idu = NNV / (I + DoU); undefined unless I + DoU is positive.
  public var quotientOnAllCosts: Calculated<Double> {
    presentCost > 0 ? .value(netPresentValue / presentCost) : .undefined(.noCost)
  }

  /// Benefit-cost ratio (nyttokostnadskvot) = PV(benefit) / (I + DoU); undefined unless I + DoU is positive.
  public var benefitCostRatio: Calculated<Double> {
    presentCost > 0 ? .value(presentBenefit / presentCost) : .undefined(.noCost)
  }

  /// The factor on every benefit at which the net present value is 0: (I + DoU) / PV(benefit).
  ///
  /// Below 1 there is room for the benefits to be smaller. Undefined unless the benefit is positive.
  public var breakEvenFactor: Calculated<Double> {
    presentBenefit > 0 ? .value(presentCost / presentBenefit) : .undefined(.noBenefit)
  }

  /// Internal rate of return as a fraction: the one rate at which the net present value is 0.
  public var internalRateOfReturn: Calculated<Double> { internalRates.sole }

  /// Present value of investment and running cost together, I + DoU.
  public var presentCost: Double { presentInvestment + presentRunningCost }
}
