import ProgrammeModel

/// How numbers and shares are written in findings.
enum NumberText {
  /// A number as it was written, with the language's decimal sign and a true minus.
  static func written(_ number: FixedDecimal, _ language: Language) -> String {
    String(
      number.text.map { character in
        switch character {
        case "." where language == .swedish: ","
        case "-": "\u{2212}"
        default: character
        }
      })
  }

  /// A share as per cent without decimals, half away from zero.
  static func percent(_ share: Double, _ language: Language) -> String {
    let whole = Int64((share * 100).rounded(.toNearestOrAwayFromZero))
    let sign = whole < 0 ? "\u{2212}" : ""
    return "\(sign)\(whole.magnitude)" + (language == .swedish ? "\u{A0}%" : "%")
  }
}
