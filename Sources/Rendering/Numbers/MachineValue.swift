import ProgrammeModel

/// A figure's value for machines: decimal point, no grouping, no unit, the same in both languages.
struct MachineValue: Sendable {
  /// The kinds of value, as the schema names them.
  enum Kind: String, CaseIterable, Sendable {
    case money, share, number, count, day, undefined, missing
  }

  /// The kind of value.
  let kind: Kind
  /// The value: kronor with two decimals, share (1 is 100 per cent), number, count or ISO day; `nil` if there is none.
  let text: String?
  /// The unit of ``text``: `SEK`, the unit of a number, or empty.
  let unit: String

  init(_ figure: Figure) {
    switch figure.value {
    case .money(let amount):
      (kind, text, unit) = (.money, NumberStyle.machine.text(RoundedDecimal(amount, power: 2, decimals: 2)), "SEK")
    case .share(let value): (kind, text, unit) = (.share, Self.plain(value), "")
    case .number(let value): (kind, text, unit) = (.number, Self.plain(value), figure.unit)
    case .count(let value): (kind, text, unit) = (.count, String(value), figure.unit)
    case .day(let day): (kind, text, unit) = (.day, day.description, "")
    case .undefined: (kind, text, unit) = (.undefined, nil, "")
    case .missing: (kind, text, unit) = (.missing, nil, "")
    }
  }

  private static func plain(_ value: Double) -> String? {
    guard value.isFinite else { return nil }
    let text = value == 0 ? "0" : value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
