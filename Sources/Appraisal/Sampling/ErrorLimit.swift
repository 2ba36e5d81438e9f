/// The errors of a population as a sample shows them: the likely ones, and the most there can be with a confidence.
public struct ErrorLimit: Hashable, Sendable {
  /// The errors projected onto the population.
  public let projected: Double
  /// The most that errors come to with the confidence asked for.
  public let upper: Double

  /// How sure the limit is to be, from one side.
  public enum Confidence: Int, Hashable, Sendable, CaseIterable {
    case ninety = 90
    case ninetyFive = 95
    case ninetyNine = 99

    var fraction: Double { Double(rawValue) / 100 }

    /// The quantile of the normal distribution.
    var standardDeviations: Double {
      switch self {
      case .ninety: 1.281_551_566
      case .ninetyFive: 1.644_853_627
      case .ninetyNine: 2.326_347_874
      }
    }
  }

  /// One item of a sample drawn by the unit of money.
  public struct Item: Hashable, Sendable {
    /// The amount in the books; above 0.
    public let amount: Double
    /// What of it is error, 0 or more; may be larger than the amount.
    public let error: Double

    /// An item with its error.
    public init(amount: Double, error: Double) {
      self.amount = amount
      self.error = error
    }
  }

  /// Errors of one direction in a sample drawn by the unit of money with an interval.
  ///
  /// An item below the interval stands for it in proportion to its error (tainting t = error / amount); one as large as
  /// the interval is always drawn and stands for itself. With the taintings in falling order t1, t2, ... and the Poisson
  /// factors R0, R1, ... the limit is
  /// R0·J + Σ ti·J + Σ (Ri - Ri-1 - 1)·ti·J + the errors of large items,
  /// that is basic precision, projected error, allowance for projecting, and what is certain (AICPA audit guide *Audit
  /// Sampling*, monetary unit sampling). `nil` for 200 errors and more.
  public init?(byMoney items: [Item], interval: Double, confidence: Confidence) {
    let certain = items.filter { $0.amount >= interval }.reduce(0) { $0 + $1.error }
    let taintings = items.filter { $0.amount < interval && $0.error > 0 }.map { $0.error / $0.amount }.sorted(by: >)
    guard var factor = PoissonLimit.upper(events: 0, confidence: confidence.fraction) else { return nil }
    var limit = factor * interval + certain
    for (index, tainting) in taintings.enumerated() {
      guard let next = PoissonLimit.upper(events: index + 1, confidence: confidence.fraction) else { return nil }
      limit += (next - factor) * tainting * interval
      factor = next
    }
    projected = taintings.reduce(0, +) * interval + certain
    upper = limit
  }

  /// Errors, positive and negative, of items drawn at random without replacement from a population of so many.
  ///
  /// The projection is the mean error times the number of items; the limit adds z·N·s/√n·√(1 - n/N), with s the sample's
  /// standard deviation and z the normal quantile of the confidence. It leans on the normal distribution: with fewer than
  /// about 30 errors it is too low. `nil` for fewer than two items.
  public init?(atRandom errors: [Double], of population: Int, confidence: Confidence) {
    let count = Double(errors.count)
    guard errors.count > 1, population >= errors.count else { return nil }
    let mean = errors.reduce(0, +) / count
    let variance = errors.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (count - 1)
    let size = Double(population)
    projected = mean * size
    let error = size * (variance / count * (1 - count / size)).squareRoot()
    upper = projected + confidence.standardDeviations * error
  }
}
