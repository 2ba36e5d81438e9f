import ProgrammeModel

/// How a language writes digits.
struct NumberStyle: Sendable {
  let decimalMark: String
  let groupMark: String

  init(_ language: Language) {
    switch language {
    case .swedish: (decimalMark, groupMark) = (",", "\u{A0}")
    case .english: (decimalMark, groupMark) = (".", ",")
    }
  }

  /// The number with a true minus, grouped in threes.
  func text(_ number: RoundedDecimal) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(number.digits.count * 2 + 4)
    if number.isNegative { bytes.append(contentsOf: "\u{2212}".utf8) }
    let whole = number.digits.count - number.decimals
    for (index, digit) in number.digits.enumerated() {
      if index == whole {
        bytes.append(contentsOf: decimalMark.utf8)
      } else if index > 0, index < whole, (whole - index) % 3 == 0 {
        bytes.append(contentsOf: groupMark.utf8)
      }
      bytes.append(digit)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
