/// How wide a text is in a system sans-serif, estimated on the safe side.
enum TextMeasure {
  /// The width in units of a picture.
  static func width(_ text: String, size: Double, bold: Bool = false) -> Double {
    text.unicodeScalars.reduce(0) { $0 + advance($1) } * size * (bold ? 1.08 : 1)
  }

  /// The text, cut with an ellipsis where it is wider than `limit`.
  static func fitted(_ text: String, size: Double, limit: Double, bold: Bool = false) -> String {
    if width(text, size: size, bold: bold) <= limit { return text }
    var kept = ""
    var used = advance("…") * size
    for character in text {
      let step = width(String(character), size: size, bold: bold)
      if used + step > limit { break }
      kept.append(character)
      used += step
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text in at most two lines, broken between words; what does not fit ends in an ellipsis.
  static func wrapped(_ text: String, size: Double, limit: Double, bold: Bool = false) -> [String] {
    var first = ""
    let words = text.split(separator: " ")
    for (index, word) in words.enumerated() {
      let longer = first.isEmpty ? String(word) : first + " " + word
      if width(longer, size: size, bold: bold) > limit, !first.isEmpty {
        let rest = words[index...].joined(separator: " ")
        return [first, fitted(rest, size: size, limit: limit, bold: bold)]
      }
      first = longer
    }
    return [fitted(first, size: size, limit: limit, bold: bold)]
  }

  /// Advance widths of a typical grotesque, in em.
  private static func advance(_ scalar: Unicode.Scalar) -> Double {
    switch scalar {
    case "i", "j", "l", "t", "f", "I", "'", ".", ",", ":", ";", "|", "!", "\u{A0}", " ", "/", "(", ")", "-": 0.31
    case "r", "\"", "*": 0.38
    case "m", "w", "M", "W", "%", "@", "Å", "Ä", "O", "Ö", "Q", "G", "…": 0.88
    case "A"..."Z": 0.72
    case "0"..."9", "\u{2212}", "+": 0.57
    case "\u{0300}"..."\u{036F}", "\u{200B}"..."\u{200F}": 0
    case "\u{1100}"...: 1.1
    default: 0.58
    }
  }
}
