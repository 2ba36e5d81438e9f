/// How much of a workbook is read before it is refused: bounds memory and time whatever the file claims.
public struct ContainerLimits: Hashable, Sendable {
  /// The most parts of a container.
  public var parts = 10_000
  /// The most bytes of one part, unpacked.
  public var partBytes = 2 << 30
  /// How many times its packed size a part may have, once it is larger than ``freeBytes``; real sheets stay below 50.
  public var ratio = 100
  /// Up to this size nothing is asked about the ratio.
  public var freeBytes = 64 << 20
  /// The most bytes of all shared texts of a workbook together: they are kept in memory.
  public var sharedTextBytes = 64 << 20
  /// The most shared texts and cell formats.
  public var sharedTexts = 4_000_000
  /// The longest cell in bytes of UTF-8: a spreadsheet has room for 32 767 characters.
  public var cellBytes = 128 << 10
  /// The longest row in bytes of UTF-8, each cell counted for itself.
  public var rowBytes = 16 << 20
  /// How many bytes of cells and rows that stand once and count several times are given in all.
  public var repeatedBytes = 64 << 20
  /// The most columns, as in a spreadsheet.
  public var columns = 16_384
  /// How many rows from the top the head is looked for in.
  public var headRows = 25

  /// The usual limits.
  public init() {}
}
