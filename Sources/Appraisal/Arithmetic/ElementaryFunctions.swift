/// Natural logarithm and exponential by + - × / alone.
///
/// The C library chooses among implementations by processor, so that its results differ in the last bit between
/// machines. These do not. Relative error below 2e-15 in the ranges used here (a test compares with reference values).
enum ElementaryFunctions {
  private static let naturalLogarithmOf2 = 0.693_147_180_559_945_3

  /// The natural logarithm of a positive, normal number.
  ///
  /// x = m × 2^e with m between √½ and √2; ln m = 2 artanh s, s = (m-1)/(m+1), by its series.
  static func logarithm(_ x: Double) -> Double {
    var exponent = Double(x.exponent)
    var significand = x.significand
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    let s = (significand - 1) / (significand + 1)
    let square = s * s
    var series = 0.0
    var denominator = 25.0
    while denominator >= 1 {
      series = series * square + 1 / denominator
      denominator -= 2
    }
    return exponent * naturalLogarithmOf2 + 2 * s * series
  }

  /// e raised to a number between -700 and 700; 0 below.
  ///
  /// x = k ln 2 + r with |r| at most ½ ln 2; e^r by its Taylor series to the 14th power.
  static func exponential(_ x: Double) -> Double {
    guard x >= -700 else { return 0 }
    let k = (x / naturalLogarithmOf2).rounded()
    let rest = x - k * naturalLogarithmOf2
    var series = 1.0
    var power = 14.0
    while power >= 1 {
      series = 1 + series * rest / power
      power -= 1
    }
    return Double(sign: .plus, exponent: Int(k), significand: series)
  }
}
