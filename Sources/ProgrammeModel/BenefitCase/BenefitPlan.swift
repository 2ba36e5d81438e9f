/// Planned benefit in kronor per case, benefit and period: lowest, likely, highest.
public struct BenefitPlan: Sendable {
  /// What the values are.
  public enum Measure: String, Choice {
    /// Lowest reasonable amount.
    case lowest = "lägst"
    /// Likely amount.
    case likely = "trolig"
    /// Highest reasonable amount.
    case highest = "högst"
    /// How many units the likely amount stands for.
    case volume = "antal"
  }

  /// The benefit case.
  public let benefitCase: Identifier<BenefitCase>
  /// The benefit.
  public let benefit: Identifier<Benefit>
  /// What the values are.
  public let measure: Measure
  /// The latest value of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(benefitCase: Identifier<BenefitCase>, benefit: Identifier<Benefit>, measure: Measure, key: SeriesKey) {
    self.benefitCase = benefitCase
    self.benefit = benefit
    self.measure = measure
    self.key = key
  }
}
