/// All rates of flows that change sign more than once.
///
/// Between two neighbouring roots of a polynomial lies a root of its derivative. The roots of the derivative are found
/// the same way, down to a polynomial that can have one root at most, and each stretch between them holds one root or
/// none. A place where the curve only touches 0 counts as a root, within the rounding of Horner's rule.
enum UnitRoots {
  /// Rates closer than this are one: more than rounding moves a rate, less than any decision turns on.
  private static let resolution = 1e-9

  /// The rates above -1, rising, of flows that begin and end with one other than 0.
  static func rates(of flows: [Double]) -> [Double] {
    let positive = roots(of: flows).map { (1 - $0) / $0 }
    let negative = roots(of: flows.reversed()).map { $0 - 1 }
    var distinct: [Double] = []
    for rate in (positive + negative).sorted() {
      if let last = distinct.last, rate - last <= resolution * max(1, rate) { continue }
      distinct.append(rate)
    }
    return distinct
  }

  /// The roots above 0 and up to 1, rising, of the polynomial with these coefficients, lowest power first.
  static func roots(of coefficients: [Double]) -> [Double] {
    let pattern = coefficients.withUnsafeBufferPointer { SignPattern(of: $0) }
    guard pattern.changes > 0 else { return [] }
    let signAtZero = coefficients[pattern.first].sign
    let bound = UnitRootBound.count(coefficients)
    if bound == 0 { return [] }
    if bound == 1 { return [crossing(of: coefficients, from: 0, to: 1, isNegativeAtLow: signAtZero == .minus)] }
    let turns = pattern.changes == 1 ? [] : roots(of: derivative(of: coefficients))
    var found: [Double] = []
    var left = 0.0
    var leftSign: FloatingPointSign? = signAtZero
    for right in turns + [1] where right > left {
      let point = evaluate(coefficients, at: right)
      if point.value.magnitude <= point.rounding {
        found.append(right)
        leftSign = nil  // whichever sign the next stretch has, it has throughout
      } else {
        if let leftSign, leftSign != point.value.sign {
          found.append(crossing(of: coefficients, from: left, to: right, isNegativeAtLow: leftSign == .minus))
        }
        leftSign = point.value.sign
      }
      left = right
    }
    return found
  }

  /// The derivative's coefficients, divided by the largest of them, so that those of high degree do not overflow.
  private static func derivative(of coefficients: [Double]) -> [Double] {
    let slopes = coefficients.indices.dropFirst().map { Double($0) * coefficients[$0] }
    let largest = slopes.reduce(0) { max($0, $1.magnitude) }
    return largest > 0 ? slopes.map { $0 / largest } : slopes
  }

  /// Value, slope, and a bound on the rounding error of the value, by Horner's rule.
  private static func evaluate(
    _ coefficients: [Double], at x: Double
  ) -> (value: Double, slope: Double, rounding: Double) {
    var (value, slope, size) = (0.0, 0.0, 0.0)
    for coefficient in coefficients.reversed() {
      slope = slope * x + value
      value = value * x + coefficient
      size = size * x + coefficient.magnitude
    }
    return (value, slope, size * Double(2 * coefficients.count) * .ulpOfOne)
  }

  private static func crossing(
    of coefficients: [Double], from low: Double, to high: Double, isNegativeAtLow: Bool
  ) -> Double {
    BracketedNewton.root(from: low, to: high, isNegativeAtLow: isNegativeAtLow) { x in
      let point = evaluate(coefficients, at: x)
      return (point.value, point.slope)
    }
  }
}
