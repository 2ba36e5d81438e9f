/// Text for a terminal.
public enum Terminal {
  /// The text on one line, without control characters that could steer a terminal or turn the line around.
  public static func printable(_ text: String) -> String {
    String(
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

  /// The text in lines of at most `width` characters, broken at spaces, or within a word that is longer than a line.
  ///
  /// A text of nothing is one empty line; hard spaces do not break.
  public static func wrap(_ text: String, width: Int) -> [String] {
    let width = max(width, 1)
    var lines: [String] = []
    var line = ""
    var length = 0
    for word in text.split(separator: " ") {
      var rest = word
      var count = word.count
      if length > 0, length + 1 + count <= width {
        line += " " + rest
        length += 1 + count
        continue
      }
      if length > 0 { lines.append(line) }
      while count > width {
        lines.append(String(rest.prefix(width)))
        rest = rest.dropFirst(width)
        count -= width
      }
      line = String(rest)
      length = count
    }
    if length > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }
}
