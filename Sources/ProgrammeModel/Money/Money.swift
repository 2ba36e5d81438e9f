/// An amount in Swedish kronor, held as whole öre.
///
/// Unit: öre (1/100 krona), excluding VAT. Sign: as the table that holds it says; costs and benefits are positive.
/// Range: ±92 233 720 368 547 758,07 kr. Arithmetic is checked: the `checked` forms return `nil` on overflow and
/// the operators trap, so that a wrong sum never appears.
public struct Money: Hashable, Comparable, Sendable, Codable {
  /// The amount in whole öre.
  public let ore: Int64

  /// An amount of whole öre.
  public init(ore: Int64) { self.ore = ore }

  /// An amount of whole kronor; traps beyond the range.
  public init(kronor: Int64) { ore = kronor * 100 }

  /// No money; a reported amount, not a missing one.
  public static let zero = Money(ore: 0)

  /// The amount in kronor as a floating point number, exact up to 2^53 öre (90 000 mdkr).
  public var kronor: Double { Double(ore) / 100 }

  /// Whether the left comes before the right.
  public static func < (left: Money, right: Money) -> Bool { left.ore < right.ore }

  /// The exact sum; traps on overflow.
  public static func + (left: Money, right: Money) -> Money { Money(ore: left.ore + right.ore) }

  /// The exact difference; traps on overflow.
  public static func - (left: Money, right: Money) -> Money { Money(ore: left.ore - right.ore) }

  /// The amount with the opposite sign.
  public static prefix func - (amount: Money) -> Money { Money(ore: -amount.ore) }

  /// Adds an amount; traps on overflow.
  public static func += (left: inout Money, right: Money) { left = left + right }

  /// The sum, or `nil` if it does not fit in 64 bits.
  public func adding(checked other: Money) -> Money? {
    let (sum, overflow) = ore.addingReportingOverflow(other.ore)
    return overflow ? nil : Money(ore: sum)
  }

  /// The nearest whole öre to a number of kronor, half away from zero; `nil` if it is not finite or does not fit.
  public init?(rounding kronor: Double) {
    let rounded = (kronor * 100).rounded(.toNearestOrAwayFromZero)
    guard rounded.isFinite, abs(rounded) < 9.2e18 else { return nil }
    ore = Int64(rounded)
  }

  /// The amount without its sign; the one amount whose opposite does not fit is given as the largest.
  public var magnitude: Money { ore >= 0 ? self : Money(ore: ore == .min ? .max : -ore) }
}

extension Sequence<Money> {
  /// The sum of the amounts, exact to the öre; `zero` for none.
  public var sum: Money { reduce(.zero, +) }
}
