/// What is wrong with a row that can still be shown.
public struct RowFlaws: OptionSet, Hashable, Sendable {
  /// One bit a flaw.
  public let rawValue: UInt8

  /// The flaws of a set of bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Fewer fields than the header has.
  public static let tooFewFields = RowFlaws(rawValue: 1 << 0)
  /// More fields than the header has, and not all of them empty.
  public static let tooManyFields = RowFlaws(rawValue: 1 << 1)
  /// Text between a closing quote and the next delimiter.
  public static let textAfterQuote = RowFlaws(rawValue: 1 << 2)
  /// A NUL byte.
  public static let nulByte = RowFlaws(rawValue: 1 << 3)
  /// A control character other than tab, or a line break outside quotes.
  public static let controlCharacter = RowFlaws(rawValue: 1 << 4)
}

/// One row of a sheet with its place; a view of the cursor's memory.
///
/// - Warning: valid until the cursor that gave it moves on.
public struct SheetRow {
  /// The line where the row starts, or the sheet row, from 1.
  public let number: Int
  /// How many cells the row has.
  public let count: Int
  /// What is wrong with it; each flaw was told as a ``SheetProblem`` before the row.
  public let flaws: RowFlaws

  @usableFromInline let base: UnsafePointer<UInt8>
  @usableFromInline let slices: UnsafePointer<CellSlice>

  init(
    number: Int, count: Int, flaws: RowFlaws, base: UnsafePointer<UInt8>, slices: UnsafePointer<CellSlice>
  ) {
    self.number = number
    self.count = count
    self.flaws = flaws
    self.base = base
    self.slices = slices
  }

  /// The cell at a position counted from 0; an empty cell beyond the last.
  @inlinable
  public subscript(position: Int) -> SheetCell {
    guard position >= 0, position < count else {
      return SheetCell(bytes: FieldBytes(start: nil, count: 0), kind: .text)
    }
    let slice = slices[position]
    return SheetCell(bytes: FieldBytes(start: base + Int(slice.start), count: Int(slice.length)), kind: slice.kind)
  }

  /// All cells as strings: for headers, previews and tests.
  public var strings: [String] { (0..<count).map { self[$0].string } }
}
