/// The sign that divides decimals from the whole.
public enum DecimalMark: UInt8, Hashable, Sendable, CaseIterable {
  case comma = 0x2C
  case point = 0x2E

  /// The mark that then may group thousands.
  public var other: DecimalMark { self == .comma ? .point : .comma }
}

/// A number as somebody wrote it: exact, with as many decimals as written.
public struct WrittenNumber: Hashable, Sendable {
  /// The number without its decimal mark, negative below zero.
  public var digits: Int64
  /// How many of the digits are decimals, 0 to 9.
  public var scale: UInt8
  /// The unit of money that stood beside it.
  public var unit: MoneyUnit?
  /// Whether a percent sign stood beside it; the digits are as written, 75 % is 75.
  public var isPercent: Bool
  /// The decimal mark that the writing proves, whatever else the file holds: `1,5` and `1.234.567` prove the comma.
  public var proves: DecimalMark?

  /// A number of `digits` / 10^`scale`.
  public init(
    digits: Int64, scale: UInt8 = 0, unit: MoneyUnit? = nil, isPercent: Bool = false, proves: DecimalMark? = nil
  ) {
    self.digits = digits
    self.scale = scale
    self.unit = unit
    self.isPercent = isPercent
    self.proves = proves
  }
}

/// What a cell says, read as a number.
public enum NumberReading: Hashable, Sendable {
  case number(WrittenNumber)
  /// Nothing, or nothing but spaces.
  case empty
  /// A dash alone: zero to some, missing to others, so that the caller must ask or be told.
  case dash
  /// `1.234` and `1,234`: 1234 to some, 1,234 to others. Both readings, and the mark that was written.
  case ambiguous(grouped: WrittenNumber, decimal: WrittenNumber, mark: DecimalMark)
  /// `1,2E+11`: a spreadsheet has probably shortened an id or a large number.
  case scientific
  case failure(NumberFailure)
}

/// Why a cell is no number.
public enum NumberFailure: Error, Hashable, Sendable {
  /// Something that has no place in a number, at a byte position from 0.
  case unexpected(at: Int)
  /// Thousands grouped unevenly, or by two different signs: `1 23`, `1.234 567`.
  case unevenGroups
  /// More decimals than nine.
  case tooManyDecimals(Int)
  /// More digits than 64 bits hold.
  case tooLarge
  /// A unit that is no unit of Swedish money.
  case unknownUnit
}
