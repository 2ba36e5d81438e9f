import ProgrammeModel

/// Swedish text made comparable: lower case, å and ä as a, ö as o, accents removed, split into words.
package enum FoldedText {
  /// The folded words of a text: runs of letters and digits.
  package static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    for scalar in text.lowercased().unicodeScalars {
      if let folded = fold(scalar) {
        word.unicodeScalars.append(folded)
      } else if !word.isEmpty, !isCombining(scalar) {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The whole text folded, one space between words: equal for names that differ only in writing.
  package static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  /// A letter or digit folded; nothing for anything that divides words.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "å", "ä", "á", "à", "â", "æ": "a"
    case "ö", "ó", "ô", "ø": "o"
    case "é", "è", "ê", "ë": "e"
    case "ü", "ú": "u"
    case "a"..."z", "0"..."9": scalar
    default: !scalar.isASCII && scalar.properties.isAlphabetic ? scalar : nil
    }
  }

  /// A mark that belongs to the letter before it, as in a decomposed å.
  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
