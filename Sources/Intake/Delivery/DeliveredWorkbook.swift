import SheetReaders

/// A workbook of a delivery, whatever its format.
enum DeliveredWorkbook {
  /// A sheet of it.
  struct Entry: Hashable {
    let name: String
    let isHidden: Bool
    let index: Int
  }

  case xlsx(XLSXWorkbook)
  case ods(ODSWorkbook)

  /// The extensions of files that are workbooks.
  static let extensions: Set<String> = ["xlsx", "xlsm", "ods"]

  /// Opens a workbook.
  ///
  /// - Throws: ``SheetReadingError``, and what `digest` throws.
  init(
    _ file: DeliveredFile, limits: ContainerLimits, digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    let source = try file.open()
    self =
      file.fileExtension == "ods"
      ? .ods(try ODSWorkbook(source, limits: limits, digest: digest))
      : .xlsx(try XLSXWorkbook(source, limits: limits, digest: digest))
  }

  /// The sheets, in the order of the tabs.
  var sheets: [Entry] {
    switch self {
    case .xlsx(let workbook):
      workbook.sheets.enumerated().map { Entry(name: $1.name, isHidden: $1.isHidden, index: $0) }
    case .ods(let workbook):
      workbook.sheets.enumerated().map { Entry(name: $1.name, isHidden: $1.isHidden, index: $0) }
    }
  }

  /// Opens a sheet; its head is the row near the top that `headRank` ranks highest.
  func open(
    _ entry: Entry, headRank: ([String]) -> Int = { _ in 0 }
  ) throws(SheetReadingError) -> any WorkbookSheet {
    switch self {
    case .xlsx(let workbook): try XLSXSheet(workbook.sheets[entry.index], of: workbook, headRank: headRank)
    case .ods(let workbook): try ODSSheet(entry.index, of: workbook, headRank: headRank)
    }
  }
}
