/// One sheet of a workbook, whatever its format.
public protocol WorkbookSheet: SheetSource {
  /// What is wrong with rows that were looked at for the head.
  var headerProblems: [SheetProblem] { get }
  /// The short name of the format of its workbook.
  var format: String { get }

  /// A new reading of all rows, whatever is taken for the head; rows differ in length.
  ///
  /// - Throws: ``SheetReadingError`` if the file can no longer be read.
  func allRows() throws(SheetReadingError) -> Cursor
}

extension XLSXSheet: WorkbookSheet {
  /// The format of Excel.
  public var format: String { "XLSX" }
}

extension ODSSheet: WorkbookSheet {
  /// The open format of LibreOffice.
  public var format: String { "ODS" }
}
