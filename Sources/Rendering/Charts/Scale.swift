/// A linear scale between values and places in a picture.
struct Scale: Sendable {
  let low: Double
  let high: Double
  let start: Double
  let end: Double

  /// The place of a value.
  func place(_ value: Double) -> Double { start + (value - low) / (high - low) * (end - start) }
}

/// Round values for an axis, which includes zero unless told otherwise.
struct Axis: Sendable {
  let ticks: [Double]
  /// The decimals that the ticks need.
  let decimals: Int

  /// Between three and about seven round values that span all of `values`, and zero where it is to be included.
  init(spanning values: [Double], withZero: Bool = true) {
    let least = values.min() ?? 0
    let most = values.max() ?? 0
    let low = withZero ? min(least, 0) : least
    let high = withZero ? max(most, 0) : most
    let (step, decimals) = Self.step(high > low ? (high - low) / 5 : 1)
    let first = (low / step).rounded(.down)
    let last = max((high / step).rounded(.up), first + 1)
    ticks = stride(from: first, through: last, by: 1).map { $0 * step }
    self.decimals = decimals
  }

  var low: Double { ticks.first ?? 0 }
  var high: Double { ticks.last ?? 1 }

  /// The least of 1, 2 and 5 times a power of ten that is not below a number, with the decimals it takes to print.
  private static func step(_ least: Double) -> (step: Double, decimals: Int) {
    var power = 1.0
    var decimals = 0
    while power > least, decimals < 9 {
      power /= 10
      decimals += 1
    }
    while power * 10 <= least, power < 1e300 { power *= 10 }
    for factor in [1.0, 2, 5] where power * factor >= least { return (power * factor, decimals) }
    return (power * 10, max(decimals - 1, 0))
  }
}
