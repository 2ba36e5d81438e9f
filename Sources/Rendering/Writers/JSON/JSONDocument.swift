import ProgrammeModel
import ReportContent

/// JSON while it is being written.
struct JSONDocument {
  var out = ByteBuffer(.json, capacity: 1 << 20)
  let language: Language

  /// The findings that touch each figure.
  private(set) var marks: [FigureID: [FindingMark]] = [:]

  init(language: Language) { self.language = language }

  /// A string.
  mutating func string(_ text: String) {
    out.raw("\"")
    out.text(text)
    out.raw("\"")
  }

  /// An array, each element written by a closure.
  mutating func array<Element>(_ elements: [Element], _ write: (inout JSONDocument, Element) -> Void) {
    out.raw("[")
    for (index, element) in elements.enumerated() {
      if index > 0 { out.raw(",") }
      write(&self, element)
    }
    out.raw("]")
  }

  /// A member of an object whose value is a string.
  mutating func member(_ start: StaticString, _ text: String) {
    out.raw(start)
    string(text)
  }

  /// The whole report.
  mutating func write(_ report: Report) {
    marks = report.marksByFigure
    member("{\"kind\":", report.kind.rawValue)
    if let subject = report.subject { member(",\"subject\":", subject) }
    if report.detail != .full { member(",\"detail\":", report.detail.rawValue) }
    member(",\"language\":", report.language.rawValue)
    member(",\"period\":", report.period.description)
    out.raw(",\"registration\":")
    out.number(Int(report.registration.rawValue))
    member(",\"statedAt\":", report.statedAt.description)
    member(",\"registerHash\":", report.registerHash)
    member(",\"title\":", report.title)
    member(",\"subtitle\":", report.subtitle)
    out.raw(",\"head\":")
    array(report.head) { json, line in
      json.member("{\"label\":", line.label)
      json.member(",\"value\":", line.value)
      json.out.raw("}")
    }
    if !report.findings.isEmpty {
      out.raw(",\n\"findings\":")
      array(report.findings) { json, mark in
        json.out.raw("{\"number\":")
        json.out.number(mark.number)
        json.member(",\"id\":", mark.id)
        json.member(",\"severity\":", mark.severity.rawValue)
        if !mark.figures.isEmpty { json.member(",\"restsOn\":", mark.figureList) }
        json.out.raw("}")
      }
    }
    out.raw(",\n\"sections\":")
    array(report.sections) { $0.write($1) }
    out.raw("}")
  }

  private mutating func write(_ section: Section) {
    member("\n{\"id\":", section.id)
    member(",\"heading\":", section.heading)
    out.raw(",\"blocks\":")
    array(section.blocks) { $0.write($1, writtenIn: section.writtenIn) }
    out.raw(",\"sections\":")
    array(section.subsections) { $0.write($1) }
    out.raw("}")
  }

  private mutating func write(_ block: Block, writtenIn other: Language?) {
    switch block {
    case .paragraph(let prose):
      out.raw("\n{\"type\":\"paragraph\",\"text\":")
      write(prose)
    case .list(let items, let isNumbered):
      out.raw(isNumbered ? "\n{\"type\":\"list\",\"numbered\":true" : "\n{\"type\":\"list\",\"numbered\":false")
      out.raw(",\"items\":")
      array(items) { $0.write($1) }
    case .keyFigures(let figures):
      out.raw("\n{\"type\":\"keyFigures\",\"figures\":")
      array(figures) { json, figure in
        json.member("{\"label\":", figure.label)
        json.out.raw(",\"figure\":")
        json.write(figure.figure, withUnit: true)
        json.out.raw(",\"comparison\":")
        json.write(figure.comparison)
        json.out.raw("}")
      }
    case .table(let table): write(table)
    case .chart(let chart): write(chart)
    case .markdown(let text):
      member("\n{\"type\":\"markdown\",\"text\":", text)
      if let other { member(",\"language\":", other.rawValue) }
    case .notice(let severity, let prose):
      member("\n{\"type\":\"notice\",\"severity\":", severity.rawValue)
      out.raw(",\"text\":")
      write(prose)
    }
    out.raw("}")
  }
}
