/// What a byte means to the reader of a text file.
enum ByteClass {
  static let plain: UInt8 = 0
  static let delimiter: UInt8 = 1
  static let quote: UInt8 = 2
  static let lineBreak: UInt8 = 3
  static let control: UInt8 = 4

  static let quoteByte = UInt8(ascii: "\"")
  static let lineFeed: UInt8 = 0x0A

  /// The class of each of the 256 bytes; the caller deallocates it.
  static func table(delimiter: UInt8) -> UnsafeMutablePointer<UInt8> {
    let table = UnsafeMutablePointer<UInt8>.allocate(capacity: 256)
    table.initialize(repeating: plain, count: 256)
    for byte in 0..<0x20 { table[byte] = control }
    table[0x09] = plain
    table[0x0A] = lineBreak
    table[0x0D] = lineBreak
    table[Int(quoteByte)] = quote
    table[Int(delimiter)] = Self.delimiter
    return table
  }
}
