import ProgrammeModel

extension Report {
  /// The report with each link to a section that it leaves out as plain text.
  var withLiveLinks: Report { withLiveLinks(among: sections.reduce(into: []) { $0.formUnion($1.links) }) }

  /// The report with each link to a section that it leaves out as plain text.
  ///
  /// - Parameter links: the sections that it leads to.
  func withLiveLinks(among links: Set<String>) -> Report {
    let dead = links.subtracting(sections.flatMap(\.allIDs))
    guard !dead.isEmpty else { return self }
    var report = self
    report.sections = sections.map { $0.without(dead) }
    return report
  }
}

extension Section {
  /// The sections that the section and those in it lead to.
  var links: Set<String> {
    subsections.reduce(into: blocks.reduce(into: []) { $1.gatherLinks(&$0) }) { $0.formUnion($1.links) }
  }

  fileprivate var allIDs: [String] { [id] + subsections.flatMap(\.allIDs) }

  fileprivate func without(_ dead: Set<String>) -> Section {
    var section = self
    section.blocks = blocks.map { block -> Block in
      switch block {
      case .paragraph(let prose): return .paragraph(prose.without(dead))
      case .list(let items, let isNumbered): return .list(items.map { $0.without(dead) }, numbered: isNumbered)
      case .notice(let severity, let prose): return .notice(severity: severity, prose.without(dead))
      case .table(let table): return .table(table.without(dead))
      case .keyFigures, .chart, .markdown: return block
      }
    }
    section.subsections = subsections.map { $0.without(dead) }
    return section
  }
}

extension Block {
  fileprivate func gatherLinks(_ links: inout Set<String>) {
    switch self {
    case .paragraph(let prose), .notice(_, let prose): prose.gatherLinks(&links)
    case .list(let items, _): for item in items { item.gatherLinks(&links) }
    case .table(let table):
      for row in table.rows { for case .prose(let prose) in row.cells { prose.gatherLinks(&links) } }
    case .keyFigures, .chart, .markdown: break
    }
  }
}

extension Table {
  fileprivate func without(_ dead: Set<String>) -> Table {
    var table = self
    table.rows = rows.map { row -> Table.Row in
      let cells = row.cells.map { cell -> Table.Cell in
        if case .prose(let prose) = cell { return .prose(prose.without(dead)) }
        return cell
      }
      return Table.Row(row.role, cells, finding: row.finding)
    }
    return table
  }
}

extension [Run] {
  fileprivate func gatherLinks(_ links: inout Set<String>) {
    for case .link(_, let section) in self { links.insert(section) }
  }

  fileprivate func without(_ dead: Set<String>) -> Prose {
    map { run -> Run in
      if case .link(let text, let section) = run, dead.contains(section) { return .text(text) }
      return run
    }
  }
}
