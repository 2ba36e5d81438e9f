public import ProgrammeModel

/// A type that a column's canonical text can be read as.
public protocol ColumnValue: Sendable {
  /// Reads the canonical text that ``FieldValue/canonicalText`` wrote; `nil` for any other text.
  init?(canonical text: String)
}

extension String: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self = text }
}

extension Int: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text) }
}

extension Bool: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) {
    switch text {
    case "ja": self = true
    case "nej": self = false
    default: return nil
    }
  }
}

extension Money: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) {
    guard let number = FixedDecimal(text: text), number.scale == 2 else { return nil }
    self.init(ore: number.digits)
  }
}

extension FixedDecimal: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text: text) }
}

extension CalendarDay: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text) }
}

extension Instant: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text) }
}

extension Period: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text) }
}

extension ReportPeriod: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(text) }
}

extension Identifier: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) {
    guard !text.isEmpty else { return nil }
    self.init(text)
  }
}

extension Choice where Self: ColumnValue {
  /// Reads the canonical text; `nil` for any other.
  public init?(canonical text: String) { self.init(rawValue: text) }
}
