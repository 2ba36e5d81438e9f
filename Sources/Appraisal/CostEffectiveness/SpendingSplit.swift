public import ProgrammeModel

/// IT spending divided by its purpose (säkerställa, förbättra, nyutveckla).
public struct SpendingSplit: Hashable, Sendable {
  /// What keeps things going.
  public let keep: Money
  /// What improves what there is.
  public let improve: Money
  /// What is new.
  public let renew: Money

  /// The three parts.
  public init(keep: Money, improve: Money, renew: Money) {
    self.keep = keep
    self.improve = improve
    self.renew = renew
  }

  /// All three together.
  public var total: Money { keep + improve + renew }

  /// Share that keeps things going, as a fraction; undefined without spending.
  public var keepShare: Calculated<Double> { .ratio(keep, total, ifZero: .noCost) }

  /// Share that improves what there is, as a fraction; undefined without spending.
  public var improveShare: Calculated<Double> { .ratio(improve, total, ifZero: .noCost) }

  /// Share that is new, as a fraction; undefined without spending.
  public var renewShare: Calculated<Double> { .ratio(renew, total, ifZero: .noCost) }
}
