import ProgrammeModel
import ReportContent

extension XMLDocument {
  /// A table with its columns, rows, notes and sources.
  mutating func write(_ table: Table) {
    out.raw("<table")
    out.attribute("id", table.id)
    out.raw(">\n")
    element("caption", table.caption)
    out.raw("<columns>\n")
    for column in table.columns {
      out.raw(column.isNumeric ? "<column kind=\"figures\"" : "<column kind=\"text\"")
      if !column.unit.isEmpty { out.attribute("unit", column.unit) }
      out.raw(">")
      out.text(column.head)
      out.raw("</column>\n")
    }
    out.raw("</columns>\n<rows>\n")
    for row in table.rows { write(row, table.columns) }
    out.raw("</rows>\n")
    for note in table.notes { element("note", note) }
    for source in table.sources {
      out.raw("<source")
      out.attribute("table", source.rawValue)
      out.raw(">")
      out.text(SourceTitle.of(source, language))
      out.raw("</source>\n")
    }
    out.raw("</table>\n")
  }

  private mutating func write(_ row: Table.Row, _ columns: [Table.Column]) {
    out.raw("<row")
    out.attribute("role", row.role.rawValue)
    if let finding = row.finding {
      out.attribute("finding", String(finding))
      if let mark = findings[finding] {
        out.attribute("finding-id", mark.id)
        if !mark.figures.isEmpty { out.attribute("rests-on", mark.figureList) }
      }
    }
    out.raw(">")
    for (index, cell) in row.cells.enumerated() {
      out.raw("<cell>")
      let hasUnitInHead = index > 0 && index < columns.count && !columns[index].unit.isEmpty
      write(cell, withUnit: row.role == .group || !hasUnitInHead)
      out.raw("</cell>")
    }
    out.raw("</row>\n")
  }

  private mutating func write(_ cell: Table.Cell, withUnit: Bool) {
    switch cell {
    case .text(let text): out.text(text)
    case .prose(let prose): write(prose)
    case .figure(let figure): write(figure, withUnit: withUnit)
    case .status(let status): write("status", status.rawValue, Mark(status))
    case .rating(let rating): write("rating", rating.rawValue, Mark(rating))
    case .severity(let severity): write("severity", severity.rawValue, Mark(severity))
    case .empty: break
    }
  }

  private mutating func write(_ name: StaticString, _ value: String, _ mark: Mark) {
    out.raw("<")
    out.raw(name)
    out.attribute("value", value)
    out.raw(">")
    out.text(mark.phrase(language))
    out.raw("</")
    out.raw(name)
    out.raw(">")
  }
}
