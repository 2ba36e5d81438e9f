/// Writes text of other encodings as UTF-8.
enum Transcoder {
  /// Transcodes what is whole in `bytes`; gives how many bytes were used and how many written.
  ///
  /// - Parameters:
  ///   - isLast: nothing follows, so that what is cut off at the end is written as U+FFFD or single bytes.
  ///   - target: room for three times the bytes.
  static func transcode(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, isLast: Bool,
    into target: UnsafeMutablePointer<UInt8>
  ) -> (used: Int, written: Int) {
    switch encoding {
    case .utf16LittleEndian: utf16(bytes, high: 1, isLast: isLast, into: target)
    case .utf16BigEndian: utf16(bytes, high: 0, isLast: isLast, into: target)
    case .windows1252: windows1252(bytes, into: target)
    case .mixed, .utf8: mixed(bytes, isLast: isLast, into: target)
    }
  }

  private static func windows1252(
    _ bytes: UnsafeBufferPointer<UInt8>, into target: UnsafeMutablePointer<UInt8>
  ) -> (used: Int, written: Int) {
    var end = target
    for byte in bytes {
      if byte < 0x80 {
        end.pointee = byte
        end += 1
      } else {
        put(Windows1252.scalar(byte), &end)
      }
    }
    return (bytes.count, end - target)
  }

  private static func utf16(
    _ bytes: UnsafeBufferPointer<UInt8>, high: Int, isLast: Bool, into target: UnsafeMutablePointer<UInt8>
  ) -> (used: Int, written: Int) {
    func unit(_ index: Int) -> UInt32 { UInt32(bytes[index + high]) << 8 | UInt32(bytes[index + 1 - high]) }
    var end = target
    var index = 0
    while index + 1 < bytes.count {
      let first = unit(index)
      guard (0xD800...0xDFFF).contains(first) else {
        put(first, &end)
        index += 2
        continue
      }
      if first < 0xDC00, index + 3 >= bytes.count, !isLast { break }
      if first < 0xDC00, index + 3 < bytes.count, (0xDC00...0xDFFF).contains(unit(index + 2)) {
        put(0x10000 + (first - 0xD800) << 10 + (unit(index + 2) - 0xDC00), &end)
        index += 4
      } else {
        put(0xFFFD, &end)
        index += 2
      }
    }
    if isLast, index < bytes.count {
      put(0xFFFD, &end)
      index = bytes.count
    }
    return (index, end - target)
  }

  private static func mixed(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, into target: UnsafeMutablePointer<UInt8>
  ) -> (used: Int, written: Int) {
    var end = target
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        end.pointee = bytes[index]
        end += 1
        index += 1
        continue
      }
      switch UTF8Sequence.length(bytes, at: index) {
      case .valid(let length):
        for position in index..<index + length {
          end.pointee = bytes[position]
          end += 1
        }
        index += length
      case .cutOff where !isLast: return (index, end - target)
      case .cutOff, .invalid:
        put(Windows1252.scalar(bytes[index]), &end)
        index += 1
      }
    }
    return (index, end - target)
  }

  private static func put(_ scalar: UInt32, _ end: inout UnsafeMutablePointer<UInt8>) {
    func write(_ byte: UInt32) {
      end.pointee = UInt8(truncatingIfNeeded: byte)
      end += 1
    }
    switch scalar {
    case 0..<0x80: write(scalar)
    case 0x80..<0x800:
      write(0xC0 | scalar >> 6)
      write(0x80 | scalar & 0x3F)
    case 0x800..<0x10000:
      write(0xE0 | scalar >> 12)
      write(0x80 | scalar >> 6 & 0x3F)
      write(0x80 | scalar & 0x3F)
    default:
      write(0xF0 | scalar >> 18)
      write(0x80 | scalar >> 12 & 0x3F)
      write(0x80 | scalar >> 6 & 0x3F)
      write(0x80 | scalar & 0x3F)
    }
  }
}
