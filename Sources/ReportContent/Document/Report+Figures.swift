public import ProgrammeModel

extension Report {
  /// Every figure of the report, in reading order; one that is shown at several places comes several times.
  public var figures: [Figure] { sections.flatMap(\.figures) }
}

extension Section {
  /// Every figure of the section and those in it, in reading order.
  public var figures: [Figure] { blocks.flatMap(\.figures) + subsections.flatMap(\.figures) }
}

extension Block {
  /// Every figure of the block, in reading order.
  public var figures: [Figure] {
    switch self {
    case .paragraph(let prose), .notice(_, let prose): prose.figures
    case .list(let items, _): items.flatMap(\.figures)
    case .keyFigures(let keys): keys.flatMap { [$0.figure] + $0.comparison.figures }
    case .table(let table):
      table.rows.flatMap { $0.cells.flatMap(\.figures) } + table.notes.flatMap(\.figures)
    case .chart(let chart): chart.form.figures
    case .markdown: []
    }
  }
}

extension Table.Cell {
  fileprivate var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .prose(let prose): prose.figures
    case .text, .status, .rating, .severity, .empty: []
    }
  }
}

extension Chart.Form {
  fileprivate var figures: [Figure] {
    series.flatMap(\.figures) + marks.map(\.figure) + panels.flatMap { $0.figures + [$0.target].compactMap(\.self) }
  }
}

extension [Run] {
  fileprivate var figures: [Figure] {
    compactMap { run in
      if case .figure(let figure) = run { figure } else { nil }
    }
  }
}
