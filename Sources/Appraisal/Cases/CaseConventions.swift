public import ProgrammeModel

/// How a case is worked out, where it is to differ from what the case itself says.
public struct CaseConventions: Hashable, Sendable {
  /// The discount rate; `nil` for the case's own.
  public var rate: DiscountRate?
  /// Whether amounts fall in the middle of the year; `nil` for the case's own convention.
  public var isMidYear: Bool?
  /// Years after the investment year; `nil` for the case's own horizon.
  public var horizon: Int?
  /// The formulas of the successive principle.
  public var variant = SuccessiveVariant.fifths
  /// The seed of the simulation.
  public var seed: UInt64 = 1
  /// How many times the simulation draws.
  public var iterations = 10_000

  /// What the case itself says.
  public init() {}

  /// The case with these conventions in place of its own.
  public func applied(to benefitCase: BenefitCase) -> BenefitCase {
    var changed = benefitCase
    if let rate {
      let digits = Int64((rate.fraction * 1e8).rounded())
      changed.discountRate = .value(FixedDecimal(digits: digits, scale: 6))
    }
    if let isMidYear { changed.convention = isMidYear ? .midYear : .endOfYear }
    if let horizon { changed.horizon = horizon }
    return changed
  }
}
