/// The characters of Windows-1252 (Microsoft code page 1252).
enum Windows1252 {
  /// The scalars of bytes 0x80 to 0x9F; U+FFFD where the code page defines none.
  private static let upperControls: [UInt16] = [
    0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD,
    0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
    0x0153, 0xFFFD, 0x017E, 0x0178,
  ]

  /// The scalar value a byte stands for.
  static func scalar(_ byte: UInt8) -> UInt32 {
    (0x80...0x9F).contains(byte) ? UInt32(upperControls[Int(byte) - 0x80]) : UInt32(byte)
  }

  /// Whether the code page has no character for the byte.
  static func isUndefined(_ byte: UInt8) -> Bool { byte >= 0x80 && scalar(byte) == 0xFFFD }

  /// The byte that stands for a scalar, of those from 0x80 to 0xBF; `nil` for any other.
  static func continuationByte(_ scalar: UInt32) -> UInt8? {
    if (0xA0...0xBF).contains(scalar) { return UInt8(scalar) }
    // Where a byte is undefined, those who encode twice keep its number as a control character.
    if (0x80...0x9F).contains(scalar) { return UInt8(scalar) }
    guard scalar != 0xFFFD, scalar <= 0xFFFF, let index = upperControls.firstIndex(of: UInt16(scalar)) else {
      return nil
    }
    return UInt8(0x80 + index)
  }
}
