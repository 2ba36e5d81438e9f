/// White space as people and spreadsheets write it, in UTF-8.
enum FieldSpaces {
  /// The bytes of the space that begins at an index: space, tab, line breaks, U+00A0, U+2000-U+200A, U+202F, U+FEFF;
  /// 0 if none does.
  static func length(_ bytes: FieldBytes, at index: Int) -> Int {
    switch bytes[index] {
    case 0x20, 0x09, 0x0A, 0x0D: return 1
    case 0xC2: return index + 1 < bytes.count && bytes[index + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
      return (0x80...0x8A).contains(bytes[index + 2]) || bytes[index + 2] == 0xAF ? 3 : 0
    case 0xEF:
      return index + 2 < bytes.count && bytes[index + 1] == 0xBB && bytes[index + 2] == 0xBF ? 3 : 0
    default: return 0
    }
  }

  /// The bytes without white space at either end.
  static func trimmed(_ bytes: FieldBytes) -> FieldBytes {
    var first = 0
    var last = bytes.count
    while first < last {
      let length = length(bytes, at: first)
      if length == 0 { break }
      first += length
    }
    while last > first {
      if length(bytes, at: last - 1) == 1 {
        last -= 1
      } else if last - first >= 2, length(bytes, at: last - 2) == 2 {
        last -= 2
      } else if last - first >= 3, length(bytes, at: last - 3) == 3 {
        last -= 3
      } else {
        break
      }
    }
    return FieldBytes(rebasing: bytes[first..<last])
  }
}

extension String {
  /// The text's bytes, for the parsers of this module.
  func withFieldBytes<Result>(_ body: (FieldBytes) -> Result) -> Result {
    var copy = self
    return copy.withUTF8(body)
  }
}
