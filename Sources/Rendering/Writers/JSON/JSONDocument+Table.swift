import ProgrammeModel
import ReportContent

extension JSONDocument {
  /// A table.
  mutating func write(_ table: Table) {
    member("\n{\"type\":\"table\",\"id\":", table.id)
    member(",\"caption\":", table.caption)
    out.raw(",\"columns\":")
    array(table.columns) { json, column in
      json.member("{\"head\":", column.head)
      json.member(",\"unit\":", column.unit)
      json.out.raw(column.isNumeric ? ",\"figures\":true}" : ",\"figures\":false}")
    }
    out.raw(",\"rows\":")
    array(table.rows) { json, row in
      json.member("\n{\"role\":", row.role.rawValue)
      if let finding = row.finding {
        json.out.raw(",\"finding\":")
        json.out.number(finding)
      }
      json.out.raw(",\"cells\":")
      json.array(Array(row.cells.enumerated())) { json, cell in
        let columns = table.columns
        let hasUnit = cell.offset > 0 && cell.offset < columns.count && !columns[cell.offset].unit.isEmpty
        json.write(cell.element, withUnit: row.role == .group || !hasUnit)
      }
      json.out.raw("}")
    }
    out.raw(",\"notes\":")
    array(table.notes) { $0.write($1) }
    out.raw(",\"sources\":")
    array(table.sources) { $0.string($1.rawValue) }
  }

  private mutating func write(_ cell: Table.Cell, withUnit: Bool) {
    switch cell {
    case .text(let text): string(text)
    case .prose(let prose): write(prose)
    case .figure(let figure): write(figure, withUnit: withUnit)
    case .status(let status): mark("{\"status\":", status.rawValue, Mark(status))
    case .rating(let rating): mark("{\"rating\":", rating.rawValue, Mark(rating))
    case .severity(let severity): mark("{\"severity\":", severity.rawValue, Mark(severity))
    case .empty: out.raw("null")
    }
  }

  private mutating func mark(_ start: StaticString, _ value: String, _ mark: Mark) {
    member(start, value)
    member(",\"printed\":", mark.phrase(language))
    out.raw("}")
  }
}
