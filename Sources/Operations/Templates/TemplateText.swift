import DataPackage
import ProgrammeModel
import SheetReaders

/// A table as CSV that a Swedish spreadsheet opens right: a byte order mark, semicolons, decimal comma.
struct TemplateText {
  private let definition: TableDefinition
  private let rows: [[Reported<String>?]]

  init(_ definition: TableDefinition, _ rows: [[Reported<String>?]]) {
    self.definition = definition
    self.rows = rows
  }

  var csv: String {
    let heads = definition.columns.map { $0.name.rawValue + ($0.kind == .money ? " (kr)" : "") }
    let lines = rows.map { row in zip(definition.columns, row).map(text) }
    return CSVText.sheet([heads] + lines)
  }

  private func text(_ column: ColumnDefinition, _ cell: Reported<String>?) -> String {
    switch cell {
    case nil: return ""
    case .missing(let missing)?:
      if missing.reason == .unstated, !definition.namesWhatIsUnstated { return "" }
      return missing.reason.rawValue + (missing.note.isEmpty ? "" : ": " + missing.note)
    case .value(let text)?:
      switch column.kind {
      case .money, .decimal, .percent: return String(text.map { $0 == "." ? "," : $0 })
      default: return FormulaGuard.written(text)
      }
    }
  }
}

extension TableDefinition {
  /// Whether a value that is missing without reason stands in words: where a row has several measures, a blank cell
  /// beside another states nothing.
  var namesWhatIsUnstated: Bool {
    if case .series(_, let measures, _) = shape { measures.count > 1 } else { false }
  }
}
