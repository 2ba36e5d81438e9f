public import ProgrammeModel

/// A workbook to be written as XLSX, for people to read or to fill in and send back.
///
/// The same value always gives the same bytes: the times in the file are ``created``, never the clock's. Usual use:
///
/// ```swift
/// var workbook = Workbook(title: "Frågor till nämnden", created: asOf)
/// workbook.sheets.append(TypedTable(name: "svar", columns: columns, rows: rows).sheet)
/// try workbook.write(to: path)
/// ```
public struct Workbook: Sendable {
  /// What it is called in the file's properties.
  public var title: String
  /// Who made it, in the file's properties.
  public var author: String
  /// The time in the file's properties.
  public var created: Instant
  /// The sheets, the first one open.
  public var sheets: [WorkSheet]

  /// The name of the hidden sheet that holds drop-down lists too long for a cell's own rule.
  public static let listSheetName = "Listor"

  /// A workbook.
  public init(title: String, author: String = "Tertial", created: Instant, sheets: [WorkSheet] = []) {
    self.title = title
    self.author = author
    self.created = created
    self.sheets = sheets
  }

  /// Writes the file; whatever stands there is replaced.
  ///
  /// - Throws: ``WorkbookError`` before anything is written if the content has no place in a workbook, and
  ///   ``WorkbookError/notWritten(path:_:)`` if the file cannot be written.
  public func write(to path: String) throws(WorkbookError) {
    try check()
    let file = try XLSXFile(path)
    file.setProperties(title: title, author: author, created: created)
    var lists = ListSheet()
    for sheet in sheets { try file.add(sheet, &lists) }
    if let sheet = lists.sheet { try file.add(sheet, &lists) }
    try file.close()
  }

  private func check() throws(WorkbookError) {
    var names: Set<String> = [Self.listSheetName.lowercased()]
    for sheet in sheets {
      guard Self.isName(sheet.name), names.insert(sheet.name.lowercased()).inserted else {
        throw .sheetName(sheet.name)
      }
      for (place, cell) in sheet.cells {
        guard (0..<1_048_576).contains(place.row), (0..<16_384).contains(place.column) else {
          throw .outside(sheet: sheet.name, place)
        }
        switch cell.content {
        case .text(let text), .formula(_, .text(let text)):
          guard text.utf16.count <= 32_767 else { throw .textTooLong(sheet: sheet.name, place) }
        case .number(let number), .formula(_, .number(let number)):
          guard number.isFinite else { throw .notFinite(sheet: sheet.name, place) }
        case .blank, .day: break
        }
      }
    }
  }

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf16.count <= 31 && !name.contains { "[]:*?/\\".contains($0) } && name.first != "'"
      && name.last != "'"
  }
}
