public import ProgrammeModel

/// How a case is worked out, where it is to differ from what the case itself says.
public struct CaseConventions: Hashable, Sendable {
  /// The discount rate; `nil` for the case's own.
  public var rate: DiscountRate?
  /// Whether amounts fall in the middle of the year; `nil` for the case's own convention.
  public var isMidYear: Bool?
  /// Years after the investment year; `nil` for the case's own horizon.
  public var horizon: Int?
  /// Which classes enter the sum that uncertainty and sensitivity are worked out for; red never does.
  public var classes: Set<BenefitClass> = [.green, .yellow]
  /// The price year that amounts are shown in; `nil` for the case's own.
  public var priceYear: Int?
  /// The formulas of the successive principle.
  public var variant = SuccessiveVariant.fifths
  /// The seed of the simulation.
  public var seed: UInt64 = 1
  /// How many times the simulation draws; `nil` for ``usualIterations``, or fewer where the items are many.
  public var iterations: Int?

  /// How many times the simulation draws where nothing else is chosen.
  public static let usualIterations = 10_000
  /// The most numbers that are drawn where nothing else is chosen: with very many items, fewer draws are enough.
  public static let mostDraws = 10_000_000
  /// The fewest times the simulation draws where nothing else is chosen.
  public static let fewestIterations = 1000

  /// How many times the simulation draws for so many uncertain items.
  public func iterations(forItems count: Int) -> Int {
    iterations ?? max(Self.fewestIterations, min(Self.usualIterations, Self.mostDraws / max(1, count)))
  }

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
    if let priceYear { changed = changed.restated(inPricesOf: priceYear) }
    return changed
  }
}

extension BenefitCase {
  /// The case with its amounts to be converted to another price year; one with current prices stays as it is.
  public func restated(inPricesOf year: Int) -> BenefitCase {
    guard self.priceBasis != .current, let own = self.statedPriceYear ?? self.priceYear, own != year else {
      return self
    }
    var changed = self
    changed.statedPriceYear = own
    changed.priceYear = year
    return changed
  }
}
