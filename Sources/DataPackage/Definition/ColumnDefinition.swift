public import ProgrammeModel

/// What a column holds and how its cells are read.
public enum ColumnKind: Hashable, Sendable {
  /// A short text on one line.
  case text
  /// A text of any length, paragraphs allowed.
  case longText
  /// A person's name, kept so that it can be removed by a registered decision.
  case personal
  /// The id of the row itself.
  case identifier
  /// The id of a row of another table.
  case reference(TableName)
  /// One of a closed set of words.
  case choice([String])
  /// An amount; the unit is stated in the head or by the package, else kronor.
  case money
  /// A number with its decimals.
  case decimal
  /// A number in per cent: 3,5 is three and a half per cent.
  case percent
  /// A whole number.
  case integer
  /// A day.
  case day
  /// A moment, Swedish time where no offset is stated.
  case instant
  /// A year, tertial or month.
  case period
  /// A report: 2014T1, 2014T2 or 2014VB.
  case reportPeriod
  /// Yes or no.
  case flag
}

/// One column of a table of the data package, defined once for intake, templates, export, XSD and `datapackage.json`.
public struct ColumnDefinition: Hashable, Sendable {
  /// The head in files.
  public let name: FieldName
  /// What it holds.
  public let kind: ColumnKind
  /// Whether it is part of what identifies a row.
  public let isKey: Bool
  /// Whether a new row must state it.
  public let isRequired: Bool
  /// What to write in it.
  public let help: Phrase

  /// A column.
  public init(name: FieldName, kind: ColumnKind, isKey: Bool, isRequired: Bool, help: Phrase) {
    self.name = name
    self.kind = kind
    self.isKey = isKey
    self.isRequired = isRequired
    self.help = help
  }
}

/// A column with the type its values have in the programme model.
public struct Column<Value: ColumnValue>: Sendable {
  /// The column's definition.
  public let definition: ColumnDefinition

  /// The head in files.
  public var name: FieldName { definition.name }

  init(
    _ name: String, _ kind: ColumnKind, key: Bool = false, required: Bool = false, sv swedish: String,
    en english: String
  ) {
    definition = ColumnDefinition(
      name: FieldName(name), kind: kind, isKey: key, isRequired: required,
      help: Phrase(sv: swedish, en: english))
  }
}
