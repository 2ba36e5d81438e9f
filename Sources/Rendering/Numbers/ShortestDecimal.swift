/// The shortest decimal number that reads back as a floating point number: mantissa times ten to the exponent.
///
/// Swift writes a `Double` that way on every platform, so the digits do not depend on processor or locale.
struct ShortestDecimal: Hashable, Sendable {
  let isNegative: Bool
  let mantissa: UInt64
  let exponent: Int

  /// Takes a number apart; `nil` if it is not finite.
  init?(_ value: Double) {
    guard value.isFinite else { return nil }
    if let hundredths = Self.hundredths(value.magnitude) {
      // As Swift writes them: 12.25, but 12.5 and 12.0.
      let isShorter = hundredths % 10 == 0
      self.init(
        isNegative: value < 0, mantissa: isShorter ? hundredths / 10 : hundredths, exponent: isShorter ? -1 : -2)
    } else {
      self.init(written: value)
    }
  }

  private init(isNegative: Bool, mantissa: UInt64, exponent: Int) {
    (self.isNegative, self.mantissa, self.exponent) = (isNegative, mantissa, exponent)
  }

  /// A number as hundredths, where that is what it is: two numbers of at most 15 digits are never the same `Double`.
  private static func hundredths(_ value: Double) -> UInt64? {
    let hundredths = (value * 100).rounded()
    return hundredths < 1e15 && hundredths / 100 == value ? UInt64(hundredths) : nil
  }

  /// Takes apart what Swift writes for a number.
  private init(written value: Double) {
    var mantissa: UInt64 = 0
    var exponent = 0
    var isFraction = false
    var power: [UInt8]?
    for byte in value.magnitude.description.utf8 {
      if power != nil {
        power?.append(byte)
      } else if byte == UInt8(ascii: "e") {
        power = []
      } else if byte == UInt8(ascii: ".") {
        isFraction = true
      } else {
        mantissa = mantissa * 10 + UInt64(byte - UInt8(ascii: "0"))
        if isFraction { exponent -= 1 }
      }
    }
    if let power, let shift = Int(String(decoding: power, as: UTF8.self)) { exponent += shift }
    isNegative = value < 0
    self.mantissa = mantissa
    self.exponent = exponent
  }
}
