/// Writes texts into XML so that a reader gets them back exactly: line breaks and tabs too, where XML would change them.
struct ExactMarkup {
  private(set) var bytes: [UInt8] = []

  /// Writes markup of ours.
  mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// Writes the text of an element.
  mutating func text(_ text: String) { write(text, inAttribute: false) }

  /// Writes an attribute with a space before it.
  mutating func attribute(_ name: String, _ value: String) {
    raw(" \(name)=\"")
    write(value, inAttribute: true)
    raw("\"")
  }

  /// Gives what was written and begins anew.
  mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Whether XML 1.0 has every character of a text.
  static func canHold(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
      default: false
      }
    }
  }

  private mutating func write(_ text: String, inAttribute: Bool) {
    var text = text
    text.withUTF8 { source in
      for byte in source {
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\"") where inAttribute: raw("&quot;")
        case 0x0D: raw("&#13;")
        case 0x0A where inAttribute: raw("&#10;")
        case 0x09 where inAttribute: raw("&#9;")
        default: bytes.append(byte)
        }
      }
    }
  }
}
