/// A short text cut into runs of digits, runs of letters and the signs between; for dates and periods.
struct TextTokens {
  enum Token: Equatable {
    /// Digits: the value and how many there are.
    case number(Int, length: Int)
    /// Letters, ASCII in lower case.
    case word(String)
    /// One sign, such as `-`; spaces of all kinds are one space.
    case sign(UInt8)
  }

  private(set) var tokens: [Token] = []

  /// Cuts a trimmed text; `nil` if it is longer than any date, or has bytes that no date has.
  init?(_ bytes: FieldBytes) {
    guard bytes.count <= 48 else { return nil }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      let space = FieldSpaces.length(bytes, at: index)
      if space > 0 {
        if tokens.last != .sign(0x20) { tokens.append(.sign(0x20)) }
        index += space
      } else if byte &- 0x30 <= 9 {
        let start = index
        var value = 0
        while index < bytes.count, bytes[index] &- 0x30 <= 9 {
          value = value &* 10 &+ Int(bytes[index] &- 0x30)
          index += 1
        }
        guard index - start <= 9 else { return nil }
        tokens.append(.number(value, length: index - start))
      } else if Self.isLetter(byte) {
        let start = index
        while index < bytes.count, Self.isLetter(bytes[index]), FieldSpaces.length(bytes, at: index) == 0 { index += 1 }
        let letters = bytes[start..<index].map { $0 < 0x80 ? $0 | 0x20 : $0 }
        tokens.append(.word(String(decoding: letters, as: UTF8.self)))
      } else {
        tokens.append(.sign(byte))
        index += 1
      }
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

  /// The number of a month from its Swedish or English name or abbreviation.
  static func month(named word: String) -> Int? { months[word] }

  private static let months: [String: Int] = [
    "januari": 1, "january": 1, "jan": 1, "februari": 2, "february": 2, "feb": 2, "febr": 2, "mars": 3, "march": 3,
    "mar": 3, "april": 4, "apr": 4, "maj": 5, "may": 5, "juni": 6, "june": 6, "jun": 6, "juli": 7, "july": 7, "jul": 7,
    "augusti": 8, "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "october": 10, "okt": 10,
    "oct": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
  ]
}
