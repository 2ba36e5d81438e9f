import ProgrammeModel
import ReportContent

extension ByteBuffer {
  /// Writes a text from outside, escaped, with what people have registered in another language marked as such.
  ///
  /// - Parameter element: what holds the marked words; a text of a picture has its own.
  mutating func words(
    _ words: String, marking registered: RegisterWords?, isLabel: Bool = false, as element: StaticString = "span"
  ) {
    guard let registered else { return text(words) }
    for part in registered.parts(of: words, isLabel: isLabel) {
      guard part.isRegistered else {
        text(part.text)
        continue
      }
      raw("<")
      raw(element)
      attribute("lang", registered.language.rawValue)
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
