public import ProgrammeModel

extension Report {
  /// Every figure of the report, in reading order; one that is shown at several places comes several times.
  public var figures: [Figure] { sections.flatMap(\.figures) }
}

extension Section {
  /// Every figure of the section and those in it, in reading order.
  public var figures: [Figure] { listed(visit) }

  /// Goes through every figure of the section and those in it, in reading order.
  func visit(_ body: (Figure) -> Void) {
    for block in blocks { block.visit(body) }
    for part in subsections { part.visit(body) }
  }
}

extension Block {
  /// Every figure of the block, in reading order.
  public var figures: [Figure] { listed(visit) }

  fileprivate func visit(_ body: (Figure) -> Void) {
    switch self {
    case .paragraph(let prose), .notice(_, let prose): prose.visit(body)
    case .list(let items, _): for item in items { item.visit(body) }
    case .keyFigures(let keys):
      for key in keys {
        body(key.figure)
        key.comparison.visit(body)
      }
    case .table(let table):
      for row in table.rows { for cell in row.cells { cell.visit(body) } }
      for note in table.notes { note.visit(body) }
    case .chart(let chart): chart.form.figures.forEach(body)
    case .markdown: break
    }
  }
}

/// What is gone through, as a list.
private func listed(_ visit: ((Figure) -> Void) -> Void) -> [Figure] {
  var figures: [Figure] = []
  visit { figures.append($0) }
  return figures
}

extension Table.Cell {
  fileprivate func visit(_ body: (Figure) -> Void) {
    switch self {
    case .figure(let figure): body(figure)
    case .prose(let prose): prose.visit(body)
    case .text, .status, .rating, .severity, .empty: break
    }
  }
}

extension Chart.Form {
  fileprivate var figures: [Figure] {
    series.flatMap(\.figures) + marks.map(\.figure) + panels.flatMap { $0.figures + [$0.target].compactMap(\.self) }
  }
}

extension [Run] {
  fileprivate func visit(_ body: (Figure) -> Void) {
    for case .figure(let figure) in self { body(figure) }
  }
}
