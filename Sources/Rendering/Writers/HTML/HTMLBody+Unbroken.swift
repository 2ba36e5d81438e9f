import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// The text of a cell. Days, ids and case numbers are never broken over two lines at their hyphens.
  mutating func unbroken(_ text: String) {
    // What is longer is none of these.
    guard text.utf8.count <= 32, text.utf8.contains(UInt8(ascii: "-")) else { return words(text) }
    let first = text.prefix { $0 != " " }
    if CalendarDay(String(first)) != nil {
      day(first)
      let rest = text[first.endIndex...]
      if rest.hasPrefix(Self.to), CalendarDay(String(rest.dropFirst(Self.to.count))) != nil {
        out.text(Self.to)
        day(rest.dropFirst(Self.to.count))
      } else if !rest.isEmpty {
        words(String(rest))
      }
    } else if text.utf8.contains(where: { 0x30...0x39 ~= $0 }), !text.utf8.contains(UInt8(ascii: " ")) {
      out.raw("<span class=\"whole\">")
      words(text)
      out.raw("</span>")
    } else {
      words(text)
    }
  }

  /// What stands between the first and the last day of something.
  private static let to = " – "

  private mutating func day(_ text: Substring) {
    out.raw("<time>")
    out.text(String(text))
    out.raw("</time>")
  }
}
