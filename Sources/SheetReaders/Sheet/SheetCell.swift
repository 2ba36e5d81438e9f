/// Bytes of a cell, UTF-8, valid until the cursor that gave them moves on.
public typealias FieldBytes = UnsafeBufferPointer<UInt8>

/// What a file says about a cell beside its text.
public enum CellKind: UInt8, Hashable, Sendable {
  /// Text as written; a text file knows nothing more.
  case text
  /// Text that stood between quotes in a text file: `""` is empty on purpose.
  case quoted
  /// A number that a workbook or XML document types as such: decimal point, no grouping; a percentage with its sign.
  case number
  /// A number that a workbook shows as a day or time: `2013-04-19`, `2013-04-19 14:30:00` or `14:30:00`.
  case dayNumber
  /// A day of which a workbook shows the year and the month alone: `2013-04-19`, shown as `apr-13`.
  case monthNumber
  /// A truth value of a workbook, `1` or `0`.
  case boolean
  /// An error value of a workbook, such as `#REF!`; ``SpreadsheetDamage/uncalculated`` for a formula without a result.
  case error
}

/// One cell of a row.
///
/// - Warning: `bytes` points into the cursor's memory: use it, or copy it as ``string``, before the cursor moves on.
public struct SheetCell {
  /// The text, UTF-8, without quotes and with doubled quotes made single.
  public let bytes: FieldBytes
  /// What the file says about it.
  public let kind: CellKind

  /// A cell over bytes that somebody else owns.
  @inlinable
  public init(bytes: FieldBytes, kind: CellKind) {
    self.bytes = bytes
    self.kind = kind
  }

  /// Whether there is no byte in it.
  @inlinable public var isEmpty: Bool { bytes.isEmpty }

  /// The text as a string of its own, invalid UTF-8 replaced by U+FFFD; ``FieldText`` is the strict way.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}

/// Where a cell lies in the memory of its record.
@usableFromInline
struct CellSlice {
  @usableFromInline var start: UInt32
  @usableFromInline var length: UInt32
  @usableFromInline var kind: CellKind
  /// Quotes within are still to be taken out.
  var isRaw: Bool
}
