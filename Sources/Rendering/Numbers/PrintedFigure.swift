public import ProgrammeModel
import ReportContent

/// A figure as it stands on the page: the text, and why it is no number where it is none.
public struct PrintedFigure: Hashable, Sendable {
  /// What is printed, with hard spaces inside.
  public let text: String
  /// Whether the text is a number or a day, and not words about why there is none.
  public let isValue: Bool
  /// More about why there is no value; empty if there is nothing to say.
  public let reason: String

  /// Prints a figure in a language, with its unit unless the head of its column states it.
  ///
  /// Rounding is half away from zero; a number that rounds to zero has no sign.
  public init(_ figure: Figure, _ language: Language, withUnit: Bool) {
    switch figure.value {
    case .missing(let missing):
      self.init(text: missing.reason.phrase(language), isValue: false, reason: missing.note)
    case .undefined(let reason):
      self.init(text: ScreenText.undefined(language), isValue: false, reason: reason(language))
    case .day(let day):
      self.init(text: day.description, isValue: true, reason: "")
    case .money, .share, .number, .count:
      guard let number = RoundedDecimal(figure) else {
        self.init(text: ScreenText.undefined(language), isValue: false, reason: ScreenText.notFinite(language))
        return
      }
      let digits = (figure.style.showsPlus && number.isPositive ? "+" : "") + NumberStyle(language).text(number)
      let text = withUnit ? figure.withUnit(digits, isOne: number.isOne, language) : digits
      self.init(text: text, isValue: true, reason: "")
    }
  }

  private init(text: String, isValue: Bool, reason: String) {
    self.text = text
    self.isValue = isValue
    self.reason = reason
  }
}

extension RoundedDecimal {
  /// The number of a figure in the unit of its style; `nil` if the value is none or not finite.
  ///
  /// A number without currency that is printed as an amount is taken as kronor, and one printed in per cent as a share.
  public init?(_ figure: Figure) {
    let style = figure.effectiveStyle
    switch figure.value {
    case .money(let amount):
      self.init(amount, power: style.orePower, decimals: style.amountDecimals)
    case .share(let value), .number(let value):
      self.init(value, timesTenTo: style.powerOfTen, decimals: style.decimals)
    case .count(let value):
      if style == .count {
        self.init(value)
      } else {
        self.init(Double(value), timesTenTo: style.powerOfTen, decimals: style.decimals)
      }
    case .day, .undefined, .missing: return nil
    }
  }
}
