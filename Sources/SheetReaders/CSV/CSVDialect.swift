/// What separates the cells of a row, and how that is known.
public struct CSVDialect: Hashable, Sendable {
  /// How the delimiter is known.
  public enum Reason: Hashable, Sendable {
    /// The first line says so: `sep=;`.
    case stated
    /// The caller said so.
    case given
    /// Only one delimiter divides the header.
    case onlyOneInHeader
    /// Several divide the header; the rows agree with this one only.
    case agreesWithRows
    /// Several divide the header and the rows do not tell: assumed, to be shown to the sender.
    case assumed(alternative: UInt8)
    /// None divides the header: the table has one column.
    case singleColumn
  }

  /// The delimiter, an ASCII byte: semicolon, comma, tab, or what `sep=` says.
  public let delimiter: UInt8
  /// How it is known.
  public let reason: Reason

  /// A dialect.
  public init(delimiter: UInt8, reason: Reason = .given) {
    self.delimiter = delimiter
    self.reason = reason
  }

  /// Whether the first line is `sep=` and no part of the table.
  public var hasStatedLine: Bool { reason == .stated }
}
