/// What a simulation found, with what is needed to repeat it.
///
/// Unit: that of the sum.
public struct SimulationResult: Hashable, Sendable {
  /// Seed, iterations and distribution.
  public let simulation: Simulation
  /// The mean of the draws.
  public let mean: Double
  /// The standard deviation of the draws (divided by n - 1).
  public let standardDeviation: Double
  /// One draw in ten is lower.
  public let p10: Double
  /// Half of the draws are lower.
  public let p50: Double
  /// Nine draws in ten are lower.
  public let p90: Double
  /// The share of the draws above 0: for net present value, the probability of profit.
  public let probabilityAboveZero: Double
  /// How often the draws fall in intervals of a round width.
  public let histogram: Histogram

  init(_ draws: [Double], simulation: Simulation) {
    self.simulation = simulation
    let count = Double(draws.count)
    let mean = CompensatedSum.of(draws) / count
    self.mean = mean
    let squares = CompensatedSum.of(draws.lazy.map { ($0 - mean) * ($0 - mean) })
    standardDeviation = (squares / (count - 1)).squareRoot()
    probabilityAboveZero = Double(draws.count { $0 > 0 }) / count
    let ordered = draws.sorted()
    histogram = Histogram(ofOrdered: ordered)
    p10 = Percentile.value(0.1, ofOrdered: ordered)
    p50 = Percentile.value(0.5, ofOrdered: ordered)
    p90 = Percentile.value(0.9, ofOrdered: ordered)
  }
}
