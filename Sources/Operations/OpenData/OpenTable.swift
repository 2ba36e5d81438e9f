import DataPackage
import ProgrammeModel

/// One table of the open data: the columns that may be handed out, and its rows.
struct OpenTable {
  /// The columns, keys first.
  let columns: [ColumnDefinition]
  /// The rows in order of key and period, each with a cell for every column.
  let rows: [[Reported<String>?]]

  /// The open part of a table; `nil` where the table may not be handed out or has no rows.
  ///
  /// - Parameter part: the public part of what is known.
  init?(_ table: TableDefinition, in part: Snapshot) {
    guard let open = PublicColumns.open(in: table.name) else { return nil }
    columns = table.columns.filter { $0.isKey || $0.name == table.periodColumn || open.contains($0.name) }
    rows =
      table.isSeries
      ? Self.lines(of: part.series[table.name] ?? [], table, columns)
      : Self.lines(of: part.records[table.name] ?? [], table, columns)
    guard !rows.isEmpty else { return nil }
  }

  private static func lines(
    of records: [StoredRecord], _ table: TableDefinition, _ columns: [ColumnDefinition]
  ) -> [[Reported<String>?]] {
    let keys = table.keys.map(\.name)
    return records.map { record in
      columns.map { column in
        if let index = keys.firstIndex(of: column.name) {
          return record.key.parts.indices.contains(index) ? .value(record.key.parts[index]) : nil
        }
        return record.fields[column.name]
      }
    }
  }

  /// One row for each combination of dimensions and period, with its measures side by side.
  private static func lines(
    of series: [StoredSeries], _ table: TableDefinition, _ columns: [ColumnDefinition]
  ) -> [[Reported<String>?]] {
    let keys = table.keys.map(\.name)
    var measures: [Key: [Period: [FieldName: Reported<String>]]] = [:]
    for line in series {
      for observation in line.observations {
        measures[line.key.dimensions, default: [:]][observation.period, default: [:]][line.key.measure] =
          observation.value.map(\.text)
      }
    }
    return measures.keys.sorted().flatMap { dimensions in
      (measures[dimensions] ?? [:]).sorted { $0.key < $1.key }.map { period, values in
        columns.map { column in
          if let index = keys.firstIndex(of: column.name) {
            return dimensions.parts.indices.contains(index) ? .value(dimensions.parts[index]) : nil
          }
          return column.name == table.periodColumn ? .value(period.description) : values[column.name]
        }
      }
    }
  }

  /// The table as CSV for machines (RFC 4180): UTF-8, comma, decimal point, ISO days, amounts in kronor; a value that is
  /// missing says why in one of the words that the description declares.
  var csv: [UInt8] {
    var text = CSVText.line(columns.map(\.name.rawValue))
    for row in rows { text += CSVText.line(zip(columns, row).map { Self.cell($1, of: $0) }) }
    return Array(text.utf8)
  }

  private static func cell(_ cell: Reported<String>?, of column: ColumnDefinition) -> String {
    switch cell {
    case nil: ""
    case .missing(let missing)?: missing.reason == .unstated ? "" : missing.reason.rawValue
    case .value(let text)?: column.holdsWords ? CSVText.harmless(text) : text
    }
  }
}

extension TableDefinition {
  /// The column that holds the period of a series; `nil` for records.
  fileprivate var periodColumn: FieldName? {
    if case .series(let period, _, _) = shape { period } else { nil }
  }
}

extension ColumnDefinition {
  /// Whether its cells are words that a sender wrote.
  fileprivate var holdsWords: Bool {
    switch kind {
    case .text, .longText, .personal, .identifier, .reference: true
    default: false
    }
  }
}
