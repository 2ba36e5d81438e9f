/// Realised benefit in kronor per benefit and period.
public struct BenefitOutcome: Sendable {
  /// The benefit.
  public let benefit: Identifier<Benefit>
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(benefit: Identifier<Benefit>, key: SeriesKey) {
    self.benefit = benefit
    self.key = key
  }
}
