import ProgrammeModel

/// A column of a table in a workbook.
public struct TypedColumn: Hashable, Sendable {
  /// What the cells hold.
  public enum Kind: Hashable, Sendable {
    /// A short text or an id; what is typed stays text.
    case text
    /// Text over several lines.
    case longText
    /// A number with up to so many decimals.
    case number(decimals: Int)
    /// A whole number without thousands divided: a year, a count.
    case whole
    /// An amount with so many decimals, in the column's unit.
    case amount(decimals: Int)
    /// A percentage: the cell holds 0.035 and shows 3,5 %.
    case percent
    /// A day.
    case day
    /// One of these words, from a drop-down list.
    case choice([String])
  }

  /// The head, as intake is to read it.
  public var head: String
  /// The unit, which the head then shows in brackets: `belopp (tkr)`.
  public var unit: String?
  /// The width in characters.
  public var width: Double
  /// What the cells hold.
  public var kind: Kind
  /// Whether people fill it in; other columns are locked.
  public var isInput: Bool
  /// Whether a row is not complete without it; shown by the colour of the head.
  public var isRequired: Bool
  /// What to write, shown beside the head and when a cell is chosen.
  public var help: String
  /// What may be typed, where it is more than ``kind`` says.
  public var rule: InputRule?

  /// A column.
  public init(
    _ head: String, unit: String? = nil, width: Double = 14, _ kind: Kind, isInput: Bool = false,
    isRequired: Bool = false, help: String = "", rule: InputRule? = nil
  ) {
    self.head = head
    self.unit = unit
    self.width = width
    self.kind = kind
    self.isInput = isInput
    self.isRequired = isRequired
    self.help = help
    self.rule = rule
  }

  /// The head with its unit.
  public var fullHead: String { unit.map { "\(head) (\($0))" } ?? head }

  /// The look of the column's cells.
  public var look: CellLook {
    let role: CellRole = isInput ? .input : .plain
    return switch kind {
    case .text, .choice: CellLook(role, .text)
    case .longText: CellLook(role, .text, wraps: true)
    case .number(let decimals): CellLook(role, .upTo(decimals))
    case .whole: CellLook(role, .general)
    case .amount(let decimals): CellLook(role, .decimal(decimals))
    case .percent: CellLook(role, .percent(2))
    case .day: CellLook(role, .day)
    }
  }
}

extension TypedColumn {
  /// The rule that the kind asks for; numbers and days only warn, since a cell may also state why a value is missing.
  func kindRule(_ language: Language) -> InputRule? {
    guard isInput else { return nil }
    let complaint = RulePhrases.valueOrReason(language)
    switch kind {
    case .choice(let words) where !words.isEmpty:
      return InputRule(.words(words), title: head, help: help, complaint: RulePhrases.wordOfList(language))
    case .number, .amount, .percent:
      return InputRule(.number(-1e15...1e15), isStrict: false, title: head, help: help, complaint: complaint)
    case .whole:
      return InputRule(
        .whole(-1_000_000_000...1_000_000_000), isStrict: false, title: head, help: help, complaint: complaint)
    default: return help.isEmpty ? nil : InputRule(.anything, title: head, help: help)
    }
  }
}
