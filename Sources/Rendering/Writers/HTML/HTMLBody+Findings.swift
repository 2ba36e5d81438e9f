import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// The findings that touch a figure: those of the page, or else those that another page tells of.
  func touching(_ figure: FigureID, _ fingerprint: UInt64? = nil) -> MarksElsewhere.Place? {
    if let own = marks.touching(figure, fingerprint) { return MarksElsewhere.Place(page: "", title: "", marks: own) }
    return elsewhere.isEmpty ? nil : elsewhere[figure]
  }

  /// The marks of the findings that touch a figure: each a link to its row, with words for those who hear the page.
  mutating func write(_ touching: MarksElsewhere.Place) {
    let page = touching.page.isEmpty ? "" : root + touching.page
    let title = touching.title.isEmpty ? "" : ", " + touching.title
    out.raw("<sup class=\"touched\">")
    for (place, mark) in touching.marks.enumerated() {
      if place > 0 { out.raw(" ") }
      let look = Mark(mark.severity)
      out.raw("<a class=\"mark-")
      out.trusted(look.tone.rawValue)
      out.raw("\"")
      out.attribute("href", page + "#" + Self.anchor(ofFinding: mark.number))
      out.attribute("aria-label", ScreenText.finding(mark.number, look.phrase)(language) + title)
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
