import ProgrammeModel
import ReportContent

extension Report {
  /// Every section and subsection, in order.
  var allSections: [Section] { sections.flatMap(\.withSubsections) }

  /// Every block of every section.
  var allBlocks: [Block] { allSections.flatMap(\.blocks) }

  /// The section with an id.
  func section(_ id: String) -> Section? { allSections.first { $0.id == id } }

  /// The table with an id.
  func table(_ id: String) -> Table? {
    allBlocks.lazy.compactMap { if case .table(let table) = $0, table.id == id { table } else { nil } }.first
  }

  /// The values that the report states for a figure of a subject; all must be one.
  func values(_ name: String, _ subject: Subject) -> Set<FigureValue> {
    Set(figures.filter { $0.id.name == name && $0.id.subject == subject }.map(\.value))
  }

  /// All running text, with figures as their kronor or number.
  var words: String { allBlocks.map(\.words).joined(separator: "\n") }
}

extension Section {
  var withSubsections: [Section] { [self] + subsections.flatMap(\.withSubsections) }
}

extension Block {
  var words: String {
    switch self {
    case .paragraph(let prose), .notice(_, let prose): prose.words
    case .list(let items, _): items.map(\.words).joined(separator: "\n")
    case .keyFigures(let keys): keys.map { $0.label + " " + $0.comparison.words }.joined(separator: "\n")
    case .table(let table): ([table.caption] + table.rows.flatMap { $0.cells.map(\.words) }).joined(separator: "\n")
    case .chart(let chart): chart.title + "\n" + chart.summary
    case .markdown(let text): text
    }
  }
}

extension Table.Cell {
  var words: String {
    switch self {
    case .text(let text): text
    case .prose(let prose): prose.words
    default: ""
    }
  }
}

extension [Run] {
  /// The text, with each amount as millions of kronor.
  var words: String {
    map { run in
      switch run {
      case .text(let text), .strong(let text), .link(let text, _), .foreign(let text, _): text
      case .figure(let figure): figure.value.number.map { "\($0 / 1_000_000)" } ?? "–"
      }
    }.joined()
  }
}
