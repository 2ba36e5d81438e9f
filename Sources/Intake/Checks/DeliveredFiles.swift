import ProgrammeModel

/// The files of a delivery that were read, for places of what is found wrong afterwards.
struct DeliveredFiles {
  private var files: [OpenedTable] = []

  /// How many there are.
  var count: Int { files.count }

  /// Takes in the next file.
  mutating func append(_ file: OpenedTable) { files.append(file) }

  /// The place of a column, or of the whole row, in a row.
  func place(_ mark: RowMark, _ column: FieldName? = nil) -> Place {
    let file = files[mark.source]
    let position = column.flatMap { name in file.binding?.binding(of: name)?.position }
    return file.place(row: Int(mark.row), position: position)
  }
}
