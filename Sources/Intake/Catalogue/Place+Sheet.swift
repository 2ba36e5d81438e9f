import ProgrammeModel

extension Place {
  /// The file and, for a workbook, the sheet: what receipts, sources and counts go by.
  var fileAndSheet: String { Place(file: file, sheet: sheet).text }
}
