public import ProgrammeModel
public import ReportContent

extension Report {
  /// Every figure of the report, in reading order; one that is shown at several places comes several times.
  public var figures: [Figure] { sections.flatMap(\.figures) }
}

extension Report {
  /// The figures of each table and chart under its id and caption, and those in the text of each section under its
  /// heading; each figure once in its group, groups in reading order.
  var figureGroups: [(id: String, caption: String, figures: [Figure])] { sections.flatMap(\.figureGroups) }
}

extension Section {
  fileprivate var figureGroups: [(id: String, caption: String, figures: [Figure])] {
    var groups: [(id: String, caption: String, figures: [Figure])] = []
    var text: [Figure] = []
    for block in blocks {
      switch block {
      case .table(let table): groups.append((table.id, table.caption, block.figures.once))
      case .chart(let chart): groups.append((chart.id, chart.title, block.figures.once))
      case .paragraph, .list, .keyFigures, .markdown, .notice: text += block.figures
      }
    }
    return ([(id, heading, text.once)] + groups).filter { !$0.figures.isEmpty } + subsections.flatMap(\.figureGroups)
  }
}

extension [Figure] {
  /// Each figure that explains itself where it first comes.
  fileprivate var once: [Figure] {
    var seen: Set<FigureID> = []
    return filter { $0.isExplainable && seen.insert($0.id).inserted }
  }
}

extension Section {
  fileprivate var figures: [Figure] { blocks.flatMap(\.figures) + subsections.flatMap(\.figures) }
}

extension Block {
  fileprivate var figures: [Figure] {
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
