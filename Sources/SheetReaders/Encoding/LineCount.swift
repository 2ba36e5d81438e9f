/// Which line a byte of a file is on: only asked for when something is wrong there.
enum LineCount {
  /// The line, from 1, of the byte at an offset; LF, CR and CRLF each end one line.
  static func line(
    ofByte offset: Int, in source: SourceBytes, _ encoding: TextEncoding
  ) throws(SheetReadingError) -> Int {
    let width = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
    let size = 1 << 16
    let block = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { block.deallocate() }
    var line = 1
    var position = 0
    var afterReturn = false
    while position < offset {
      let count = try source.read(at: position, into: block, count: min(size, offset - position))
      if count == 0 { break }
      for index in stride(from: 0, to: count - width + 1, by: width) {
        let byte = unit(block + index, encoding)
        if byte == 0x0D || (byte == 0x0A && !afterReturn) { line += 1 }
        afterReturn = byte == 0x0D
      }
      position += count
    }
    return line
  }

  /// The unit at a place if it is ASCII, else 0xFF.
  private static func unit(_ bytes: UnsafePointer<UInt8>, _ encoding: TextEncoding) -> UInt8 {
    switch encoding {
    case .utf16LittleEndian: bytes[1] == 0 ? bytes[0] : 0xFF
    case .utf16BigEndian: bytes[0] == 0 ? bytes[1] : 0xFF
    default: bytes[0]
    }
  }
}
