import ProgrammeModel

/// What the wording of a diagnostic needs beside its code: only what the code's sentences use is filled in.
struct ProblemDetails {
  /// The text that was found, as delivered.
  var found = ""
  /// The head of the column in the data package, or as written where it was not recognised.
  var column = ""
  /// The table.
  var table = ""
  /// What was expected, in words.
  var expected: Phrase?
  /// What may have been meant; empty if nothing comes near.
  var suggestion = ""
  /// Another place concerned.
  var elsewhere = ""
  /// A number that the sentence needs.
  var count = 0
  /// A second number that the sentence needs.
  var limit = 0
}

extension ProblemDetails {
  /// The longest piece of a delivered text that is quoted back.
  private static let quotedLength = 60

  /// The found text between the quotation marks of each language, cut and made safe to print.
  var quoted: Phrase { Self.quote(found) }

  /// `Menade du ”X”?` with a leading space, or nothing.
  var didYouMean: Phrase {
    guard !suggestion.isEmpty else { return Phrase(sv: "", en: "") }
    return Phrase(
      sv: " Menade du ”\(Self.printable(suggestion))”?", en: " Did you mean “\(Self.printable(suggestion))”?")
  }

  /// A text between quotation marks, cut and made safe to print.
  static func quote(_ text: String) -> Phrase {
    let shown = printable(text)
    return Phrase(sv: "”\(shown)”", en: "“\(shown)”")
  }

  /// The beginning of a text with control and direction characters shown by number, so that it cannot act on a terminal.
  static func printable(_ text: String) -> String {
    var shown = ""
    var length = 0
    for scalar in text.unicodeScalars {
      if length == quotedLength { return shown + "…" }
      length += 1
      if isHarmful(scalar) {
        shown += "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
