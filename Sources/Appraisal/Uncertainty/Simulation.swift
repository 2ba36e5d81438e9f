/// Monte Carlo: the distribution of a weighted sum of independent uncertain items, from a stated seed.
public struct Simulation: Hashable, Sendable {
  /// How an item's three points are turned into a distribution.
  public enum Distribution: String, Hashable, Sendable, CaseIterable {
    /// A beta distribution with the mean (lowest + 4 likely + highest)/6.
    case betaPert
    /// Straight lines from lowest to likely to highest.
    case triangular
  }

  /// An uncertain item and what one unit of it adds to the sum.
  public struct Item: Hashable, Sendable {
    /// The item's three points.
    public let estimate: ThreePointEstimate
    /// What one unit adds: for net present value, the present value of one krona of it, negative for a cost.
    public let weight: Double

    /// An item and its weight.
    public init(estimate: ThreePointEstimate, weight: Double) {
      self.estimate = estimate
      self.weight = weight
    }
  }

  /// The fewest and most iterations allowed.
  public static let iterationLimits = 100...10_000_000

  /// The seed, printed with the result.
  public let seed: UInt64
  /// How many times the sum is drawn, printed with the result.
  public let iterations: Int
  /// The distribution of every item.
  public let distribution: Distribution

  /// A simulation; `nil` if the iterations are outside ``iterationLimits``.
  public init?(seed: UInt64, iterations: Int, distribution: Distribution) {
    guard Self.iterationLimits.contains(iterations) else { return nil }
    self.seed = seed
    self.iterations = iterations
    self.distribution = distribution
  }

  /// The distribution of `certain` plus the weighted items.
  ///
  /// The item at index i draws from the seed's stream i, so that adding an item leaves the draws of those before it as
  /// they were. Undefined without items.
  public func run(_ items: [Item], certain: Double = 0) -> Calculated<SimulationResult> {
    guard !items.isEmpty else { return .undefined(.noValues) }
    var sums = [Double](repeating: certain, count: iterations)
    for (index, item) in items.enumerated() {
      var generator = UniformGenerator(seed: seed, stream: UInt64(index))
      switch distribution {
      case .triangular:
        let source = TriangularDistribution(item.estimate)
        Self.add(to: &sums) { item.weight * source.quantile(generator.nextUnit()) }
      case .betaPert:
        let source = BetaPertDistribution(item.estimate)
        Self.add(to: &sums) { item.weight * source.quantile(generator.nextUnit()) }
      }
    }
    return .value(SimulationResult(sums, simulation: self))
  }

  /// The draws of one item alone, from the seed's stream 0, in order; the same that ``run(_:certain:)`` adds up.
  public func draws(_ estimate: ThreePointEstimate) -> [Double] {
    var draws = [Double](repeating: 0, count: iterations)
    var generator = UniformGenerator(seed: seed, stream: 0)
    switch distribution {
    case .triangular:
      let source = TriangularDistribution(estimate)
      Self.add(to: &draws) { source.quantile(generator.nextUnit()) }
    case .betaPert:
      let source = BetaPertDistribution(estimate)
      Self.add(to: &draws) { source.quantile(generator.nextUnit()) }
    }
    return draws
  }

  @inline(__always)
  private static func add(to sums: inout [Double], _ draw: () -> Double) {
    sums.withUnsafeMutableBufferPointer { sums in
      for index in sums.indices { sums[index] += draw() }
    }
  }
}
