/// A text inside a string of a style sheet, such as the running head of printed pages.
enum CSSString {
  /// The most characters that the head of a printed page has room for.
  private static let most = 95

  /// The text with everything but letters, digits and plain punctuation written as its code, cut at a word where it is
  /// longer than a line.
  static func escaped(_ text: String) -> String {
    let words = text.count > most ? Array(text.prefix(most - 2).split(separator: " ").dropLast()) : [text[...]]
    // One word without end is cut where it is.
    let line = words.isEmpty ? String(text.prefix(most - 2)) : words.joined(separator: " ")
    return (text.count > most ? line + " …" : line).unicodeScalars.reduce(into: "") { escaped, scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", " ", ",", ".", ":", "-", "–", "å", "ä", "ö", "Å", "Ä", "Ö", "é":
        escaped.unicodeScalars.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}":
        escaped += " "
      default:
        escaped += "\\" + String(scalar.value, radix: 16) + " "
      }
    }
  }
}
