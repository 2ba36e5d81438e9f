import ProgrammeModel
import ReportContent

/// A report's XML while it is being written.
struct XMLDocument {
  var out = ByteBuffer(.xml, capacity: 1 << 20)
  let language: Language
  /// The findings that touch each figure.
  private(set) var marks: [FigureID: [FindingMark]] = [:]
  /// Each numbered finding.
  private(set) var findings: [Int: FindingMark] = [:]

  init(language: Language) { self.language = language }

  /// The whole document.
  mutating func write(_ report: Report) {
    marks = report.marksByFigure
    findings = report.findingsByNumber
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
    for section in report.sections { write(section) }
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

  private mutating func write(_ section: Section) {
    out.raw("<section")
    out.attribute("id", section.id)
    out.raw(">\n")
    element("heading", section.heading)
    for block in section.blocks { write(block, writtenIn: section.writtenIn) }
    if section.subsections.count < Self.manyParts {
      for part in section.subsections { write(part) }
    } else {
      writeAtOnce(section.subsections)
    }
    out.raw("</section>\n")
  }

  // An annex with a section for each of a city's services is worth sharing between cores.
  private static let manyParts = 40

  private mutating func writeAtOnce(_ parts: [Section]) {
    var empty = self
    empty.out = ByteBuffer(.xml)
    let blank = empty
    let pieces = stride(from: 0, to: parts.count, by: Self.manyParts / 2).map {
      parts[$0..<min($0 + Self.manyParts / 2, parts.count)]
    }
    let written = Concurrently.map(pieces) { piece in
      var document = blank
      for part in piece { document.write(part) }
      return document.out
    }
    for piece in written { out.trusted(piece) }
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
