/// A discount rate per year (kalkylränta), held as a fraction: 0.035 is 3,5 %.
///
/// Above -50 % and below 100 %: a real rate may be negative, and a fraction of 1 or more is a percentage taken for one.
public struct DiscountRate: Hashable, Comparable, Sendable {
  /// The rate as a fraction.
  public let fraction: Double

  /// A rate as a fraction; `nil` unless it is above -0.5 and below 1.
  public init?(fraction: Double) {
    guard fraction > -0.5, fraction < 1 else { return nil }
    self.fraction = fraction
  }

  private init(known fraction: Double) { self.fraction = fraction }

  /// No discounting.
  public static let zero = DiscountRate(known: 0)
  /// 2 %, the low end of the usual sensitivity range.
  public static let twoPerCent = DiscountRate(known: 0.02)
  /// 8 %, the high end of the usual sensitivity range, and the rate of the state's early IT cases.
  public static let eightPerCent = DiscountRate(known: 0.08)

  /// Whether one rate is lower than another.
  public static func < (left: DiscountRate, right: DiscountRate) -> Bool { left.fraction < right.fraction }
}
