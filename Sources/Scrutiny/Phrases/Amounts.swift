package import ProgrammeModel

/// How amounts and counts are written in sentences, as the figures of the report are: thousands divided, half away from
/// zero, a true minus, hard spaces.
package enum AmountText {
  private static let hardSpace = "\u{A0}"

  static func swedish(_ amount: Money) -> String { text(amount, .swedish) }
  static func english(_ amount: Money) -> String { text(amount, .english) }

  /// An amount with its unit: millions of kronor with one decimal, whole kronor below 0.1 million.
  package static func text(_ amount: Money, _ language: Language) -> String {
    if isSmall(amount) {
      let digits = minus(amount.ore) + grouped((amount.magnitude.ore + 50) / 100, language)
      return language == .swedish ? digits + hardSpace + "kr" : "SEK" + hardSpace + digits
    }
    let digits = millions(amount, language)
    return language == .swedish ? digits + hardSpace + "mnkr" : "SEK" + hardSpace + digits + hardSpace + "m"
  }

  /// An amount in millions of kronor with one decimal, without unit.
  package static func millions(_ amount: Money, _ language: Language) -> String {
    let tenths = (amount.magnitude.ore + 5_000_000) / 10_000_000
    let digits = grouped(tenths / 10, language) + (language == .swedish ? "," : ".") + "\(tenths % 10)"
    return tenths == 0 ? digits : minus(amount.ore) + digits
  }

  /// An amount in whole thousands of kronor, without unit.
  package static func thousands(_ amount: Money, _ language: Language) -> String {
    let thousands = (amount.magnitude.ore + 50_000) / 100_000
    return (thousands == 0 ? "" : minus(amount.ore)) + grouped(thousands, language)
  }

  /// A whole number with its thousands divided.
  package static func count(_ number: Int, _ language: Language) -> String {
    minus(Int64(number)) + grouped(Int64(clamping: number.magnitude), language)
  }

  /// An amount that would lose most of itself in millions with one decimal.
  private static func isSmall(_ amount: Money) -> Bool { amount != .zero && amount.magnitude < Money(kronor: 100_000) }

  private static func minus(_ number: Int64) -> String { number < 0 ? "\u{2212}" : "" }

  private static func grouped(_ number: Int64, _ language: Language) -> String {
    let digits = Array(String(number))
    let separator = language == .swedish ? hardSpace : ","
    return digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? separator : "") + String(digit)
    }.joined()
  }
}
