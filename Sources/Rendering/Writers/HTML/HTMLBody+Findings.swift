import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// The marks of the findings that touch a figure: each a link to its row, with words for those who hear the page.
  mutating func write(_ touching: [FindingMark]) {
    out.raw("<sup class=\"touched\">")
    for (place, mark) in touching.enumerated() {
      if place > 0 { out.raw(" ") }
      let look = Mark(mark.severity)
      out.raw("<a class=\"mark-")
      out.trusted(look.tone.rawValue)
      out.raw("\"")
      out.attribute("href", "#" + Self.anchor(ofFinding: mark.number))
      out.attribute("aria-label", ScreenText.finding(mark.number, look.phrase)(language))
      out.raw("><span aria-hidden=\"true\">")
      out.trusted(look.symbol)
      out.raw("</span>")
      out.number(mark.number)
      out.raw("</a>")
    }
    out.raw("</sup>")
  }

  /// The page's id of the row that tells of a finding.
  static func anchor(ofFinding number: Int) -> String { "finding:\(number)" }
}
