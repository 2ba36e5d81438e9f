/// A sum of uncertain items by the successive principle (Lichtenberg).
///
/// The items are taken to be independent; conditions that touch several of them belong in items of their own (generella
/// villkor). Unit: that of the items.
public struct SuccessiveEstimate: Hashable, Sendable {
  /// One item's part in the sum.
  public struct Item: Hashable, Sendable {
    /// Expected value.
    public let mean: Double
    /// Standard deviation.
    public let standardDeviation: Double
    /// Variance, the item's priority (prioritetstal).
    public var variance: Double { standardDeviation * standardDeviation }
  }

  /// Each item, in the order given.
  public let items: [Item]
  /// Which formulas were used.
  public let variant: SuccessiveVariant
  /// Expected value of the sum: M = Σ m.
  public let mean: Double
  /// Standard deviation of the sum: S = √Σ s².
  public let standardDeviation: Double

  /// The sum of items under a variant; 0 for no items.
  public init(_ estimates: [ThreePointEstimate], variant: SuccessiveVariant) {
    items = estimates.map { Item(mean: variant.mean(of: $0), standardDeviation: variant.standardDeviation(of: $0)) }
    self.variant = variant
    mean = CompensatedSum.of(items.lazy.map(\.mean))
    standardDeviation = CompensatedSum.of(items.lazy.map(\.variance)).squareRoot()
  }

  /// Each item's share of the variance, as fractions that add up to 1; undefined where nothing is uncertain.
  public var varianceShares: Calculated<[Double]> {
    let total = CompensatedSum.of(items.lazy.map(\.variance))
    return total > 0 ? .value(items.map { $0.variance / total }) : .undefined(.noSpread)
  }

  /// Indices of the items in the order to break them down: the largest variance first, the earlier first among equals.
  public var breakdownOrder: [Int] {
    items.indices.sorted { (-items[$0].variance, $0) < (-items[$1].variance, $1) }
  }

  /// The value that the sum stays below with a given probability, by the normal approximation M + z S.
  public func quantile(_ quantile: NormalQuantile) -> Double {
    mean + quantile.standardDeviations * standardDeviation
  }
}
