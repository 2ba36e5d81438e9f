import ProgrammeModel
import SheetReaders

/// Recognises the words that say why a value is missing, with a note after them.
///
/// The file words are the raw values of `MissingValue.Reason`; beside them the ways in which boards write the same thing.
enum MissingWords {
  private static let variants: [(MissingValue.Reason, [String])] = [
    (.unstated, ["ej angiven", "inte angivet", "inte angiven", "not stated"]),
    (
      .notReported,
      [
        "saknas", "uppgifter saknas", "värde saknas", "ej rapporterat", "ej rapporterad", "inte rapporterat",
        "ej inrapporterat", "ej redovisat", "ej redovisad", "ingen uppgift", "i.u.", "u.s.", "not reported", "missing",
      ]
    ),
    (.secret, ["sekretessbelagd", "sekretessbelagt", "omfattas av sekretess", "secret"]),
    (
      .notApplicable,
      [
        "ej tillämplig", "inte tillämpligt", "inte tillämplig", "ej aktuellt", "ej relevant", "e.t.", "not applicable",
        "n/a",
      ]
    ),
    (.notYetDue, ["ej förfallen", "inte förfallet", "ännu ej förfallet", "ännu inte förfallet", "not yet due"]),
    (
      .notInSource,
      ["framgår ej av källan", "framgår inte", "framgår ej", "framgår ej av underlaget", "not in source"]
    ),
  ]

  /// Folded word -> reason.
  private static let words: [String: MissingValue.Reason] = {
    var words: [String: MissingValue.Reason] = [:]
    for reason in MissingValue.Reason.allCases { words[Heading.folded(reason.rawValue)] = reason }
    for (reason, texts) in variants {
      for text in texts { words[Heading.folded(text)] = reason }
    }
    return words
  }()

  private static let longest = words.keys.reduce(0) { max($0, $1.count) }

  /// The reason that a text names, with what follows a colon, a comma or a parenthesis as its note.
  ///
  /// - Parameter isProse: the text may be sentences, so that only a word that stands alone or before a colon counts.
  static func read(_ text: String, isProse: Bool = false) -> MissingValue? {
    if hasDigitBeforeDivider(text) { return nil }
    let dividers: [Character] = isProse ? [":"] : [":", ",", "(", ";"]
    // Before the whole text: folding takes signs away, so that a note of nothing but signs would be lost.
    guard let divider = text.firstIndex(where: dividers.contains), let reason = reason(text[..<divider]) else {
      return reason(text[...]).map { MissingValue($0) }
    }
    var note = text[text.index(after: divider)...]
    if text[divider] == "(", note.last == ")" { note.removeLast() }
    return MissingValue(reason, note: String(note.trimmingSpaces))
  }

  /// Whether a digit stands before anything that could divide a word from its note: no word has one, most ids do.
  private static func hasDigitBeforeDivider(_ text: String) -> Bool {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): return true
      case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "("), UInt8(ascii: ";"): return false
      default: continue
      }
    }
    return false
  }

  private static func reason(_ text: Substring) -> MissingValue.Reason? {
    // Folding never lengthens a text, and spaces and full stops go: twice the longest word is far enough.
    guard text.utf8.count <= longest * 4 else { return nil }
    return words[Heading.folded(String(text))]
  }
}

extension Substring {
  /// The text without white space at either end.
  var trimmingSpaces: Substring {
    var text = self
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }
}
