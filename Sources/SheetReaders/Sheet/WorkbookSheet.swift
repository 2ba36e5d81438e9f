/// One sheet of a workbook, whatever its format.
public protocol WorkbookSheet: SheetSource {
  /// A new reading of all rows, whatever is taken for the head; rows differ in length.
  ///
  /// - Throws: ``SheetReadingError`` if the file can no longer be read.
  func allRows() throws(SheetReadingError) -> Cursor
}

extension XLSXSheet: WorkbookSheet {}
extension ODSSheet: WorkbookSheet {}
