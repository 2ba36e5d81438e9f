public import ProgrammeModel

/// What a cell of a workbook holds.
public enum CellContent: Hashable, Sendable {
  /// Nothing; the look of the cell still counts.
  case blank
  /// Text. Whatever it begins with, it never becomes a formula.
  case text(String)
  /// A number; must be finite.
  case number(Double)
  /// A day, kept as a day by the spreadsheet; one before 1900-03-01 is written as text, since spreadsheets disagree there.
  case day(CalendarDay)
  /// A formula in English syntax with comma between arguments, without the equals sign, and the result to show until the
  /// spreadsheet works it out again.
  case formula(String, Result)

  /// What a formula came to.
  public enum Result: Hashable, Sendable {
    case number(Double)
    case text(String)
  }

  /// A number as it was written.
  public static func decimal(_ number: FixedDecimal) -> CellContent { .number(number.double) }

  /// An amount in kronor.
  public static func kronor(_ money: Money) -> CellContent { .number(Double(money.ore) / 100) }
}
