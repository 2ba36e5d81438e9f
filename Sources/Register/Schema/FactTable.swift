/// A table whose rows belong to registrations and are covered by their leaves.
///
/// The order of the cases is the order in which a registration writes them.
enum FactTable: String, CaseIterable {
  case privateText = "private_text"
  case erasure
  case source
  case sourceColumn = "source_column"
  case entity
  case field
  case cell
  case series
  case observation
  case tally

  /// All columns, the covered ones first.
  var columns: [String] { coveredColumns + uncoveredColumns }

  /// The columns that the leaf covers, in the order it has them; the same as in the table `leaf_rule`.
  var coveredColumns: [String] {
    switch self {
    case .privateText: ["private_text", "registration", "commitment"]
    case .erasure: ["registration", "private_text"]
    case .source: ["source", "registration", "name", "sha256", "table_name", "encoding", "rows"]
    case .sourceColumn: ["source", "position", "registration", "header", "field", "unit"]
    case .entity: ["entity", "registration", "table_name", "key"]
    case .field: ["field", "registration", "table_name", "name"]
    case .cell:
      ["entity", "field", "registration", "value", "missing", "private_text", "note", "change", "source", "row"]
    case .series: ["series", "registration", "table_name", "measure", "dimensions"]
    case .observation:
      ["series", "period", "registration", "value", "scale", "missing", "note", "change", "source", "row"]
    case .tally: ["registration", "table_name", "new", "changed", "unchanged", "withdrawn"]
    }
  }

  /// Columns that can be emptied by an erasure and so cannot be covered.
  var uncoveredColumns: [String] { self == .privateText ? ["salt", "content"] : [] }

  /// The primary key: the order of the rows within a leaf.
  var ordering: [String] {
    switch self {
    case .erasure: ["registration", "private_text"]
    case .sourceColumn: ["source", "position"]
    case .cell: ["entity", "field", "registration"]
    case .observation: ["series", "period", "registration"]
    case .tally: ["registration", "table_name"]
    case .privateText, .source, .entity, .field, .series: [rawValue]
    }
  }

  /// Where among the columns the registration stands.
  var registrationColumn: Int32 { Int32(coveredColumns.firstIndex(of: "registration") ?? 0) }
}
