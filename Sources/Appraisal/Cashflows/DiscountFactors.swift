/// What one krona of each year is worth in the investment year.
///
/// Factor of year t = 1/(1+r)^t at the end of the year, √(1+r)/(1+r)^t in its middle for t ≥ 1, and 1 for year 0
/// (ASEK 5.1 chapter 3). The power is built by multiplication, so that it is the same to the last bit everywhere.
public struct DiscountFactors: Hashable, Sendable {
  /// One factor a year, from year 0.
  public let values: [Double]

  /// The factors of so many years, the investment year included.
  public init(rate: DiscountRate, timing: DiscountTiming, yearCount: Int) {
    self.init(fraction: rate.fraction, timing: timing, yearCount: yearCount)
  }

  /// Factors at any rate above -100 %, such as an internal rate of return.
  init(fraction: Double, timing: DiscountTiming, yearCount: Int) {
    let growth = 1 + fraction
    let shift = timing == .midYear ? growth.squareRoot() : 1
    var power = 1.0
    values = (0..<max(0, yearCount)).map { year in
      guard year > 0 else { return 1 }
      power *= growth
      return shift / power
    }
  }

  /// The present value of a series that starts in year 0, in its own unit: the sum of each year's amount × its factor.
  ///
  /// Years beyond the factors are not counted. Unrounded; see `Money(rounding:)` for öre.
  public func presentValue(of series: [Double]) -> Double {
    var sum = CompensatedSum()
    for year in 0..<min(series.count, values.count) { sum.add(series[year] * values[year]) }
    return sum.total
  }
}
