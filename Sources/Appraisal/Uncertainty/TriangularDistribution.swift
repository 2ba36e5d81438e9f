/// The triangular distribution of an estimate: density rises evenly from lowest to likely and falls evenly to highest.
struct TriangularDistribution {
  private let lowest: Double
  private let highest: Double
  private let turn: Double
  private let lower: Double
  private let upper: Double

  init(_ estimate: ThreePointEstimate) {
    let range = estimate.range
    lowest = estimate.lowest
    highest = estimate.highest
    lower = range * (estimate.likely - lowest)
    upper = range * (highest - estimate.likely)
    turn = range > 0 ? (estimate.likely - lowest) / range : 1
  }

  /// The value that is exceeded with probability 1-u, for u from 0 to 1.
  ///
  /// With F = (m-a)/(b-a): a + √(u(b-a)(m-a)) for u < F, otherwise b - √((1-u)(b-a)(b-m)).
  @inline(__always)
  func quantile(_ u: Double) -> Double {
    let isLower = u < turn
    let root = (isLower ? u * lower : (1 - u) * upper).squareRoot()
    return isLower ? lowest + root : highest - root
  }
}
