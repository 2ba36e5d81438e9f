import ProgrammeModel
import ReportContent

extension XMLDocument {
  /// Running text.
  mutating func write(_ prose: Prose) {
    for run in prose {
      switch run {
      case .text(let text): out.text(text)
      case .figure(let figure): write(figure, withUnit: true)
      case .strong(let text):
        out.raw("<strong>")
        out.text(text)
        out.raw("</strong>")
      case .link(let text, let section):
        out.raw("<link")
        out.attribute("section", section)
        out.raw(">")
        out.text(text)
        out.raw("</link>")
      case .foreign(let text, let language):
        out.raw("<foreign")
        out.attribute("language", language.rawValue)
        out.raw(">")
        out.text(text)
        out.raw("</foreign>")
      }
    }
  }

  /// A figure: identity, machine value and the text as printed.
  mutating func write(_ figure: Figure, withUnit: Bool) {
    guard figure.isExplainable else {
      return out.text(PrintedFigure(figure, language, withUnit: withUnit).text)
    }
    let machine = MachineValue(figure)
    out.raw("<figure id=\"")
    out.identity(figure.id)
    out.raw("\"")
    out.attribute("name", figure.id.name)
    out.attribute("subject-kind", figure.id.subject.kind.rawValue)
    out.attribute("subject", figure.id.subject.id)
    out.attribute("period", figure.id.period)
    out.raw(" version=\"")
    out.number(figure.version)
    out.raw("\"")
    out.attribute("kind", machine.kind.rawValue)
    if let value = machine.text { out.attribute("value", value) }
    if !machine.unit.isEmpty { out.attribute("unit", machine.unit) }
    switch figure.value {
    case .undefined(let reason): out.attribute("undefined", reason(language))
    case .missing(let missing):
      out.attribute("missing", missing.reason.rawValue)
      if !missing.note.isEmpty { out.attribute("note", missing.note) }
    case .money, .share, .number, .count, .day: break
    }
    if let touching = marks.touching(figure.id) {
      out.attribute("findings", touching.map { String($0.number) }.joined(separator: " "))
    }
    out.raw(">")
    out.text(PrintedFigure(figure, language, withUnit: withUnit).text)
    out.raw("</figure>")
  }
}
