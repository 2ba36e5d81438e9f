import ProgrammeModel

extension Place {
  /// The file and, for a workbook, the sheet: what receipts, sources and counts go by.
  var fileAndSheet: String { Place(file: file, sheet: sheet).text }
}

extension Place {
  /// The column of the table; `nil` in a document, where a column is a place on the line and tells no values apart.
  var tableColumn: Int? { file.lowercased().hasSuffix(".xml") ? nil : column }
}
