import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// The text of a cell. Days, ids and case numbers are never broken over two lines at their hyphens.
  mutating func unbroken(_ text: String) {
    // What is longer is none of these.
    guard text.utf8.count <= 32, text.utf8.contains(UInt8(ascii: "-")) else { return words(text) }
    if CalendarDay(text) != nil { return day(text) }
    let ends = text.split(separator: Self.to)
    if ends.count == 2, ends.allSatisfy({ CalendarDay(String($0)) != nil }) {
      day(String(ends[0]))
      out.text(Self.to)
      day(String(ends[1]))
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

  private mutating func day(_ text: String) {
    out.raw("<time>")
    out.text(text)
    out.raw("</time>")
  }
}
