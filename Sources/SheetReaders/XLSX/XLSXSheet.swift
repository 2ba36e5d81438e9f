/// One sheet of a workbook as a table: a head, then rows.
public struct XLSXSheet: SheetSource {
  /// The file, as given.
  public let fileName: String
  /// The name on the tab.
  public let sheetName: String?
  /// The column heads.
  public let header: SheetHeader?
  /// What is wrong with rows that were looked at for the head.
  public let headerProblems: [SheetProblem]

  private let workbook: XLSXWorkbook
  private let entry: XLSXWorkbook.SheetEntry

  /// Opens a sheet.
  ///
  /// The head is the row near the top that `headRank` ranks highest, the first of equals; above it may stand titles. With
  /// no rank above 0 it is the first row that holds something.
  ///
  /// - Parameters:
  ///   - entry: the sheet.
  ///   - workbook: the workbook it is in.
  ///   - headRank: how well a row's texts look like the heads of the table.
  /// - Throws: ``SheetReadingError`` if the sheet cannot be read that far.
  public init(
    _ entry: XLSXWorkbook.SheetEntry, of workbook: XLSXWorkbook, headRank: ([String]) -> Int = { _ in 0 }
  ) throws(SheetReadingError) {
    self.workbook = workbook
    self.entry = entry
    fileName = workbook.fileName
    sheetName = entry.name
    let part = try workbook.open(entry)
    var problems: [SheetProblem] = []
    header = try SheetHeader.find(Self.cursor(part, workbook), workbook.limits, headRank, &problems)
    headerProblems = problems
  }

  /// A new reading of all rows, whatever is taken for the head; rows differ in length.
  public func allRows() throws(SheetReadingError) -> WorkbookCursor {
    Self.cursor(try workbook.open(entry), workbook)
  }

  /// A new reading of the rows after the header.
  public func rows() throws(SheetReadingError) -> WorkbookCursor {
    let cursor = try allRows()
    if let header { try cursor.skip(through: header) }
    return cursor
  }

  private static func cursor(_ part: ZIPPart, _ workbook: XLSXWorkbook) -> WorkbookCursor {
    WorkbookCursor(part, SheetPartReader(workbook))
  }
}
