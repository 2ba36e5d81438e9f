import ProgrammeModel

extension Report {
  /// The report with each link to a section that it leaves out as plain text.
  var withLiveLinks: Report {
    var report = self
    let ids = Set(sections.flatMap(\.allIDs))
    report.sections = sections.map { $0.keepingLinks(to: ids) }
    return report
  }
}

extension Section {
  fileprivate var allIDs: [String] { [id] + subsections.flatMap(\.allIDs) }

  fileprivate func keepingLinks(to ids: Set<String>) -> Section {
    var section = self
    section.blocks = blocks.map { block -> Block in
      switch block {
      case .paragraph(let prose): return .paragraph(prose.keepingLinks(to: ids))
      case .list(let items, let isNumbered):
        return .list(items.map { $0.keepingLinks(to: ids) }, numbered: isNumbered)
      case .notice(let severity, let prose): return .notice(severity: severity, prose.keepingLinks(to: ids))
      case .table(let table): return .table(table.keepingLinks(to: ids))
      case .keyFigures, .chart, .markdown: return block
      }
    }
    section.subsections = subsections.map { $0.keepingLinks(to: ids) }
    return section
  }
}

extension Table {
  fileprivate func keepingLinks(to ids: Set<String>) -> Table {
    // A table without dead links stays as it is, however long; most have no links at all.
    guard rows.contains(where: { $0.cells.contains { $0.hasDeadLink(besides: ids) } }) else { return self }
    var table = self
    table.rows = rows.map { row -> Table.Row in
      let cells = row.cells.map { cell -> Table.Cell in
        if case .prose(let prose) = cell { return .prose(prose.keepingLinks(to: ids)) }
        return cell
      }
      return Table.Row(row.role, cells, finding: row.finding)
    }
    return table
  }
}

extension Table.Cell {
  fileprivate func hasDeadLink(besides ids: Set<String>) -> Bool {
    guard case .prose(let prose) = self else { return false }
    return prose.contains { run in
      if case .link(_, let section) = run { !ids.contains(section) } else { false }
    }
  }
}

extension [Run] {
  fileprivate func keepingLinks(to ids: Set<String>) -> Prose {
    map { run -> Run in
      if case .link(let text, let section) = run, !ids.contains(section) { return .text(text) }
      return run
    }
  }
}
