/// What a text is written into, and so which characters in it must be replaced.
enum Markup: Sendable {
  /// HTML: directional overrides are left out as well, so that a name cannot turn the figures beside it around.
  case html
  /// XML 1.0: every permitted character is kept.
  case xml
  /// A string of JSON.
  case json
}

extension Markup {
  /// The bytes at which copying must stop for a closer look.
  static let stops: [Bool] = (0..<256).map { byte in
    switch UInt8(byte) {
    case 0..<0x20, 0x7F: true
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    case UInt8(ascii: "\\"): true
    case 0xC2, 0xE2, 0xEF: true  // lead bytes of C1 controls, directional controls and non-characters
    default: false
    }
  }

  /// What stands in for the character that starts at an index, with its length; `nil` if it is kept as it is.
  func replacement(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (text: StaticString, length: Int)? {
    let byte = bytes[index]
    if byte >= 0x80 { return wideReplacement(bytes, at: index) }
    switch self {
    case .html, .xml:
      switch byte {
      case UInt8(ascii: "&"): return ("&amp;", 1)
      case UInt8(ascii: "<"): return ("&lt;", 1)
      case UInt8(ascii: ">"): return ("&gt;", 1)
      case UInt8(ascii: "\""): return ("&quot;", 1)
      case UInt8(ascii: "'"): return self == .html ? ("&#39;", 1) : nil
      case 0x0D: return ("\n", 1)
      case 0x09, 0x0A, UInt8(ascii: "\\"): return nil
      default: return ("\u{FFFD}", 1)
      }
    case .json:
      switch byte {
      case UInt8(ascii: "\""): return ("\\\"", 1)
      case UInt8(ascii: "\\"): return ("\\\\", 1)
      case 0x09: return ("\\t", 1)
      case 0x0A, 0x0D: return ("\\n", 1)
      case 0..<0x20, 0x7F: return ("\u{FFFD}", 1)
      default: return nil
      }
    }
  }

  private func wideReplacement(
    _ bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (text: StaticString, length: Int)? {
    func next(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case 0xC2 where (0x80...0x9F).contains(next(1)): return ("\u{FFFD}", 2)
    case 0xEF where next(1) == 0xBF && next(2) >= 0xBE: return ("\u{FFFD}", 3)
    case 0xE2 where self == .html && next(1) == 0x80 && (0xAA...0xAE).contains(next(2)): return ("", 3)
    case 0xE2 where self == .html && next(1) == 0x81 && (0xA6...0xA9).contains(next(2)): return ("", 3)
    default: return nil
    }
  }
}
