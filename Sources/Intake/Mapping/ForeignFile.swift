import ProgrammeModel
import SheetReaders

/// A foreign file, opened by its kind.
enum ForeignFile {
  case text(CSVSheet)
  case sheet(any WorkbookSheet, isHidden: Bool)

  /// A mapping does not say, or says wrongly, in which sheet the table is.
  struct SheetNotFound: Error {
    let wanted: String?
    let sheets: [String]

    var details: ProblemDetails {
      let list = sheets.prefix(20).map { ProblemDetails.printable($0) }.joined(separator: ", ")
      return ProblemDetails(
        found: wanted ?? "",
        expected: Phrase(sv: "Bladen är: \(list).", en: "The sheets are: \(list)."),
        suggestion: wanted.flatMap { Suggestion.nearest(to: $0, among: sheets) } ?? "")
    }
  }

  /// Opens a file.
  ///
  /// - Throws: ``SheetReadingError``, ``SheetNotFound``, and what `digest` throws.
  init(
    _ file: DeliveredFile, _ form: ForeignForm, limits: CSVLimits, containers: ContainerLimits,
    digest: (UnsafeRawBufferPointer) throws -> Void = { _ in }
  ) throws {
    guard DeliveredWorkbook.extensions.contains(file.fileExtension) else {
      self = .text(
        try CSVSheet(try file.open(), delimiter: form.delimiter, hasHeader: false, limits: limits, digest: digest))
      return
    }
    let workbook = try DeliveredWorkbook(file, limits: containers, digest: digest)
    let visible = workbook.sheets.filter { !$0.isHidden }
    let found: DeliveredWorkbook.Entry?
    if let wanted = form.sheet {
      let folded = TextPattern.folded(wanted)
      found = workbook.sheets.first { TextPattern.folded($0.name) == folded }
    } else {
      found = visible.count == 1 ? visible[0] : nil
    }
    guard let found else { throw SheetNotFound(wanted: form.sheet, sheets: workbook.sheets.map(\.name)) }
    self = .sheet(try workbook.open(found), isHidden: found.isHidden)
  }

  /// The rows of the file as they are.
  var source: ForeignSource {
    switch self {
    case .text(let sheet):
      ForeignSource(
        fileName: sheet.fileName, sheetName: nil, open: { try sheet.rows() })
    case .sheet(let sheet, _):
      ForeignSource(
        fileName: sheet.fileName, sheetName: sheet.sheetName, open: { try sheet.allRows() })
    }
  }
}
