public import ProgrammeModel

/// What stops a workbook from being written.
public enum WorkbookError: Error, Hashable, Sendable {
  /// The name cannot be on a tab: empty, too long, with a forbidden character, or used twice.
  case sheetName(String)
  /// A cell lies outside what a spreadsheet has room for.
  case outside(sheet: String, CellPlace)
  /// A text is longer than a cell can hold (32 767 characters).
  case textTooLong(sheet: String, CellPlace)
  /// A number is not finite.
  case notFinite(sheet: String, CellPlace)
  /// The library could not write the file; the text says why.
  case notWritten(path: String, String)
}

extension WorkbookError {
  /// What stopped it, in a sentence.
  public var phrase: Phrase {
    switch self {
    case .sheetName(let name):
      Phrase(sv: "”\(name)” kan inte vara namnet på ett blad.", en: "“\(name)” cannot be the name of a sheet.")
    case .outside(let sheet, let place):
      Phrase(
        sv: "Bladet \(sheet) har inte plats för rad \(place.row + 1), kolumn \(place.column + 1).",
        en: "The sheet \(sheet) has no room for row \(place.row + 1), column \(place.column + 1).")
    case .textTooLong(let sheet, let place):
      Phrase(
        sv: "Texten i \(sheet)!\(place.name) är längre än 32 767 tecken.",
        en: "The text in \(sheet)!\(place.name) is longer than 32 767 characters.")
    case .notFinite(let sheet, let place):
      Phrase(
        sv: "Talet i \(sheet)!\(place.name) är inte ändligt.", en: "The number in \(sheet)!\(place.name) is not finite."
      )
    case .notWritten(let path, let reason):
      Phrase(sv: "\(path) kunde inte skrivas: \(reason).", en: "\(path) could not be written: \(reason).")
    }
  }
}
