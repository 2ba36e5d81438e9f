import DataPackage
import ProgrammeModel
import SheetReaders

/// A file of a delivery, opened: its form known, its head matched, its rows not read yet.
struct OpenedTable {
  /// The text file.
  let sheet: CSVSheet
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
  /// At most how many rows there are, to make room for them; 1 where lines end by carriage returns alone.
  let mostRows: Int

  /// Opens a file, notes what is wrong with its form and starts its receipt; `nil` if nothing of it can be read.
  init?(
    _ file: DeliveredFile, as table: TableDefinition, limits: CSVLimits, digest: any FileDigest,
    receipt: inout FileReceipt,
    _ log: inout ProblemLog
  ) {
    var digest = digest
    var lines = 1
    let source: SourceBytes
    let sheet: CSVSheet
    do {
      source = try file.open()
      sheet = try CSVSheet(source, limits: limits) { block in
        digest.update(block)
        for byte in block { lines &+= byte == 0x0A ? 1 : 0 }
      }
    } catch {
      Self.note(error, file.name, &log)
      return nil
    }
    receipt.table = table.name == DeliverySlip.table.name ? nil : table.name
    receipt.encoding = sheet.encoding.encoding.rawValue
    receipt.delimiter = sheet.dialect.delimiter == 9 ? "tab" : String(UnicodeScalar(sheet.dialect.delimiter))
    let errorsBefore = log.errorCount
    CharacterFindings.note(sheet.encoding, file.name, &receipt, &log)
    for problem in sheet.headerProblems { log.note(problem, in: sheet) }
    guard let header = sheet.header else {
      if sheet.headerProblems.isEmpty { log.note(.fileEmpty, at: Place(file: file.name), ProblemDetails()) }
      return nil
    }
    if case .assumed(let alternative) = sheet.dialect.reason {
      log.note(.delimiterAssumed, at: Place(file: file.name), Self.delimiters(sheet.dialect.delimiter, alternative))
    }
    var matching = HeadMatching(header, of: table, file: file.name, sheet: sheet.sheetName)
    binding = matching.match(&log)
    columns = matching.columns
    receipt.columns = columns
    receipt.assumptions += matching.assumptions
    isRefused = log.errorCount > errorsBefore
    sha256 = digest.finish()
    // A row that is not blank has a delimiter or line break for each column and a few characters of content.
    mostRows = min(lines, source.byteCount / (header.names.count + 3))
    self.sheet = sheet
    self.table = table
  }

  /// A place in the file.
  func place(row: Int, position: Int?) -> Place {
    Place(file: sheet.fileName, sheet: sheet.sheetName, row: row, column: position.map { $0 + 1 })
  }

  /// Counts the rows of a file whose head cannot be used.
  func countRows() throws -> SheetCounts { try sheet.forEachRow({ _ in }, problem: { _ in }) }

  /// Notes what stops the reading of a file.
  static func note(_ error: any Error, _ name: String, _ log: inout ProblemLog) {
    let place = Place(file: name)
    switch error as? SheetReadingError {
    case .notText(_, let kind)?: log.note(.fileNotText, at: place, ProblemDetails(expected: kind.phrase))
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
