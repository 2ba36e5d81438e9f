/// One sheet of an ODS workbook as a table: a head, then rows.
public struct ODSSheet: SheetSource {
  /// The file, as given.
  public let fileName: String
  /// The name on the tab.
  public let sheetName: String?
  /// The column heads.
  public let header: SheetHeader?
  /// What is wrong with rows that were looked at for the head.
  public let headerProblems: [SheetProblem]

  private let workbook: ODSWorkbook
  private let index: Int

  /// Opens a sheet; its head is found as in ``XLSXSheet``.
  ///
  /// - Parameters:
  ///   - index: the number of the sheet, from 0.
  ///   - workbook: the workbook it is in.
  ///   - headRank: how well a row's texts look like the heads of the table.
  /// - Throws: ``SheetReadingError`` if the sheet cannot be read that far.
  public init(
    _ index: Int, of workbook: ODSWorkbook, headRank: ([String]) -> Int = { _ in 0 }
  ) throws(SheetReadingError) {
    self.workbook = workbook
    self.index = index
    fileName = workbook.fileName
    sheetName = workbook.sheets[index].name
    let part = try workbook.open()
    var problems: [SheetProblem] = []
    header = try SheetHeader.find(
      WorkbookCursor(part, ODSPartReader(workbook.limits, sheet: index)), workbook.limits, headRank, &problems)
    headerProblems = problems
  }

  /// A new reading of all rows, whatever is taken for the head; rows differ in length.
  public func allRows() throws(SheetReadingError) -> WorkbookCursor {
    WorkbookCursor(try workbook.open(), ODSPartReader(workbook.limits, sheet: index))
  }

  /// A new reading of the rows after the header.
  public func rows() throws(SheetReadingError) -> WorkbookCursor {
    let cursor = try allRows()
    if let header { try cursor.skip(through: header) }
    return cursor
  }
}
