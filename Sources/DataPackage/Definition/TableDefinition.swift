public import ProgrammeModel

/// One table of the data package.
public struct TableDefinition: Sendable {
  /// How the rows of a table are kept.
  public enum Shape: Hashable, Sendable {
    /// Each row describes one thing; columns that a later row leaves out carry over.
    case records
    /// Each row gives values for a period; key columns are the dimensions of the series.
    case series(period: FieldName, measures: [FieldName], note: FieldName)
  }

  /// The name in files.
  public let name: TableName
  /// What the table is called in text.
  public let title: Phrase
  /// What the table is for.
  public let description: Phrase
  /// Records or series.
  public let shape: Shape
  /// All columns, keys first, in the order of the templates.
  public let columns: [ColumnDefinition]
  /// What a changed value in this table is taken for, unless the registration says otherwise.
  public let change: Change

  init(
    _ name: String, sv: (title: String, description: String), en: (title: String, description: String),
    change: Change, shape: Shape = .records, columns: [ColumnDefinition]
  ) {
    self.name = TableName(name)
    title = Phrase(sv: sv.title, en: en.title)
    description = Phrase(sv: sv.description, en: en.description)
    self.change = change
    self.shape = shape
    self.columns = columns
  }

  /// The columns that identify a row, in order; for a series the dimensions, the period left out.
  public var keys: [ColumnDefinition] { columns.filter(\.isKey) }

  /// Whether rows give values for periods.
  public var isSeries: Bool { shape != .records }

  /// The column with that name.
  public func column(_ name: FieldName) -> ColumnDefinition? { columns.first { $0.name == name } }
}
