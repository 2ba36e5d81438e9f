/// How much of a text file is read before it is refused: bounds memory and time whatever the file holds.
public struct CSVLimits: Hashable, Sendable {
  /// The longest cell, in bytes of UTF-8.
  public var fieldBytes = 1 << 20
  /// The most columns of a row; a workbook has room for as many.
  public var columns = 16_384
  /// The longest row, in bytes of UTF-8.
  public var rowBytes = 16 << 20
  /// How many bytes may be read twice after quotes left open, beside twice what was read once.
  public var repeatedBytes = 64 << 20

  /// The usual limits.
  public init() {}
}
