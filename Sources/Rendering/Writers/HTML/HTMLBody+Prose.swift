import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// Running text.
  mutating func write(_ prose: Prose) {
    for run in prose {
      switch run {
      case .text(let text): out.text(text)
      case .figure(let figure): write(figure, PrintedFigure(figure, language, withUnit: true))
      case .strong(let text):
        out.raw("<strong>")
        out.text(text)
        out.raw("</strong>")
      case .link(let text, let section): link(text, to: section)
      case .foreign(let text, let language):
        out.raw("<span")
        out.attribute("lang", language.rawValue)
        out.raw(">")
        out.text(text)
        out.raw("</span>")
      }
    }
  }

  private mutating func link(_ text: String, to section: String) {
    guard let id = ids.section(named: section) else {
      out.text(text)
      return
    }
    out.raw("<a")
    out.attribute("href", "#" + id)
    out.raw(">")
    out.text(text)
    out.raw("</a>")
  }

  /// A figure in running text, with the reason in parentheses where it has no value.
  mutating func write(_ figure: Figure, _ printed: PrintedFigure) {
    element(figure, printed)
    guard !printed.reason.isEmpty else { return }
    out.raw(" <span class=\"reason\">(")
    out.text(printed.reason)
    out.raw(")</span>")
  }

  /// A figure as an element that carries its identity; its id where it first stands on the page.
  mutating func element(_ figure: Figure, _ printed: PrintedFigure) {
    let id = figure.id.text
    out.raw(printed.isValue ? "<span class=\"f\"" : "<span class=\"f none\"")
    if ids.isFirst(figure: id) { out.attribute("id", PageIDs.withoutSpace(id)) }
    out.attribute("data-figure", id)
    out.raw(">")
    out.text(printed.text)
    out.raw("</span>")
  }

  /// A status: its symbol for the eye, its words for all.
  mutating func write(_ mark: Mark) {
    out.raw("<span class=\"mark-")
    out.trusted(mark.tone.rawValue)
    out.raw("\"><span class=\"symbol\" aria-hidden=\"true\">")
    out.trusted(mark.symbol)
    out.raw("</span> ")
    out.text(mark.phrase(language))
    out.raw("</span>")
  }
}
