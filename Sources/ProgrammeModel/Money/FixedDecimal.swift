/// A decimal number kept as it was written: digits and the number of decimals.
///
/// `FixedDecimal(digits: 50, scale: 2)` is 0,50, which differs from 0,5 in print but not in value.
public struct FixedDecimal: Sendable, Codable {
  /// The number without its decimal sign.
  public let digits: Int64
  /// How many of the digits are decimals, 0 to 9.
  public let scale: UInt8

  /// A number of `digits` / 10^`scale`.
  public init(digits: Int64, scale: UInt8 = 0) {
    self.digits = digits
    self.scale = scale
  }

  /// The nearest floating point number.
  public var double: Double { Double(digits) / Self.power(scale) }

  /// The canonical text: decimal point, `-` for minus, all decimals kept.
  public var text: String {
    guard scale > 0 else { return String(digits) }
    let width = Int(scale)
    let magnitude = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, width + 1 - magnitude.count)) + magnitude
    let cut = padded.index(padded.endIndex, offsetBy: -width)
    return (digits < 0 ? "-" : "") + padded[..<cut] + "." + padded[cut...]
  }

  /// Reads the canonical text that ``text`` writes; `nil` for anything else.
  public init?(text: String) {
    var digits: Int64 = 0
    var scale: UInt8 = 0
    var seenPoint = false
    var seenDigit = false
    var negative = false
    for (index, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "-") where index == 0: negative = true
      case UInt8(ascii: ".") where !seenPoint && seenDigit: seenPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        let (product, overflow) = digits.multipliedReportingOverflow(by: 10)
        let digit = Int64(byte - UInt8(ascii: "0"))
        let (next, carry) =
          negative ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
        guard !overflow, !carry, !(seenPoint && scale == 9) else { return nil }
        digits = next
        seenDigit = true
        if seenPoint { scale += 1 }
      default: return nil
      }
    }
    guard seenDigit, !(seenPoint && scale == 0) else { return nil }
    self.init(digits: digits, scale: scale)
  }

  static func power(_ scale: UInt8) -> Double {
    var value = 1.0
    for _ in 0..<scale { value *= 10 }
    return value
  }
}

extension FixedDecimal: Hashable, Comparable {
  /// Whether two numbers are equal whatever their decimals: 0,50 is 0,5.
  public static func == (left: FixedDecimal, right: FixedDecimal) -> Bool {
    left.normalised.0 == right.normalised.0 && left.normalised.1 == right.normalised.1
  }

  /// Whether the left comes before the right.
  public static func < (left: FixedDecimal, right: FixedDecimal) -> Bool { left.double < right.double }

  /// Hashes equal numbers alike whatever their decimals.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(normalised.0)
    hasher.combine(normalised.1)
  }

  /// Digits and scale without trailing decimal zeros: 0,50 and 0,5 are the same number.
  private var normalised: (Int64, UInt8) {
    var (value, places) = (digits, scale)
    while places > 0, value % 10 == 0 {
      value /= 10
      places -= 1
    }
    return (value, places)
  }
}
