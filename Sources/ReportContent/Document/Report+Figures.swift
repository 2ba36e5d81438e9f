public import ProgrammeModel

extension Report {
  /// Every figure of the report, in reading order; one that is shown at several places comes several times.
  public var figures: [Figure] {
    var figures: [Figure] = []
    for section in sections { section.visitFigures { figures.append($0) } }
    return figures
  }
}

extension Section {
  /// Every figure of the section and those in it, in reading order.
  public var figures: [Figure] {
    var figures: [Figure] = []
    visitFigures { figures.append($0) }
    return figures
  }

  /// The names of the figures of the section and those in it.
  var figureNames: Set<String> {
    // They are few, and mostly one after another the same.
    var names: [String] = []
    visitFigures { figure in if !names.contains(figure.id.name) { names.append(figure.id.name) } }
    return Set(names)
  }

  /// Shows every figure of the section and those in it, in reading order: there may be too many to gather.
  func visitFigures(_ visit: (Figure) -> Void) {
    for block in blocks { block.visitFigures(visit) }
    for section in subsections { section.visitFigures(visit) }
  }
}

/// A section with the names of its figures and of the sections that it leads to.
struct FiguredSection: Sendable {
  var section: Section
  var figureNames: Set<String>
  var links: Set<String>

  /// A section, whose figures and links are gone through.
  init(_ section: Section) { (self.section, figureNames, links) = (section, section.figureNames, section.links) }
}

extension Block {
  /// Every figure of the block, in reading order.
  public var figures: [Figure] {
    var figures: [Figure] = []
    visitFigures { figures.append($0) }
    return figures
  }

  fileprivate func visitFigures(_ visit: (Figure) -> Void) {
    switch self {
    case .paragraph(let prose), .notice(_, let prose): prose.visitFigures(visit)
    case .list(let items, _): for item in items { item.visitFigures(visit) }
    case .keyFigures(let keys):
      for key in keys {
        visit(key.figure)
        key.comparison.visitFigures(visit)
      }
    case .table(let table):
      for row in table.rows {
        for cell in row.cells { cell.visitFigures(visit) }
      }
      for note in table.notes { note.visitFigures(visit) }
    case .chart(let chart): chart.form.visitFigures(visit)
    case .markdown: break
    }
  }
}

extension Table.Cell {
  fileprivate func visitFigures(_ visit: (Figure) -> Void) {
    switch self {
    case .figure(let figure): visit(figure)
    case .prose(let prose): prose.visitFigures(visit)
    case .text, .status, .rating, .severity, .empty: break
    }
  }
}

extension Chart.Form {
  fileprivate func visitFigures(_ visit: (Figure) -> Void) {
    for series in series { series.figures.forEach(visit) }
    for mark in marks { visit(mark.figure) }
    for panel in panels {
      panel.figures.forEach(visit)
      if let target = panel.target { visit(target) }
    }
  }
}

extension [Run] {
  fileprivate func visitFigures(_ visit: (Figure) -> Void) {
    for case .figure(let figure) in self { visit(figure) }
  }
}
