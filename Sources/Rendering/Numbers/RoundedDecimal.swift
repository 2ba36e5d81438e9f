public import ProgrammeModel

/// A number rounded half away from zero to a fixed count of decimals, held exactly.
///
/// Amounts are rounded from their whole öre; a floating point number is rounded from the shortest decimal text that
/// reads back as the same number, so that what is printed here is what a person gets who rounds the number in the XML.
public struct RoundedDecimal: Hashable, Sendable {
  /// Whether the rounded number is below zero; never true for zero.
  public let isNegative: Bool
  /// The decimals.
  public let decimals: Int
  /// The leading digits without sign or point.
  let magnitude: UInt64
  /// How many zeros follow ``magnitude``, for numbers beyond 64 bits.
  let zeros: Int

  /// An amount in a unit of so many powers of ten öre: 8 for mnkr, 5 for tkr, 2 for kr.
  ///
  /// `decimals` must not exceed `power`.
  public init(_ amount: Money, power: Int, decimals: Int) {
    let divisor = Self.power(of: power - decimals)
    let magnitude = amount.ore.magnitude
    let quotient = magnitude / divisor
    let rounded = magnitude % divisor >= divisor - divisor / 2 ? quotient + 1 : quotient
    self.init(isNegative: amount.ore < 0, magnitude: rounded, zeros: 0, decimals: decimals)
  }

  /// A number times ten to a power; `nil` if it is not finite.
  public init?(_ value: Double, timesTenTo power: Int = 0, decimals: Int) {
    guard let exact = ShortestDecimal(value) else { return nil }
    let shift = exact.exponent + power + decimals
    if exact.mantissa == 0 || shift < -19 {
      self.init(isNegative: false, magnitude: 0, zeros: 0, decimals: decimals)
    } else if shift >= 0 {
      self.init(isNegative: exact.isNegative, magnitude: exact.mantissa, zeros: shift, decimals: decimals)
    } else {
      let divisor = Self.power(of: -shift)
      let rounded = exact.mantissa / divisor + (exact.mantissa % divisor >= divisor - divisor / 2 ? 1 : 0)
      self.init(isNegative: exact.isNegative, magnitude: rounded, zeros: 0, decimals: decimals)
    }
  }

  /// A whole number.
  public init(_ count: Int) {
    self.init(isNegative: count < 0, magnitude: UInt64(count.magnitude), zeros: 0, decimals: 0)
  }

  private init(isNegative: Bool, magnitude: UInt64, zeros: Int, decimals: Int) {
    self.isNegative = isNegative && magnitude > 0
    self.magnitude = magnitude
    self.zeros = zeros
    self.decimals = decimals
  }

  private static func power(of exponent: Int) -> UInt64 {
    (0..<max(exponent, 0)).reduce(into: 1) { product, _ in product *= 10 }
  }

  /// Whether the rounded number is above zero.
  var isPositive: Bool { !isNegative && magnitude > 0 }

  /// Whether the rounded number is exactly one, for the choice between singular and plural.
  public var isOne: Bool { !isNegative && decimals == 0 && magnitude == 1 && zeros == 0 }
}
