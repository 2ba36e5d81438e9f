import ProgrammeModel
import ReportContent

/// A report's XML while it is being written.
struct XMLDocument {
  var out = ByteBuffer(.xml, capacity: 1 << 20)
  let language: Language
  /// The findings that touch each figure.
  let marks: MarksByFigure
  /// Each numbered finding.
  let findings: [Int: FindingMark]

  init(_ report: Report) {
    language = report.language
    marks = MarksByFigure(report)
    findings = report.findingsByNumber
  }

  /// The whole document.
  mutating func write(_ report: Report) {
    out.raw(XMLWriter.beginning)
    out.raw("xmlns=\"urn:tertial:report:1\"")
    out.attribute("kind", report.kind.rawValue)
    if let subject = report.subject { out.attribute("subject", subject) }
    if report.detail != .full { out.attribute("detail", report.detail.rawValue) }
    out.attribute("language", report.language.rawValue)
    out.attribute("period", report.period.description)
    out.attribute("registration", String(report.registration.rawValue))
    out.attribute("statedAt", report.statedAt.description)
    out.attribute("registerHash", report.registerHash)
    out.raw(">\n")
    element("title", report.title)
    element("subtitle", report.subtitle)
    out.raw("<head>\n")
    for line in report.head {
      out.raw("<line")
      out.attribute("label", line.label)
      out.raw(">")
      out.text(line.value)
      out.raw("</line>\n")
    }
    out.raw("</head>\n")
    write(report.sections)
    out.raw("</report>\n")
  }

  /// An element that holds text alone.
  mutating func element(_ name: StaticString, _ text: String) {
    out.raw("<")
    out.raw(name)
    out.raw(">")
    out.text(text)
    out.raw("</")
    out.raw(name)
    out.raw(">\n")
  }

  /// An element that holds running text.
  mutating func element(_ name: StaticString, _ prose: Prose) {
    out.raw("<")
    out.raw(name)
    out.raw(">")
    write(prose)
    out.raw("</")
    out.raw(name)
    out.raw(">\n")
  }

  /// Sections, in pieces that all cores share.
  private mutating func write(_ sections: [Section]) {
    var empty = self
    empty.out = ByteBuffer(.xml)
    let blank = empty
    let written = Concurrently.map(SectionPiece.pieces(of: sections)) { piece in
      var document = blank
      document.write(piece)
      return document.out
    }
    out.trusted(written.map { WrittenPiece($0) })
  }

  private mutating func write(_ piece: SectionPiece) {
    switch piece {
    case .whole(let section): write(section)
    case .opening(let section): open(section)
    case .parts(let parts): for part in parts { write(part) }
    case .closing: close()
    }
  }

  private mutating func write(_ section: Section) {
    open(section)
    for part in section.subsections { write(part) }
    close()
  }

  private mutating func close() { out.raw("</section>\n") }

  /// The heading and the blocks of a section.
  private mutating func open(_ section: Section) {
    out.raw("<section")
    out.attribute("id", section.id)
    out.raw(">\n")
    element("heading", section.heading)
    for block in section.blocks { write(block, writtenIn: section.writtenIn) }
  }

  private mutating func write(_ block: Block, writtenIn other: Language?) {
    switch block {
    case .paragraph(let prose): element("paragraph", prose)
    case .list(let items, let isNumbered):
      out.raw(isNumbered ? "<list numbered=\"true\">\n" : "<list numbered=\"false\">\n")
      for item in items { element("item", item) }
      out.raw("</list>\n")
    case .keyFigures(let figures):
      out.raw("<keyFigures>\n")
      for figure in figures {
        out.raw("<keyFigure")
        out.attribute("label", figure.label)
        out.raw(">")
        write(figure.figure, withUnit: true)
        if !figure.comparison.isEmpty { element("comparison", figure.comparison) }
        out.raw("</keyFigure>\n")
      }
      out.raw("</keyFigures>\n")
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .markdown(let text):
      out.raw("<markdown")
      if let other { out.attribute("language", other.rawValue) }
      out.raw(">")
      out.text(text)
      out.raw("</markdown>\n")
    case .notice(let severity, let prose):
      out.raw("<notice")
      out.attribute("severity", severity.rawValue)
      out.raw(">")
      write(prose)
      out.raw("</notice>\n")
    }
  }
}
