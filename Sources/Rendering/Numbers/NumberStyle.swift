import ProgrammeModel

/// How digits are written: decimal mark, mark between groups of three, and minus.
struct NumberStyle: Sendable {
  private let decimalMark: StaticString
  private let groupMark: StaticString
  private let minus: StaticString

  /// How a language writes digits, with a true minus.
  init(_ language: Language) {
    switch language {
    case .swedish: (decimalMark, groupMark, minus) = (",", "\u{A0}", "\u{2212}")
    case .english: (decimalMark, groupMark, minus) = (".", ",", "\u{2212}")
    }
  }

  private init(decimalMark: StaticString, groupMark: StaticString, minus: StaticString) {
    self.decimalMark = decimalMark
    self.groupMark = groupMark
    self.minus = minus
  }

  /// How machines read digits: decimal point, no groups, hyphen for minus.
  static let machine = NumberStyle(decimalMark: ".", groupMark: "", minus: "-")

  /// The number in this style.
  func text(_ number: RoundedDecimal) -> String {
    // Written from the last digit to the first; at most 20 digits, the zeros, three bytes a mark, and leading zeros.
    let capacity = (20 + number.zeros + number.decimals) * 3 + 8
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
      var place = capacity
      func put(_ mark: StaticString) {
        place -= mark.utf8CodeUnitCount
        for index in 0..<mark.utf8CodeUnitCount { buffer[place + index] = mark.utf8Start[index] }
      }
      var rest = number.magnitude
      var written = 0
      while rest > 0 || written < number.zeros || written <= number.decimals {
        let whole = written - number.decimals
        if number.decimals > 0, whole == 0 { put(decimalMark) }
        if whole > 0, whole % 3 == 0 { put(groupMark) }
        place -= 1
        if written < number.zeros {
          buffer[place] = UInt8(ascii: "0")
        } else {
          buffer[place] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
        written += 1
      }
      if number.isNegative { put(minus) }
      return String(decoding: UnsafeBufferPointer(rebasing: buffer[place...]), as: UTF8.self)
    }
  }
}
