import ProgrammeModel

/// How amounts are written in findings: millions of kronor with one decimal, whole kronor below 0.1 million.
enum AmountText {
  private static let hardSpace = "\u{A0}"

  static func swedish(_ amount: Money) -> String {
    if isSmall(amount) { return "\(kronor(amount))\(hardSpace)kr" }
    return "\(millions(amount, decimal: ",", group: hardSpace))\(hardSpace)mnkr"
  }

  static func english(_ amount: Money) -> String {
    if isSmall(amount) { return "SEK\(hardSpace)\(kronor(amount))" }
    return "SEK\(hardSpace)\(millions(amount, decimal: ".", group: hardSpace))\(hardSpace)million"
  }

  /// An amount that would lose most of itself in millions with one decimal.
  private static func isSmall(_ amount: Money) -> Bool { amount != .zero && amount.magnitude < Money(kronor: 100_000) }

  private static func millions(_ amount: Money, decimal: String, group: String) -> String {
    let tenths = (amount.magnitude.ore + 5_000_000) / 10_000_000
    return minus(amount) + grouped(tenths / 10, by: group) + decimal + "\(tenths % 10)"
  }

  private static func kronor(_ amount: Money) -> String {
    minus(amount) + grouped((amount.magnitude.ore + 50) / 100, by: hardSpace)
  }

  private static func minus(_ amount: Money) -> String { amount < .zero ? "\u{2212}" : "" }

  private static func grouped(_ number: Int64, by separator: String) -> String {
    let digits = Array(String(number))
    return digits.enumerated().map { index, digit in
      (index > 0 && (digits.count - index) % 3 == 0 ? separator : "") + String(digit)
    }.joined()
  }
}
