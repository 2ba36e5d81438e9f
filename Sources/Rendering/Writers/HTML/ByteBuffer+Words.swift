import ProgrammeModel
import ReportContent

extension ByteBuffer {
  /// Writes a text from outside, escaped, with what people have registered in another language marked as such.
  ///
  mutating func words(_ words: String, marking registered: RegisterWords?, isLabel: Bool = false) {
    guard let registered else { return text(words) }
    mark(registered.parts(of: words, isLabel: isLabel), in: registered.language, as: "span")
  }

  /// Writes a text of a picture in the same way; it may be cut out of a longer one, which tells what is registered.
  mutating func words(_ words: String, cutFrom whole: String, marking registered: RegisterWords?) {
    guard let registered else { return text(words) }
    mark(registered.parts(of: words, cutFrom: whole), in: registered.language, as: "tspan")
  }

  private mutating func mark(_ parts: [RegisterWords.Part], in language: Language, as element: StaticString) {
    for part in parts {
      guard part.isRegistered else {
        text(part.text)
        continue
      }
      raw("<")
      raw(element)
      attribute("lang", language.rawValue)
      raw(">")
      text(part.text)
      raw("</")
      raw(element)
      raw(">")
    }
  }
}

extension HTMLBody {
  /// A text of the report, with what people have registered in another language marked as such.
  mutating func words(_ text: String, isLabel: Bool = false) {
    out.words(text, marking: report.registered, isLabel: isLabel)
  }
}
