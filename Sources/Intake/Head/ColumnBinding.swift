import DataPackage
import ProgrammeModel
import SheetReaders

/// A column of a file that was recognised: where it is and how its cells are read.
struct ColumnBinding {
  /// The position in the row, from 0.
  let position: Int
  /// How its cells are read.
  let reader: CellReader

  /// The column of the table.
  var definition: ColumnDefinition { reader.definition }
}

/// What the head of a file was taken for.
struct HeadBinding {
  /// The line or sheet row of the head, from 1.
  let row: Int
  /// The columns that were recognised, in the order of the table.
  let columns: [ColumnBinding]
  /// Every column of the file, for the register and the receipt.
  let sourceColumns: [SourceColumn]
  /// Required columns that the file does not have: only rows already known can do without them.
  let missingRequired: [ColumnDefinition]

  /// The binding of a column, `nil` if the file does not have it.
  func binding(of name: FieldName) -> ColumnBinding? { columns.first { $0.definition.name == name } }
}
