import ProgrammeModel

/// The files of a delivery that were read, for places of what is found wrong afterwards.
struct DeliveredFiles {
  private enum File {
    case table(OpenedTable)
    case named(String)
  }

  private var files: [File] = []

  /// How many there are.
  var count: Int { files.count }

  /// Takes in the next file.
  mutating func append(_ file: OpenedTable) { files.append(.table(file)) }

  /// Takes in the next file, which has no columns side by side: a ledger's, or an XML document.
  mutating func append(name: String) { files.append(.named(name)) }

  /// The place of a column, or of the whole row, in a row.
  func place(_ mark: RowMark, _ column: FieldName? = nil) -> Place {
    switch files[mark.source] {
    case .named(let name): return Place(file: name, row: Int(mark.row))
    case .table(let file):
      let position = column.flatMap { name in file.binding?.binding(of: name)?.position }
      return file.place(row: Int(mark.row), position: position)
    }
  }
}
