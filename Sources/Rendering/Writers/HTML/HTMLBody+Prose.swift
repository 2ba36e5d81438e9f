import ProgrammeModel
import ReportContent

extension HTMLBody {
  /// Running text.
  mutating func write(_ prose: Prose) {
    for run in prose {
      switch run {
      case .text(let text): words(text)
      case .figure(let figure): write(figure, PrintedFigure(figure, language, withUnit: true))
      case .strong(let text):
        out.raw("<strong>")
        words(text)
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
      words(text)
      return
    }
    out.raw("<a")
    out.attribute("href", "#" + id)
    out.raw(">")
    words(text)
    out.raw("</a>")
  }

  /// A figure in running text, with the reason in parentheses where it has no value.
  mutating func write(_ figure: Figure, _ printed: PrintedFigure) {
    element(figure, printed)
    guard !printed.reason.isEmpty else { return }
    out.raw(" <span class=\"reason\">(")
    words(printed.reason)
    out.raw(")</span>")
  }

  /// A figure as an element that carries its identity.
  mutating func element(_ figure: Figure, _ printed: PrintedFigure) {
    guard figure.isExplainable else { return unidentified(printed) }
    if report.leadsToDerivations, !isAtHome { return link(figure, printed) }
    let fingerprint = figure.id.fingerprint
    let touching = isInFinding ? nil : touching(figure.id, fingerprint.value)
    if let touching, marksFirst { write(touching) }
    out.raw(printed.isValue ? "<span class=\"f\"" : "<span class=\"f none\"")
    identity(figure.id, fingerprint)
    out.text(printed.text)
    out.raw("</span>")
    if let touching, !marksFirst { write(touching) }
  }

  /// A cell of a table that holds a figure and nothing beside it, and is itself the element that carries its identity;
  /// false where there is more to write than its value.
  mutating func cell(_ figure: Figure, _ printed: PrintedFigure) -> Bool {
    guard printed.isValue, printed.reason.isEmpty else { return false }
    if figure.isExplainable {
      guard !report.leadsToDerivations else { return false }
      let fingerprint = figure.id.fingerprint
      guard isInFinding || touching(figure.id, fingerprint.value) == nil else { return false }
      out.raw("<td class=\"n f\"")
      identity(figure.id, fingerprint)
    } else {
      out.raw("<td class=\"n f\">")
    }
    out.text(printed.text)
    out.raw("</td>")
    return true
  }

  /// The end of a tag that carries a figure's identity: as its id where it first stands on the page, else as data.
  private mutating func identity(_ figure: FigureID, _ fingerprint: Fingerprint) {
    out.raw(" ")
    let coded = figure.coded(fingerprint)
    let claimed = (coded?.fingerprint ?? fingerprint).value
    if ids.isFirst(claimed) {
      let start = out.bytes.count
      if let coded {
        out.raw("id=\"")
        out.text(coded.text)
        out.raw("\" ")
      } else {
        out.raw("id")
      }
      ids.claim(Claim(fingerprint: claimed, place: start..<out.bytes.count, otherwise: coded == nil ? nil : []))
      if coded != nil { out.raw("data-figure") }
    } else {
      out.raw("data-figure")
    }
    out.raw("=\"")
    out.identity(figure)
    out.raw("\">")
  }

  /// A status: its symbol for the eye, its words for all.
  mutating func write(_ mark: Mark) {
    out.raw("<span class=\"mark-")
    out.trusted(mark.tone.rawValue)
    out.raw("\"><span class=\"symbol\" aria-hidden=\"true\">")
    out.trusted(mark.symbol)
    // The symbol is not left alone at the end of a line.
    out.raw("</span>\u{A0}")
    out.text(mark.phrase(language))
    out.raw("</span>")
  }
}
