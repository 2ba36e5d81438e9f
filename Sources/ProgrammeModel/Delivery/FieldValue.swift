/// What one cell of a delivered row holds, typed by its column and in canonical form.
public enum FieldValue: Hashable, Sendable {
  /// Text, an identifier or the code of a choice, in NFC without control characters.
  case text(String)
  /// A person's name or another text that can be removed by a registered decision (gallring).
  case personal(String)
  /// A whole number.
  case integer(Int64)
  /// A number with the decimals it was written with.
  case decimal(FixedDecimal)
  /// An amount in öre.
  case money(Money)
  /// A day.
  case day(CalendarDay)
  /// A moment, in UTC.
  case instant(Instant)
  /// A year, tertial or month.
  case period(Period)
  /// Yes or no.
  case flag(Bool)
  /// No value, with its reason.
  case missing(MissingValue)
}

extension FieldValue {
  /// The canonical text, the same in store, hash and export; empty for a missing value.
  ///
  /// Amounts are kronor with two decimals and a decimal point, flags `ja` or `nej`, days and periods ISO 8601.
  public var canonicalText: String {
    switch self {
    case .text(let text), .personal(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.text
    case .money(let amount): FixedDecimal(digits: amount.ore, scale: 2).text
    case .day(let day): day.description
    case .instant(let instant): instant.description
    case .period(let period): period.description
    case .flag(let flag): flag ? "ja" : "nej"
    case .missing: ""
    }
  }
}
