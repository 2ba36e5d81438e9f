/// Validity of one character of UTF-8, by the Unicode standard, table 3-7.
enum UTF8Sequence {
  enum Outcome: Equatable {
    case valid(Int)
    /// Right as far as it goes, but the bytes end.
    case cutOff
    case invalid
  }

  /// Looks at the character that begins at an index.
  static func length(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Outcome {
    let lead = bytes[index]
    let count: Int
    var range: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0x00...0x7F: return .valid(1)
    case 0xC2...0xDF: count = 2
    case 0xE0...0xEF:
      count = 3
      if lead == 0xE0 { range = 0xA0...0xBF }
      if lead == 0xED { range = 0x80...0x9F }
    case 0xF0...0xF4:
      count = 4
      if lead == 0xF0 { range = 0x90...0xBF }
      if lead == 0xF4 { range = 0x80...0x8F }
    default: return .invalid
    }
    for position in index + 1..<index + count {
      guard position < bytes.count else { return .cutOff }
      guard range.contains(bytes[position]) else { return .invalid }
      range = 0x80...0xBF
    }
    return .valid(count)
  }

  /// The scalar of a valid character of a known length.
  static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int, length: Int) -> UInt32 {
    let lead = bytes[index]
    var scalar = UInt32(length == 1 ? lead : lead & (0xFF >> UInt8(length + 1)))
    for position in index + 1..<index + length { scalar = scalar << 6 | UInt32(bytes[position] & 0x3F) }
    return scalar
  }
}
