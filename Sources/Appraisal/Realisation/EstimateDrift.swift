public import ProgrammeModel

/// How an estimate has moved between two occasions.
public struct EstimateDrift: Hashable, Sendable {
  /// The earlier amount.
  public let earlier: Money
  /// The later amount, or the outcome.
  public let later: Money

  /// The movement from one amount to another.
  public init(from earlier: Money, to later: Money) {
    self.earlier = earlier
    self.later = later
  }

  /// Later less earlier; positive where the amount has grown.
  public var change: Money { later - earlier }

  /// The change as a fraction of the earlier amount's size; undefined where that is 0.
  public var share: Calculated<Double> { .ratio(change, earlier.magnitude, ifZero: .firstEstimateIsZero) }

  /// Later / earlier, as in forecast accuracy (outcome / first estimate); undefined where the earlier is 0.
  public var factor: Calculated<Double> { .ratio(later, earlier, ifZero: .firstEstimateIsZero) }
}
