import DataPackage
import ProgrammeModel
import SheetReaders

/// A file of a delivery, opened: its form known, its head matched, its rows not read yet.
struct OpenedTable {
  /// The text file, or the sheet of a workbook.
  let sheet: any SheetSource
  /// The table it holds.
  let table: TableDefinition
  /// SHA-256 of its bytes.
  let sha256: String
  /// What the columns were taken for; `nil` if rows cannot be read by the head.
  let binding: HeadBinding?
  /// All columns, also where the head is refused.
  let columns: [SourceColumn]
  /// An error concerns the whole file: rows are looked at, but none is taken in.
  let isRefused: Bool
  /// Where the cells of rows made by a mapping stand; `nil` where the rows are the file's own.
  let origins: CellOrigins?

  /// Opens a file, notes what is wrong with its form and starts its receipt; `nil` if nothing of it can be read.
  init?(
    _ file: DeliveredFile, as table: TableDefinition, limits: CSVLimits, digest: any FileDigest,
    receipt: inout FileReceipt,
    _ log: inout ProblemLog
  ) {
    var digest = digest
    let sheet: CSVSheet
    do {
      sheet = try CSVSheet(try file.open(), limits: limits) { digest.update($0) }
    } catch {
      Self.note(error, Place(file: file.name), &log)
      return nil
    }
    receipt.table = table.name == DeliverySlip.table.name ? nil : table.name
    receipt.encoding = sheet.encoding.encoding.rawValue
    receipt.delimiter = sheet.dialect.delimiter == 9 ? "tab" : String(UnicodeScalar(sheet.dialect.delimiter))
    let errorsBefore = log.errorCount
    CharacterFindings.note(sheet.encoding, file.name, &receipt, &log)
    for problem in sheet.headerProblems { log.note(problem, in: sheet) }
    if sheet.header == nil, !sheet.headerProblems.isEmpty { return nil }
    self.init(
      sheet, as: table, sha256: digest.finish(), errorsBefore: errorsBefore, receipt: &receipt, &log
    )
    // A head that has the table's names and nothing else, divided so, leaves nothing to assume.
    if case .assumed(let alternative) = sheet.dialect.reason, !receipt.unknownColumns.isEmpty {
      log.note(.delimiterAssumed, at: Place(file: file.name), Self.delimiters(sheet.dialect.delimiter, alternative))
    }
  }

  /// Opens a sheet of a workbook; `nil` if nothing of it can be read.
  init?(
    _ sheet: any WorkbookSheet, as table: TableDefinition, sha256: String, receipt: inout FileReceipt,
    _ log: inout ProblemLog
  ) {
    receipt.table = table.name == DeliverySlip.table.name ? nil : table.name
    receipt.encoding = sheet.format
    // Those below the head come again with its rows.
    let above = sheet.headerProblems.filter { $0.row < sheet.header?.row ?? Int.max }
    for problem in above { log.note(problem, in: sheet) }
    if sheet.header == nil, !above.isEmpty { return nil }
    if let header = sheet.header, header.row > 1 {
      receipt.assumptions.append(
        Phrase(
          sv: "Rubrikerna lästes på rad \(header.row); vad som står ovanför lästes inte.",
          en: "The heads were read in row \(header.row); what stands above was not read."))
    }
    self.init(
      sheet, as: table, sha256: sha256, errorsBefore: log.errorCount, receipt: &receipt, &log)
  }

  /// Opens what a mapping makes of a foreign table; `nil` if its head lacks what the table needs.
  init?(
    _ sheet: MappedSheet, as table: TableDefinition, sha256: String, receipt: inout FileReceipt, _ log: inout ProblemLog
  ) {
    receipt.table = table.name
    self.init(
      sheet, as: table, sha256: sha256, errorsBefore: log.errorCount,
      origin: (sheet.sourceColumns, sheet.origins), receipt: &receipt, &log)
  }

  /// Matches the head of a sheet.
  private init?(
    _ sheet: any SheetSource, as table: TableDefinition, sha256: String, errorsBefore: Int,
    origin: (columns: [SourceColumn], cells: CellOrigins)? = nil, receipt: inout FileReceipt, _ log: inout ProblemLog
  ) {
    guard let header = sheet.header else {
      log.note(.fileEmpty, at: Place(file: sheet.fileName, sheet: sheet.sheetName), ProblemDetails())
      return nil
    }
    var matching = HeadMatching(header, of: table, file: sheet.fileName, sheet: sheet.sheetName)
    binding = matching.match(&log)
    columns = origin?.columns ?? matching.columns
    origins = origin?.cells
    receipt.columns = columns
    receipt.assumptions += matching.assumptions
    isRefused = log.errorCount > errorsBefore
    self.sha256 = sha256
    self.sheet = sheet
    self.table = table
  }

  /// A place in the file.
  func place(row: Int, position: Int?) -> Place {
    if let origins {
      let (row, column) = origins.place(row: row, position: position)
      return Place(file: sheet.fileName, sheet: sheet.sheetName, row: row, column: column)
    }
    return place(inFile: row, position)
  }

  private func place(inFile row: Int, _ position: Int?) -> Place {
    Place(file: sheet.fileName, sheet: sheet.sheetName, row: row, column: position.map { $0 + 1 })
  }

  /// Counts the rows of a file whose head cannot be used.
  func countRows() throws -> SheetCounts { try sheet.forEachRow({ _ in }, problem: { _ in }) }

  /// The place that receipts, sources and counts go by.
  var whole: Place { Place(file: sheet.fileName, sheet: sheet.sheetName) }

  /// Notes what stops the reading of a file.
  static func note(_ error: any Error, _ place: Place, _ log: inout ProblemLog) {
    switch error as? SheetReadingError {
    case .notText(_, let kind)?: log.note(.fileNotText, at: place, ProblemDetails(expected: kind.phrase))
    case .workbook(_, let fault)?: log.note(.workbookDamaged, at: place, ProblemDetails(expected: fault.phrase))
    case .directory?: log.note(.folderNamedAsTable, at: place, ProblemDetails())
    case let known?: log.note(.fileUnreadable, at: place, ProblemDetails(expected: known.phrase))
    case nil: log.note(.fileUnreadable, at: place, ProblemDetails())
    }
  }

  private static func delimiters(_ chosen: UInt8, _ alternative: UInt8) -> ProblemDetails {
    func shown(_ byte: UInt8) -> String { byte == 9 ? "tab" : "”\(String(UnicodeScalar(byte)))”" }
    return ProblemDetails(
      expected: Phrase(
        sv: "Läst med \(shown(chosen)), inte \(shown(alternative)).",
        en: "Read with \(shown(chosen)), not \(shown(alternative))."))
  }
}
