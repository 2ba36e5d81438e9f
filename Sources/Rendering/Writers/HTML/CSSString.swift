/// A text inside a string of a style sheet, such as the running head of printed pages.
enum CSSString {
  /// The text with everything but letters, digits and plain punctuation written as its code.
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { escaped, scalar in
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
