/// Reads Swedish organisation numbers as they are written, and checks them.
///
/// `212000-0142`, `2120000142`, `16212000-0142`, `SE212000014201` and these with spaces. The check digit makes the sum of
/// the digits, every other one doubled from the left and its digits added, divisible by ten (Luhn).
public enum OrganisationNumberText {
  /// What a text says, read as an organisation number.
  public enum Reading: Hashable, Sendable {
    /// A number that may exist, as `212000-0142`.
    case number(String)
    /// Ten digits whose check digit is wrong.
    case wrongCheckDigit(String)
    /// A number with the form of a person's: the third digit is below 2. A sole trader's number is personal data.
    case personal
    case notANumber
  }

  /// Reads a text.
  public static func read(_ text: String) -> Reading {
    var digits: [UInt8] = []
    var bare = text.filter { !$0.isWhitespace }.uppercased()[...]
    let isVAT = bare.hasPrefix("SE")
    if isVAT { bare = bare.dropFirst(2) }
    for byte in bare.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "-") where digits.count == 6 || digits.count == 8: continue
      default: return .notANumber
      }
      if digits.count > 12 { return .notANumber }
    }
    switch (digits.count, isVAT) {
    case (12, true) where digits.suffix(2) == [0, 1]: digits.removeLast(2)
    case (12, false) where digits.starts(with: [1, 6]): digits.removeFirst(2)
    case (12, false) where digits.starts(with: [1, 9]) || digits.starts(with: [2, 0]): return .personal
    case (10, false): break
    default: return .notANumber
    }
    guard digits[2] >= 2 else { return .personal }
    let written = digits.map(String.init).joined()
    let shown = written.prefix(6) + "-" + written.suffix(4)
    return checkSum(digits) % 10 == 0 ? .number(String(shown)) : .wrongCheckDigit(String(shown))
  }

  private static func checkSum(_ digits: [UInt8]) -> Int {
    digits.enumerated().reduce(0) { sum, digit in
      let weighted = Int(digit.element) * (digit.offset.isMultiple(of: 2) ? 2 : 1)
      return sum + weighted / 10 + weighted % 10
    }
  }
}
