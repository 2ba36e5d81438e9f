/// Whole numbers made small enough for a solver, exactly where a common divisor allows it.
///
/// Rounded upwards they are never too small, and downwards never too large, measured in the same unit.
struct ScaledNumbers {
  /// The scaled numbers, each a whole number.
  let numbers: [Double]
  /// Whether the numbers are exactly proportional to those given.
  let isExact: Bool
  /// What 1 stands for.
  let unit: Int64

  /// Scales numbers, none of them negative, to at most `largest`.
  init(_ given: [Int64], upwards: Bool, largest: Int64) {
    let common = max(1, given.reduce(0, Self.greatestCommonDivisor))
    let greatest = given.max() ?? 0
    isExact = greatest / common <= largest
    let unit = isExact ? common : greatest / largest + 1
    self.unit = unit
    numbers = given.map { Double(upwards ? ($0 + unit - 1) / unit : $0 / unit) }
  }

  /// A right-hand side in the scaled unit: rounded down where the numbers are exact, which loses nothing, else up.
  func scaledUp(_ number: Int64) -> Double {
    Double(isExact ? number / unit : (number + unit - 1) / unit)
  }

  private static func greatestCommonDivisor(_ left: Int64, _ right: Int64) -> Int64 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }
}
