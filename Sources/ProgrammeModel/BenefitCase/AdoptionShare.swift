/// The share of full adoption per benefit case, benefit and year; benefits are planned at full adoption.
public struct AdoptionShare: Sendable {
  /// The benefit case.
  public let benefitCase: Identifier<BenefitCase>
  /// The benefit; `nil` for every benefit of the case that has no shares of its own.
  public let benefit: Identifier<Benefit>?
  /// The latest share in per cent of each period, in period order.
  public var observations: [StoredObservation] = []
  /// The identity of the series in the register.
  public let key: SeriesKey

  /// A series without values.
  public init(benefitCase: Identifier<BenefitCase>, benefit: Identifier<Benefit>?, key: SeriesKey) {
    self.benefitCase = benefitCase
    self.benefit = benefit
    self.key = key
  }
}
