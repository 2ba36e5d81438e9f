import DataPackage
import ProgrammeModel
import ReportContent

/// A value as the register holds it, in the writing of a reader: grouped digits, the language's decimal sign, the unit.
enum RegisteredText {
  /// The text of a column's value; what is no amount and no number stays as it is.
  static func printed(_ text: String, _ column: ColumnDefinition?, _ language: Language) -> String {
    guard let column, let number = FixedDecimal(text: text) else { return text }
    switch column.kind {
    case .money where number.scale == 2:
      let amount = FigureValue.money(Money(ore: number.digits))
      if number.digits % 100 == 0 { return Printing.text(Figure(unidentified: amount, .kronor), language) }
      let parts = FigureValue.number(Double(number.digits) / 100)
      let kronor = Printing.text(Figure(unidentified: parts, .number(decimals: 2)), language)
      return language == .swedish ? "\(kronor)\u{A0}kr" : "SEK\u{A0}\(kronor)"
    case .percent: return decimal(text, language) + "\u{A0}%"
    case .money, .decimal: return decimal(text, language)
    default: return text
    }
  }

  private static func decimal(_ text: String, _ language: Language) -> String {
    guard language == .swedish else { return text }
    return text.replacing(".", with: ",").replacing("-", with: "−")
  }
}
