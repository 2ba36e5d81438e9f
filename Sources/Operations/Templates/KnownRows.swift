import DataPackage
import ProgrammeModel

/// The rows of a table as the register holds them, cell by cell in the order of the table's columns.
struct KnownRows {
  /// The texts of each row; `nil` for a column never stated.
  let rows: [[Reported<String>?]]

  init(of table: TableDefinition, in snapshot: Snapshot) {
    switch table.shape {
    case .records:
      rows = (snapshot.records[table.name] ?? []).map { record in
        table.columns.map { column in
          if let index = table.keys.firstIndex(where: { $0.name == column.name }) {
            return record.key.parts.indices.contains(index) ? .value(record.key.parts[index]) : nil
          }
          return record.fields[column.name]
        }
      }
    case .series(let period, let measures, let note):
      rows = Self.seriesRows(table, snapshot.series[table.name] ?? [], period, measures, note)
    }
  }

  private struct Line: Hashable {
    let dimensions: Key
    let period: Period
  }

  /// One row for each set of dimensions and period, with all measures.
  private static func seriesRows(
    _ table: TableDefinition, _ series: [StoredSeries], _ period: FieldName, _ measures: [FieldName], _ note: FieldName
  ) -> [[Reported<String>?]] {
    var values: [Line: [FieldName: Reported<String>]] = [:]
    for one in series {
      for observation in one.observations {
        let line = Line(dimensions: one.key.dimensions, period: observation.period)
        values[line, default: [:]][one.key.measure] = observation.value.map(\.text)
        if !observation.note.isEmpty { values[line]?[note] = .value(observation.note) }
      }
    }
    let order = values.keys.sorted { left, right in
      left.dimensions == right.dimensions
        ? left.period < right.period : left.dimensions.parts.lexicographicallyPrecedes(right.dimensions.parts)
    }
    return order.map { line in
      table.columns.map { column in
        if column.name == period { return .value(line.period.description) }
        if let index = table.keys.firstIndex(where: { $0.name == column.name }) {
          let part = line.dimensions.parts.indices.contains(index) ? line.dimensions.parts[index] : ""
          return part.isEmpty ? nil : .value(part)
        }
        return values[line]?[column.name]
      }
    }
  }

  /// The rows whose column says that text.
  func rows(of table: TableDefinition, where column: FieldName, is text: String) -> [[Reported<String>?]] {
    guard let index = table.columns.firstIndex(where: { $0.name == column }) else { return [] }
    return rows.filter { $0[index]?.value == text }
  }
}
