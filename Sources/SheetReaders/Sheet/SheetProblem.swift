/// Something wrong in the form of a sheet, with its place; the wording is the caller's.
public struct SheetProblem: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// A quote opened here is not closed within `limit` bytes, or before text that cannot follow a closing quote.
    case unclosedQuote(limit: Int)
    /// Text between a closing quote and the next delimiter; the row is given with that text appended.
    case textAfterQuote
    /// A NUL byte within a cell.
    case nulByte
    /// A control character, by its number, other than tab and a line break in quotes.
    case controlCharacter(UInt8)
    /// The row has fewer fields than the header.
    case tooFewFields(found: Int, expected: Int)
    /// The row has more fields than the header, and not all of them are empty.
    case tooManyFields(found: Int, expected: Int)
    /// A cell has more bytes than are read.
    case fieldTooLong(limit: Int)
    /// A row has more columns than are read.
    case tooManyColumns(limit: Int)
    /// A row has more bytes than are read.
    case rowTooLong(limit: Int)
    /// A row that holds something is repeated more often than is read.
    case rowRepeated(times: Int, limit: Int)
    /// Cells and rows that stand once and count several times have more bytes together than are read.
    case repeatsTooLarge(limit: Int)
    /// A cell names a shared text by a number that the workbook does not have.
    case sharedTextMissing
    /// The cells of a row do not stand in the order of their columns.
    case cellsOutOfOrder
    /// So many quotes are left open that the rest of the file was not read.
    case gaveUp
  }

  /// What is wrong.
  public let kind: Kind
  /// The line or sheet row, from 1.
  public let row: Int
  /// The column, from 1; `nil` if the whole row is meant.
  public let column: Int?
  /// How many rows of the sheet it concerns: more than one where a row stands once and is repeated.
  public let rows: Int

  /// A problem at a place.
  public init(_ kind: Kind, row: Int, column: Int? = nil, rows: Int = 1) {
    self.kind = kind
    self.row = row
    self.column = column
    self.rows = rows
  }

  /// Whether the row is not given at all; reading goes on at the next line.
  public var losesRow: Bool {
    switch kind {
    case .unclosedQuote, .fieldTooLong, .tooManyColumns, .rowTooLong, .rowRepeated, .repeatsTooLarge,
      .sharedTextMissing, .cellsOutOfOrder, .gaveUp:
      true
    case .textAfterQuote, .nulByte, .controlCharacter, .tooFewFields, .tooManyFields: false
    }
  }

  /// How many rows of the sheet are not given because of it.
  public var lostRows: Int { losesRow ? rows : 0 }
}
