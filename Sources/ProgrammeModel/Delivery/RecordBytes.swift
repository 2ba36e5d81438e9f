/// How a row of a descriptive table lies in bytes: its length, its number within the batch, where it was read, its shape
/// and its key, then the value of each column of the shape.
enum RecordBytes {
  static let indexOffset = 4
  static let sourceOffset = 8
  static let rowOffset = 16
  static let shapeOffset = 20
  static let keyLengthOffset = 24
  static let keyOffset = 28

  /// What a column holds, as its first byte.
  enum Kind: UInt8 {
    case text, personal, integer, decimal, money, day, instant, period, no, yes, missing
  }

  /// Adds a row of a shape.
  static func append(_ record: Record, _ shape: RecordShape, number: Int, index: Int, to bytes: inout [UInt8]) {
    let start = bytes.count
    put(UInt32(0), &bytes)
    put(UInt32(truncatingIfNeeded: index), &bytes)
    put(record.place.source, &bytes)
    put(record.place.row, &bytes)
    put(UInt32(truncatingIfNeeded: number), &bytes)
    put(record.key.text, &bytes)
    for name in shape.fields {
      if let value = record.fields[name] { put(value, &bytes) }
    }
    let length = UInt32(truncatingIfNeeded: bytes.count - start)
    bytes.withUnsafeMutableBytes { $0.storeBytes(of: length, toByteOffset: start, as: UInt32.self) }
  }

  private static func put(_ value: FieldValue, _ bytes: inout [UInt8]) {
    switch value {
    case .text(let text): put(.text, text, &bytes)
    case .personal(let text): put(.personal, text, &bytes)
    case .integer(let number): put(.integer, number, &bytes)
    case .decimal(let number):
      put(.decimal, number.digits, &bytes)
      bytes.append(number.scale)
    case .money(let amount): put(.money, amount.ore, &bytes)
    case .day(let day): put(.day, Int64(day.daysSinceEpoch), &bytes)
    case .instant(let instant): put(.instant, instant.secondsSinceEpoch, &bytes)
    case .period(let period): put(.period, Int64(period.code), &bytes)
    case .flag(let flag): bytes.append((flag ? Kind.yes : .no).rawValue)
    case .missing(let missing):
      bytes.append(Kind.missing.rawValue)
      bytes.append(missing.reason.code)
      put(missing.note, &bytes)
    }
  }

  private static func put(_ kind: Kind, _ text: String, _ bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    put(text, &bytes)
  }

  private static func put(_ kind: Kind, _ number: Int64, _ bytes: inout [UInt8]) {
    bytes.append(kind.rawValue)
    put(number, &bytes)
  }

  private static func put(_ text: String, _ bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 {
      put(UInt32(truncatingIfNeeded: $0.count), &bytes)
      bytes.append(contentsOf: $0)
    }
  }

  private static func put(_ number: some FixedWidthInteger, _ bytes: inout [UInt8]) {
    withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) }
  }
}
