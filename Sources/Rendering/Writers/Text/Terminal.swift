/// Text for a terminal.
public enum Terminal {
  /// The text on one line, without control characters that could steer a terminal or turn the line around.
  public static func printable(_ text: String) -> String {
    guard text.utf8.hasControls else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.compactMap { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
          case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
          case 0x202A...0x202E, 0x2066...0x2069: nil
          default: scalar
          }
        }))
  }

  /// The text in lines of at most `width` characters, broken at spaces.
  ///
  /// A word that is longer than a line is broken at its hyphens, and where none helps, anywhere. Hard spaces do not
  /// break; a text of nothing is one empty line.
  public static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    var lines: [String] = []
    var line = ""
    var length = 0
    // By bytes, since thousands of findings are wrapped at once.
    for bytes in text.utf8.split(separator: UInt8(ascii: " ")) {
      let word = Substring(bytes)
      var rest = word
      var count = word.columns
      if length > 0, length + 1 + count <= width {
        line += " " + rest
        length += 1 + count
        continue
      }
      if length > 0 { lines.append(line) }
      while count > width {
        let piece = firstPiece(of: rest, width: width)
        lines.append(String(piece))
        rest = rest[piece.endIndex...]
        count -= piece.count
      }
      line = String(rest)
      length = count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The pieces that a word may be broken into: after a hyphen between letters, as in `Hägersten-Liljeholmen`, and not in
  /// a day, an id or a range of numbers.
  static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var start = word.startIndex
    for index in word.indices where word[index] == "-" {
      let next = word.index(after: index)
      guard index > start, next < word.endIndex, word[word.index(before: index)].isLetter, word[next].isLetter else {
        continue
      }
      parts.append(word[start..<next])
      start = next
    }
    return parts + [word[start...]]
  }

  /// As much of a word as goes on a line: whole parts where one fits, else as many characters.
  private static func firstPiece(of word: Substring, width: Int) -> Substring {
    var piece = word.prefix(0)
    for part in parts(of: word) {
      let longer = word[..<part.endIndex]
      guard longer.count <= width else { break }
      piece = longer
    }
    return piece.isEmpty ? word.prefix(width) : piece
  }
}

extension String.UTF8View {
  /// Whether any byte may be part of a control character; false for nearly every text, and found out in one pass.
  fileprivate var hasControls: Bool {
    var (before, last): (UInt8, UInt8) = (0, 0)
    for byte in self {
      if byte < 0x20 || byte == 0x7F { return true }
      // U+0080-009F are C2 80-9F; U+2028-202E are E2 80 A8-AE, and U+2066-2069 are E2 81 A6-A9.
      if last == 0xC2, byte < 0xA0 { return true }
      if before == 0xE2, last == 0x80 || last == 0x81, 0xA6...0xAE ~= byte { return true }
      (before, last) = (last, byte)
    }
    return false
  }
}

extension Substring {
  /// The number of characters; counted in bytes where each begins one or goes on with one, as in nearly all words.
  package var columns: Int {
    var starts = 0
    for byte in utf8 {
      // From U+0300 on, which CC begins, there are characters of several code points; CR and LF are one together.
      guard byte < 0xCC, byte != 0x0D else { return count }
      if byte & 0xC0 != 0x80 { starts += 1 }
    }
    return starts
  }
}
