/// A present sum turned into equal amounts at the end of each year.
public enum Annuity {
  /// The yearly amount that has a present value of 1 over `years` years.
  ///
  /// r/(1-(1+r)^-n), and 1/n at rate 0; calculated as 1 over the sum of the discount factors, which holds for both and
  /// loses no digits at small rates. Undefined for less than one year.
  public static func factor(rate: DiscountRate, years: Int) -> Calculated<Double> {
    guard years >= 1 else { return .undefined(.noYears) }
    let factors = DiscountFactors(rate: rate, timing: .endOfYear, yearCount: years + 1)
    return .value(1 / CompensatedSum.of(factors.values.dropFirst()))
  }

  /// The yearly amount over `years` years that equals an investment today, in the unit of the investment.
  public static func amount(of investment: Double, rate: DiscountRate, years: Int) -> Calculated<Double> {
    factor(rate: rate, years: years).map { investment * $0 }
  }
}
